import type { CollectionSlug, PayloadRequest } from 'payload'
import { clinicalPassages } from './clinicalText'
import { drugNames, mentions } from './drugNames'
import { fieldsAt } from './loadFacts'

type Text = { collection: CollectionSlug; document: object }

const hasSome = (value: unknown) => Array.isArray(value) && value.length > 0

/**
 * Tells whether a document names a drug, and so has to be looked at again within a year (DESIGN.md): a drug
 * product, a treatment with products, any page that shows the safety information of one, and any whose
 * clinical text, or the title of a source of which, holds a name of a published product.
 */
export async function namesDrug(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  { collection, document }: Text,
): Promise<boolean> {
  if (collection === 'drug-products') return true
  if (hasSome(Reflect.get(document, 'drugProducts'))) return true
  if (JSON.stringify(document).includes('"safetyInformation"')) return true
  const passages = clinicalPassages({ fields: fieldsAt(req, { collection }), document })
  const words = passages.filter(({ kind }) => kind === 'words').map(({ text }) => text)
  return mentions(words.join(' '), await drugNames(req))
}
