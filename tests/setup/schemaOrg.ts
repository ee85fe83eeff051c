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

const INTERFACE = /^(?:export )?interface (\w+?)(?:Base|Leaf) extends (.+) \{\n([^]*?)^\}/gm
const PROPERTY = /\/\*\*((?:(?!\*\/)[^])*)\*\/\s+"(\w+)"\?: /g
const INSTEAD = /@deprecated Consider using https:\/\/schema\.org\/(\w+) instead/

/** The types behind the bases of a declaration: what it inherits from, or its own base. */
const parentsIn = (bases: string, type: string) =>
  [...bases.matchAll(/(\w+)Base\b/g)].flatMap(([, name = '']) => (name === type ? [] : [name]))

function addProperties(type: string, { body, terms }: { body: string; terms: Vocabulary }) {
  for (const [, comment = '', property = ''] of body.matchAll(PROPERTY)) {
    const supersededBy = INSTEAD.exec(comment)?.[1]
    const domain = [...(terms.properties[property]?.domain ?? []), type]
    terms.properties[property] = { domain, ...(supersededBy ? { supersededBy } : {}) }
  }
}

/** The terms of schema.org as schema-dts, which types the structured data, declares them. */
export function typedTerms(): Vocabulary {
  const file = path.join(root, 'node_modules/schema-dts/dist/schema.d.ts')
  const terms: Vocabulary = { version: 'schema-dts', types: {}, properties: {} }
  for (const [, type = '', bases = '', body = ''] of readFileSync(file, 'utf8').matchAll(
    INTERFACE,
  )) {
    const known = terms.types[type]?.subTypeOf ?? []
    terms.types[type] = { subTypeOf: [...known, ...parentsIn(bases, type)] }
    addProperties(type, { body, terms })
  }
  return terms
}

/** The terms of schema.org 30, from a file that is no part of the project; none where it is absent. */
function publishedTerms(): Vocabulary[] {
  const folder = process.env.PLAINWELL_DATA ?? path.join(root, '../shared/data')
  const file = path.join(folder, 'schemaorg-30.json')
  if (!existsSync(file)) return []
  return [vocabularySchema.parse(JSON.parse(readFileSync(file, 'utf8')))]
}

/** Every list of the terms of schema.org that is here. */
export const vocabularies = (): Vocabulary[] => [typedTerms(), ...publishedTerms()]

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
