import { z } from 'zod'
import { localTimeOf } from '../../lib/localTime'
import { contentOf } from '../builders'
import type { Client } from './client'

const workflow = z.looseObject({
  hash: z.string(),
  scheduling: z.looseObject({ timeZone: z.string() }),
})
const made = z.looseObject({ id: z.string(), at: z.string() })
const counted = z.looseObject({ totalDocs: z.number() })
const schedules = z.looseObject({
  docs: z.array(z.looseObject({ state: z.string(), documentId: z.string() })),
})

/** An article whose text is signed, at an address that nobody has asked for. */
export async function signedDraft(editor: Client, slug: string) {
  const data = contentOf('articles', { slug, title: `Scheduled ${slug}` })
  const { id } = await editor.create('articles', data, { draft: true })
  await editor.reviewer?.sign('articles', id)
  return { id, path: `/articles/${slug}` }
}

/** A time on the clocks of the practice, at least some milliseconds from now. */
export async function localTimeIn(editor: Client, id: string, milliseconds: number) {
  const answer = await editor.ask('GET', `/articles/${id}/workflow`)
  const { timeZone } = workflow.parse(answer).scheduling
  const minute = Math.ceil((Date.now() + milliseconds) / 60_000) * 60_000
  return { at: localTimeOf(minute, timeZone), moment: minute }
}

/** Schedules the publication of an article for an hour from now; answers the schedule's id. */
export async function scheduleLater(editor: Client, id: string): Promise<string> {
  const { at } = await localTimeIn(editor, id, 3_600_000)
  const body = { action: 'publish', at }
  return made.parse(await editor.ask('POST', `/articles/${id}/schedule`, body)).id
}

/** How often articles were published, by their published versions and by the audit log. */
export async function publicationsOf(admin: Client, id: string) {
  const versions = await admin.ask(
    'GET',
    `/articles/versions?where[parent][equals]=${id}&where[version._status][equals]=published&limit=1`,
  )
  const entries = await admin.ask(
    'GET',
    `/audit-log?where[documentId][equals]=${id}&where[action][equals]=publish&limit=1`,
  )
  return {
    versions: counted.parse(versions).totalDocs,
    entries: counted.parse(entries).totalDocs,
  }
}

/** The states of the schedules of articles, each state once. */
export async function scheduleStates(admin: Client, ids: string[]): Promise<string[]> {
  const path = `/schedules?where[documentId][in]=${ids.join(',')}&limit=0&depth=0`
  const { docs } = schedules.parse(await admin.ask('GET', path))
  return [...new Set(docs.map(({ state }) => state))]
}
