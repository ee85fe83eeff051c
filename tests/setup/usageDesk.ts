import type { CollectionSlug } from 'payload'
import type { Usage } from '../../payload-types'
import type { Body, Content } from '../builders'
import type { Desk } from './desk'
import { publicText } from './deskDocuments'

type Place = { collection: CollectionSlug; id: string }

/** Saves a change of a document as an editor, with what is asked for beside it, such as `?draft=true`. */
export const saveAsEditor = (
  desk: Desk,
  { collection, id }: Place,
  save: { data: Body; query?: string },
) => desk.as('editor')('PATCH', `/${collection}/${id}${save.query ?? ''}`, { data: save.data })

/** Tells whether patients are shown a document. */
export const isPublic = async (
  desk: Desk,
  { collection, id }: { collection: Content; id: string },
) => (await publicText(desk, collection, id)) !== null

/** A medicine whose safety information stands on a public treatment. */
export async function neededDrug(desk: Desk) {
  const drug = await desk.make('drug-products', { brandName: 'Sample drug' })
  const treatment = await desk.make('treatments', { title: 'Injections', drugProducts: [drug] })
  return { drug, treatment }
}

/** Loses a row of what a collection or a global uses, and adds some that say what is not so. */
export async function spoilIndex({ payload: { db } }: Desk, from: string): Promise<void> {
  const where = { fromCollection: { equals: from } }
  const [one] = (await db.find<Usage>({ collection: 'usages', limit: 1, where })).docs
  if (!one) throw new Error(`The index holds nothing of ${from}.`)
  const { id, ...row } = one
  await db.deleteMany({ collection: 'usages', where: { id: { equals: id } } })
  const wrongs = [
    ...[{ toId: 'nobody' }, { fromId: 'nobody' }, { fromId: 'navigation' }],
    { fromCollection: 'nothing' },
  ]
  for (const wrong of wrongs) {
    await db.create({ collection: 'usages', data: { ...row, ...wrong } })
  }
}
