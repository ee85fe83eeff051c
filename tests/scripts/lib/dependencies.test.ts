import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { areDependenciesInstalled } from '@/scripts/lib/dependencies.mjs'
import { temporaryFolder } from '../../setup/temporaryFolder'

const folder = temporaryFolder()
const locked = {
  '': {},
  'node_modules/a': { version: '1.0.0' },
  'node_modules/other-system': { version: '1.0.0', optional: true },
}

function write(file: string, packages: object) {
  const place = path.join(folder, file)
  mkdirSync(path.dirname(place), { recursive: true })
  writeFileSync(place, JSON.stringify({ packages }))
}

beforeAll(() => write('package-lock.json', locked))

it('misses them before anything is installed', () => {
  expect(areDependenciesInstalled(folder)).toBe(false)
})

it('is content without the packages of other systems', () => {
  write('node_modules/.package-lock.json', { 'node_modules/a': { version: '1.0.0' } })
  expect(areDependenciesInstalled(folder)).toBe(true)
})

it('misses a package, and a version', () => {
  write('node_modules/.package-lock.json', {})
  expect(areDependenciesInstalled(folder)).toBe(false)
  write('node_modules/.package-lock.json', { 'node_modules/a': { version: '0.9.0' } })
  expect(areDependenciesInstalled(folder)).toBe(false)
})
