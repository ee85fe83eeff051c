import type { CollectionSlug } from 'payload'
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
