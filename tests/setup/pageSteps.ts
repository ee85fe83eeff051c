import type { Desk } from './desk'
import { saveAsAdmin } from './deskDocuments'
import { at, listAt } from './rest'

const language = 'en'
const trash = { deletedAt: '2026-05-03T12:00:00.000Z' }

/** Stands in every text that nobody published. */
export const SECRET = 'notyetread'

/** Expects a request to succeed. */
export async function expectOk(answer: Promise<{ status: number; text: string }>) {
  const { status, text } = await answer
  expect({ status, text: status < 300 ? '' : text }).toEqual({ status: 200, text: '' })
}

/** Saves a global as an admin. */
export const saveGlobal = (desk: Desk, slug: string, data: object) =>
  desk.as('admin')('POST', `/globals/${slug}`, { data })

/** Whom the steps are taken by, and what they are about. */
export type Stage = { desk: Desk; condition: string; article: string }

type Step = [name: string, take: (stage: Stage) => Promise<void>]

const patch =
  (data: object, query = '') =>
  ({ desk, condition }: Stage) =>
    expectOk(saveAsAdmin(desk, 'conditions', condition, { ...data }, query))
const publish = (data: object = {}, query = '') => patch({ ...data, _status: 'published' }, query)
const saveDraft = (data: object) => patch(data, '?draft=true')
const inBulk =
  (data: object) =>
  ({ desk, condition }: Stage) =>
    expectOk(desk.as('admin')('PATCH', `/conditions?where[id][equals]=${condition}`, { data }))

/** Brings back the first version that was published. */
const bringBack =
  (query = '') =>
  async ({ desk, condition }: Stage) => {
    const send = desk.as('admin')
    const path = `/conditions/versions?where[parent][equals]=${condition}&limit=100&sort=createdAt`
    const versions = listAt((await send('GET', path)).body, 'docs')
    const first = versions.find((one) => at(one, 'version', '_status') === 'published')
    await expectOk(send('POST', `/conditions/versions/${String(at(first, 'id'))}${query}`))
  }

async function saveSettings({ desk }: Stage) {
  const main = [{ language, label: 'Old', kind: 'list', list: 'articles' }]
  const heading = { language, heading: 'Welcome', introduction: 'To us.' }
  await expectOk(saveGlobal(desk, 'practice', { phone: '(555) 555-0101' }))
  await expectOk(saveGlobal(desk, 'navigation', { main }))
  await expectOk(saveGlobal(desk, 'home', { languages: [heading] }))
}

async function saveOtherSettings({ desk, condition }: Stage) {
  const times = { startsAt: '2020-01-01T08:00:00.000Z', endsAt: '2090-01-01T08:00:00.000Z' }
  const notices = [{ language, text: 'Closed today.', ...times }]
  const heading = { language, heading: 'Hello', introduction: 'Come in.', conditions: [condition] }
  await expectOk(saveGlobal(desk, 'practice', { phone: '(555) 555-0102' }))
  await expectOk(saveGlobal(desk, 'site-notice', { notices }))
  await expectOk(saveGlobal(desk, 'home', { languages: [heading] }))
}

const changeArticle = ({ desk, article }: Stage) =>
  expectOk(
    saveAsAdmin(desk, 'articles', article, {
      ...{ title: 'Your neck and you', conditions: [], _status: 'published' },
    }),
  )

/** Every way in which a page comes, changes and goes, in an order that works. */
export const pageSteps: Step[] = [
  ['nothing but a draft', async () => {}],
  ['settings that are saved', saveSettings],
  ['publication', publish()],
  ['a newer draft', saveDraft({ title: SECRET, slug: SECRET })],
  ['publication of a newer text', publish({ title: 'Pain in the neck', slug: 'neck-pain' })],
  ['a move', publish({ slug: 'neck-ache' })],
  ['taking down', patch({ _status: 'draft' })],
  ['a draft of what is down', saveDraft({ summary: SECRET })],
  ['publication again', publish({ summary: 'It hurts to turn.' })],
  ['the trash', patch(trash)],
  ['the way out of the trash', publish({ deletedAt: null }, '?trash=true')],
  ['an old version that is brought back', bringBack()],
  ['an old version that is brought back as a draft', bringBack('?draft=true')],
  ['taking down in bulk', inBulk({ _status: 'draft' })],
  ['publication in bulk', inBulk({ _status: 'published', slug: 'sore-neck' })],
  [
    'taking down in all languages, which writes over the newest version',
    patch({ _status: 'draft', title: SECRET }, '?unpublishAllLocales=true'),
  ],
  ['publication by an autosave', publish({ title: 'A sore neck' }, '?autosave=true')],
  [
    'an autosave of a draft, which writes over the autosave before it',
    patch({ title: SECRET }, '?autosave=true&draft=true'),
  ],
  ['a publication that selects one field', publish({ title: 'Sore neck' }, '?select[title]=true')],
  [
    'an old version that is brought back by a request that selects one field',
    bringBack('?select[title]=true'),
  ],
  ['a page beside it', async ({ desk }) => void (await desk.make('conditions'))],
  ['a change of what shows it', changeArticle],
  ['other settings', saveOtherSettings],
]
