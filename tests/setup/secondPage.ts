import { contentOf } from '../builders'
import { type Client, signIn, type Stored } from './client'
import { test } from './e2e'

const ARTICLES_FOR_A_SECOND_PAGE = 12

/** Before the tests of a group publishes enough articles for a second page of their list; removes them after. */
export function withSecondPage() {
  let editor: Client
  const made: Stored[] = []

  test.beforeAll(async ({ site }) => {
    editor = await signIn(site, 'editor')
    for (let count = 0; count < ARTICLES_FOR_A_SECOND_PAGE; count += 1) {
      made.push(await editor.create('articles', contentOf('articles')))
    }
  })

  test.afterAll(async () => {
    for (const { id } of made) await editor.remove('articles', id)
  })
}
