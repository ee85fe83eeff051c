import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { moveIntoPlace } from '@/scripts/lib/moveIntoPlace.mjs'
import { temporaryFolder } from '../../setup/temporaryFolder'

/** A folder with a file of its name in it. */
function made(folder: string, name: string) {
  const one = path.join(folder, name)
  mkdirSync(one)
  writeFileSync(path.join(one, name), '')
  return one
}

const first = temporaryFolder()
const second = temporaryFolder()
const third = temporaryFolder()

it('gives what was made its place', () => {
  const place = path.join(first, 'place')
  moveIntoPlace(made(first, 'one'), place)
  expect(readdirSync(first)).toEqual(['place'])
  expect(readdirSync(place)).toEqual(['one'])
})

it('leaves what another process made first', () => {
  const place = path.join(second, 'place')
  const [one, other] = [made(second, 'one'), made(second, 'other')]
  moveIntoPlace(one, place)
  moveIntoPlace(other, place)
  expect(readdirSync(second)).toEqual(['place'])
  expect(readdirSync(place)).toEqual(['one'])
})

it('keeps what cannot be moved although nothing stands there, and says why', () => {
  const one = made(third, 'one')
  expect(() => moveIntoPlace(one, path.join(third, 'nowhere', 'place'))).toThrow('ENOENT')
  expect(existsSync(one)).toBe(true)
})
