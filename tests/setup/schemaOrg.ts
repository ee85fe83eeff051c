import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { root } from '../../scripts/lib/root.mjs'

const vocabularySchema = z.object({
  version: z.string(),
  types: z.record(
    z.string(),
    z.object({ subTypeOf: z.array(z.string()), supersededBy: z.string().optional() }),
  ),
  properties: z.record(
    z.string(),
    z.object({ domain: z.array(z.string()), supersededBy: z.string().optional() }),
  ),
})

/** The terms of schema.org: types with their parents, properties with the types that have them. */
export type Vocabulary = z.infer<typeof vocabularySchema>

/** The terms of schema.org 30, from a file that is no part of the project; `null` where it is absent. */
export function schemaOrgTerms(): Vocabulary | null {
  const folder = process.env.PLAINWELL_DATA ?? path.join(root, '../shared/data')
  const file = path.join(folder, 'schemaorg-30.json')
  if (!existsSync(file)) return null
  return vocabularySchema.parse(JSON.parse(readFileSync(file, 'utf8')))
}

function withParents(type: string, terms: Vocabulary): string[] {
  return [type, ...(terms.types[type]?.subTypeOf ?? []).flatMap((one) => withParents(one, terms))]
}

/** What is wrong with a property of a type; `null` where both are terms that are in use. */
export function wrongTerm(
  { type, property }: { type: string; property: string },
  terms: Vocabulary,
): string | null {
  const known = { type: terms.types[type], property: terms.properties[property] }
  if (!known.type) return `There is no type ${type}.`
  if (!known.property) return `There is no property ${property}.`
  const newer = known.type.supersededBy ?? known.property.supersededBy
  if (newer) return `${type}.${property} is superseded by ${newer}.`
  const owners = withParents(type, terms)
  if (known.property.domain.some((owner) => owners.includes(owner))) return null
  return `${property} is no property of ${type}.`
}
