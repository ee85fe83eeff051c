import {
  AUTOSAVE_ENTRY_LASTS,
  changedSummary,
  isLogged,
  type LoggedSave,
} from '@/workflow/together/autosaveAudit'

const now = new Date('2026-05-03T14:03:00.000Z')

const entry = (labels: string[], more: Partial<LoggedSave> = {}): LoggedSave => ({
  action: 'autosave',
  actor: 'ana',
  summary: changedSummary(labels) ?? null,
  createdAt: '2026-05-03T14:00:00.000Z',
  ...more,
})

const save = (...labels: string[]) => ({ actor: 'ana', labels, now })

test('an autosave is left out where the newest entries name its fields', () => {
  expect(isLogged(save('Title'), [entry(['Title', 'Body'])])).toBe(true)
  expect(isLogged(save('Title', 'Body'), [entry(['Body']), entry(['Title'])])).toBe(true)
  expect(isLogged(save(), [entry(['Title'])])).toBe(true)
})

test('a field that is not named, the first one and one after ten minutes are written down', () => {
  expect(isLogged(save('Summary'), [entry(['Title'])])).toBe(false)
  expect(isLogged(save('Title'), [])).toBe(false)
  expect(isLogged(save(), [])).toBe(false)
  const old = new Date(now.getTime() - AUTOSAVE_ENTRY_LASTS).toISOString()
  expect(isLogged(save('Title'), [entry(['Title'], { createdAt: old })])).toBe(false)
})

test('an entry stands for nobody else, and not for what comes after another entry', () => {
  expect(isLogged(save('Title'), [entry(['Title'], { actor: 'ben' })])).toBe(false)
  const published = entry([], { action: 'publish' })
  expect(isLogged(save('Title'), [published, entry(['Title'])])).toBe(false)
})
