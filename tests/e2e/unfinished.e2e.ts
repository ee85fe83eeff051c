import { previewAddress } from '../../collections/previewAddress'
import { BLOCK_SLUGS } from '../../blocks/RenderBlocks'
import { inlineBlockConfigs, richTextBlockConfigs } from '../../blocks/configs'
import { blockNode, type Body, CONTENT, paragraph, richTextOf } from '../builders'
import { type Client, signIn } from '../setup/client'
import { expect, test } from '../setup/e2e'

let editor: Client

test.beforeAll(async ({ site }) => {
  editor = await signIn(site, 'admin')
})

/** What staff see of a new draft; the draft goes again. */
async function previewOf(collection: string, data: Body = {}): Promise<number> {
  const draft = await editor.create(collection, data, { draft: true })
  const path = previewAddress(collection, draft) ?? ''
  const headers = {
    Cookie: `payload-token=${editor.token}`,
    'Sec-Fetch-Site': 'same-origin',
  }
  const { status } = await fetch(`${editor.url}${path}`, { headers })
  await editor.remove(collection, draft.id)
  return status
}

for (const collection of CONTENT.filter((one) => one !== 'drug-products')) {
  test(`a draft with nothing in it can be previewed: ${collection}`, async () => {
    expect(await previewOf(collection)).toBe(200)
  })
}

for (const { slug } of richTextBlockConfigs) {
  test(`a draft can be previewed while its ${slug} is empty`, async () => {
    const body = richTextOf(blockNode(slug, {}), paragraph())
    expect(await previewOf('articles', { title: 'Unfinished', body })).toBe(200)
  })
}

test('a page can be previewed while each of its blocks is empty', async () => {
  const layout = BLOCK_SLUGS.map((blockType) => ({ blockType }))
  expect(await previewOf('pages', { title: 'Unfinished', layout })).toBe(200)
})

for (const { slug } of inlineBlockConfigs) {
  test(`a draft can be previewed while its ${slug} says nothing`, async () => {
    const inline = { ...blockNode(slug, {}), type: 'inlineBlock', version: 1 }
    const body = richTextOf(paragraph(inline))
    expect(await previewOf('articles', { title: 'Unfinished', body })).toBe(200)
  })
}
