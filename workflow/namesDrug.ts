const hasSome = (value: unknown) => Array.isArray(value) && value.length > 0

/**
 * Tells whether a document names a drug, and so has to be looked at again within a year: a drug product,
 * a treatment with products, or any page whose text shows the safety information of one.
 */
export function namesDrug(collection: string, document: object): boolean {
  if (collection === 'drug-products') return true
  if (hasSome(Reflect.get(document, 'drugProducts'))) return true
  return JSON.stringify(document).includes('"safetyInformation"')
}
