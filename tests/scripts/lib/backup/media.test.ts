import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { filesOf } from '@/scripts/lib/backup/manifest.mjs'
import { hasMedia, restoreMedia, saveMedia } from '@/scripts/lib/backup/media.mjs'
import { readSettings } from '@/scripts/lib/settings.mjs'
import { temporaryFolder } from '../../../setup/temporaryFolder'

const folder = temporaryFolder()
const backup = path.join(folder, 'backup')
const settings = readSettings({ MEDIA_DIR: path.join(folder, 'media') })
const write = (name: string, text: string) =>
  writeFileSync(path.join(settings.mediaDir, name), text)

it('keeps what was deleted during the backup, and finds what was new', () => {
  expect(hasMedia(settings)).toBe(false)
  mkdirSync(settings.mediaDir)
  write('deleted.jpg', 'deleted')
  saveMedia(settings, backup)
  rmSync(path.join(settings.mediaDir, 'deleted.jpg'))
  write('new.jpg', 'new')
  saveMedia(settings, backup)
  expect(filesOf(path.join(backup, 'media'))).toEqual(['deleted.jpg', 'new.jpg'])
})

it('puts the saved files in the place of all that are there', () => {
  write('new.jpg', 'changed since')
  write('newer.jpg', 'newer')
  restoreMedia(settings, backup)
  expect(filesOf(settings.mediaDir)).toEqual(['deleted.jpg', 'new.jpg'])
  expect(readFileSync(path.join(settings.mediaDir, 'new.jpg'), 'utf8')).toBe('new')
})

it('saves a site without uploads too', () => {
  const none = readSettings({ MEDIA_DIR: path.join(folder, 'none') })
  const empty = path.join(folder, 'empty')
  saveMedia(none, empty)
  restoreMedia(none, empty)
  expect(hasMedia(none)).toBe(false)
})
