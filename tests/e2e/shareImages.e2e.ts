import sharp from 'sharp'
import { contentOf } from '../builders'
import { signIn } from '../setup/client'
import { expect, test, type SharedSite } from '../setup/e2e'
import { visit } from '../setup/pages'

const PICTURE = /<meta property="og:image" content="([^"]+)"/

/** The address of what a link to a page shows. */
async function pictureOf({ url }: SharedSite, path: string): Promise<string> {
  return PICTURE.exec((await visit(url, path)).text)?.[1] ?? ''
}

test('what a running server publishes is drawn for links to it, without a font of the system', async ({
  site,
}) => {
  const editor = await signIn(site, 'editor')
  const slug = `shared-${Date.now()}`
  const { id } = await editor.create('conditions', contentOf('conditions', { slug }))
  const address = await pictureOf(site, `/conditions/${slug}`)
  expect(address).toMatch(/\/api\/share-images\/file\/[0-9a-f]{24}\.jpg$/)
  const answer = await fetch(address)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/jpeg'])
  const { width, height } = await sharp(await answer.arrayBuffer()).metadata()
  expect([width, height]).toEqual([1200, 630])
  await editor.unpublish('conditions', id)
  expect([403, 404]).toContain((await fetch(address)).status)
  await editor.remove('conditions', id)
})

test('the pages of the demo have pictures for links to them', async ({ site }) => {
  const paths = ['/conditions/chronic-migraine', '/about', '/es/conditions/migrana-cronica']
  for (const path of paths) {
    const answer = await fetch(await pictureOf(site, path))
    expect([path, answer.status]).toEqual([path, 200])
  }
})
