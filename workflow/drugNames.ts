import type { PayloadRequest } from 'payload'

/** Words between spaces, in small letters, so that a name is found as a word of its own. */
const wordsOf = (text: string): string =>
  ` ${text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ')} `

/** Tells whether a text holds one of some names, in small or capital letters. */
export function mentions(text: string, names: string[]): boolean {
  const words = wordsOf(text)
  return names.some((name) => wordsOf(name).trim() !== '' && words.includes(wordsOf(name)))
}

/** The brand names and established names of the drug products that patients can read of. */
export async function drugNames({
  payload,
  transactionID,
}: Pick<PayloadRequest, 'payload' | 'transactionID'>): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'drug-products',
    where: { _status: { equals: 'published' } },
    select: { brandName: true, establishedName: true },
    depth: 0,
    pagination: false,
    ...(transactionID ? { req: { transactionID } } : {}),
  })
  return docs.flatMap(({ brandName, establishedName }) => [brandName, establishedName])
}
