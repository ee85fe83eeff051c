import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { verifiedManifest, writeManifest } from '@/scripts/lib/backup/manifest.mjs'
import { temporaryFolder } from '../../../setup/temporaryFolder'

const folder = temporaryFolder()
const write = (file: string, text: string) => writeFileSync(path.join(folder, file), text)

beforeEach(async () => {
  mkdirSync(path.join(folder, 'media'), { recursive: true })
  write('database.sqlite', 'rows')
  write('media/a picture.jpg', 'picture')
  await writeManifest(folder, { database: 'sqlite', counts: { users: 1 } })
})

it('lists every file, and takes a backup that is whole', async () => {
  const manifest = await verifiedManifest(folder)
  expect(Object.keys(manifest.files)).toEqual(['database.sqlite', 'media/a picture.jpg'])
  expect(manifest).toMatchObject({ format: 1, database: 'sqlite', counts: { users: 1 } })
})

it.each([
  ['changed', () => write('database.sqlite', 'Rows'), 'database.sqlite'],
  ['missing', () => rmSync(path.join(folder, 'media/a picture.jpg')), 'media/a picture.jpg'],
  ['not of it', () => write('media/other.jpg', ''), 'media/other.jpg'],
])('names a file that is %s', async (_how, damage, file) => {
  damage()
  await expect(verifiedManifest(folder)).rejects.toThrow(
    `is damaged, and nothing was changed. These files differ from what was saved: ${file}`,
  )
  rmSync(path.join(folder, 'media/other.jpg'), { force: true })
})

it('says of any other folder that it is no backup', async () => {
  await expect(verifiedManifest(path.join(folder, 'media'))).rejects.toThrow(
    'is not a whole backup',
  )
})
