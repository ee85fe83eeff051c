import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readCredentials, writeCredentials } from '../../../scripts/seed/credentials'

let dir: string
let file: string

beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'credentials-'))
  file = path.join(dir, 'inner', 'credentials.json')
})
afterEach(() => rm(dir, { recursive: true }))

const admin = { email: 'admin@plainwell.example', password: 'not-a-real-password' }

test('answers null where no file is', async () => {
  expect(await readCredentials(file)).toBeNull()
})

test('reads what it wrote, from a file that only its owner may read', async () => {
  await writeCredentials(file, { admin })
  expect(await readCredentials(file)).toEqual({ admin })
  expect((await stat(file)).mode & 0o777).toBe(0o600)
})

test('closes a file that others could read', async () => {
  await writeCredentials(file, {})
  await writeFile(`${file}.part`, '', { mode: 0o644 })
  await writeCredentials(file, { admin })
  expect((await stat(file)).mode & 0o777).toBe(0o600)
})

test.each(['not JSON', '{"admin":{"email":1}}', '[]'])(
  'refuses a file that holds “%s” and leaves it alone',
  async (content) => {
    file = path.join(dir, 'other.json')
    await writeFile(file, content)
    await expect(readCredentials(file)).rejects.toThrow('does not hold the demo’s credentials')
    expect(await readFile(file, 'utf8')).toBe(content)
  },
)
