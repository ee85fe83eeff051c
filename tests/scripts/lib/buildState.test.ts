import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import {
  forgetBuild,
  isBuildCurrent,
  markBuild,
  sourcesFingerprint,
} from '@/scripts/lib/buildState.mjs'
import { temporaryFolder } from '../../setup/temporaryFolder'

const folder = temporaryFolder()

function write(file: string, text: string) {
  const place = path.join(folder, file)
  mkdirSync(path.dirname(place), { recursive: true })
  writeFileSync(place, text)
}

beforeEach(() => {
  write('app/page.tsx', 'a page')
  write('package-lock.json', '{}')
  write('.next/standalone/server.js', '')
  markBuild(sourcesFingerprint(folder), folder)
})

it('knows a build of these very sources', () => {
  expect(isBuildCurrent(folder)).toBe(true)
})

it('goes by what is in the files, and not by their times', () => {
  const later = new Date(Date.now() + 60_000)
  utimesSync(path.join(folder, 'app/page.tsx'), later, later)
  expect(isBuildCurrent(folder)).toBe(true)
})

it('notices a change, a new file and one that is gone', () => {
  write('app/page.tsx', 'another page')
  expect(isBuildCurrent(folder)).toBe(false)
  write('app/page.tsx', 'a page')
  write('components/new.tsx', '')
  expect(isBuildCurrent(folder)).toBe(false)
  rmSync(path.join(folder, 'components'), { recursive: true })
  expect(isBuildCurrent(folder)).toBe(true)
  rmSync(path.join(folder, 'package-lock.json'))
  expect(isBuildCurrent(folder)).toBe(false)
})

it('does not mind what no build is made from', () => {
  for (const file of ['tests/x.test.ts', 'data/plainwell.db', '.env', 'README.md', 'deploy/x']) {
    write(file, 'changed')
  }
  expect(isBuildCurrent(folder)).toBe(true)
})

it('takes a build that was begun and not finished for none', () => {
  forgetBuild(folder)
  expect(isBuildCurrent(folder)).toBe(false)
})
