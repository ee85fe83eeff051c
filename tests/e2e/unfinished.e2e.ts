import { previewAddress } from '../../collections/previewAddress'
import { BLOCK_SLUGS } from '../../blocks/RenderBlocks'
import { inlineBlockConfigs, richTextBlockConfigs } from '../../blocks/configs'
import { blockNode, type Body, CONTENT, paragraph, richTextOf, TITLE_FIELDS } from '../builders'
import { type Client, signIn } from '../setup/client'
import { expect, test } from '../setup/e2e'

const TITLE = 'Not finished yet'

let editor: Client

test.beforeAll(async ({ site }) => {
  editor = await signIn(site, 'admin')
})

/** What staff see of a new draft; the draft goes again. */
async function previewOf(collection: string, data: Body) {
  const draft = await editor.create(collection, data, { draft: true })
  const path = previewAddress(collection, draft)
  if (!path) throw new Error(`A draft in ${collection} has no preview.`)
  const headers = {
    Cookie: `payload-token=${editor.token}`,
    'Sec-Fetch-Site': 'same-origin',
  }
  const answer = await fetch(`${editor.url}${path}`, { headers, redirect: 'manual' })
  const isShown = (await answer.text()).includes(TITLE)
  await editor.remove(collection, draft.id)
  return { status: answer.status, isShown }
}

const shown = { status: 200, isShown: true }

for (const collection of CONTENT.filter((one) => one !== 'drug-products')) {
  test(`a draft with nothing in it but a title can be previewed: ${collection}`, async () => {
    // A question stands on the page of its treatment.
    const { id } = await editor.bySlug('treatments', 'botulinum-toxin-injections-for-pain')
    const about = collection === 'treatment-faqs' ? { treatment: id } : {}
    const data = { [TITLE_FIELDS[collection]]: TITLE, ...about }
    expect(await previewOf(collection, data)).toEqual(shown)
  })
}

for (const { slug } of richTextBlockConfigs) {
  test(`a draft can be previewed while its ${slug} is empty`, async () => {
    const body = richTextOf(blockNode(slug, {}), paragraph())
    expect(await previewOf('articles', { title: TITLE, body })).toEqual(shown)
  })
}

test('a page can be previewed while each of its blocks is empty', async () => {
  const layout = BLOCK_SLUGS.map((blockType) => ({ blockType }))
  expect(await previewOf('pages', { title: TITLE, layout })).toEqual(shown)
})

for (const { slug } of inlineBlockConfigs) {
  test(`a draft can be previewed while its ${slug} says nothing`, async () => {
    const inline = { ...blockNode(slug, {}), type: 'inlineBlock', version: 1 }
    const body = richTextOf(paragraph(inline))
    expect(await previewOf('articles', { title: TITLE, body })).toEqual(shown)
  })
}
