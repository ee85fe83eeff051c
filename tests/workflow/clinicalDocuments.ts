import fc, { type Arbitrary } from 'fast-check'
import { type Block, flattenAllFields, type Field, type FlattenedField } from 'payload'
import { inlineBlockConfigs, richTextBlockConfigs } from '../../blocks/configs'
import { CLINICAL_FIELDS, type ClinicalSlug, OTHER_FIELDS } from '../../collections/clinicalFields'
import { clinicalCollections } from './clinicalCollections'
import { lineBreak, listOf, node, richTextTree, textNode } from './lexicalNodes'
import { NUMBERS, WORDS } from './fixtures/words'

/** A generated document, as Payload stores it. */
export type Generated = { slug: ClinicalSlug; document: Record<string, unknown> }

const word = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: fc.constantFrom(...NUMBERS) },
)
const sentence = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 5 }), fc.constantFrom('', '.', '?', ':'))
  .map(([words, end]) => `${words.join(' ')}${end}`)
const address = fc.nat(999).map((page) => `https://example.org/${page}`)
const id = fc.uuid({ version: 4 })
const rowId = fc.nat(0xffffff).map((number) => number.toString(16).padStart(24, '0'))

const formatted = fc
  .tuple(sentence, fc.constantFrom(0, 0, 0, 1, 2, 3))
  .map(([text, format]) => textNode(text, format))
const linkFields = fc.oneof(
  fc.record({ linkType: fc.constant('custom'), url: address }),
  fc.record({
    linkType: fc.constant('internal'),
    doc: fc.record({ relationTo: fc.constantFrom('articles', 'treatments'), value: id }),
  }),
)
const link = fc
  .tuple(linkFields, formatted, rowId)
  .map(([fields, words, own]) => node('link', { id: own, fields, children: [words] }))
const marker = fc
  .tuple(fc.integer({ min: 1, max: 9 }), rowId)
  .map(([number, own]) =>
    node('inlineBlock', { fields: { id: own, blockType: 'referenceMarker', number } }),
  )
const line = fc
  .tuple(
    formatted,
    fc.array(fc.oneof(formatted, formatted, link, marker, fc.constant(lineBreak)), {
      maxLength: 3,
    }),
  )
  .map(([first, others]) => [first, ...others.flatMap((other) => [textNode(' '), other])])
const heading = fc
  .tuple(fc.constantFrom('h2', 'h3', 'h4'), line)
  .map(([tag, children]) => node('heading', { tag, children }))
const listTag = fc.constantFrom('ul' as const, 'ol' as const)
const entries = fc.array(line, { minLength: 1, maxLength: 3 })
const list = fc
  .tuple(listTag, entries, fc.option(fc.tuple(listTag, entries), { freq: 4 }))
  .map(([tag, own, nested]) => listOf(tag, nested ? [...own, [listOf(...nested)]] : own))

function blockNode({ slug, fields }: Block): Arbitrary<object> {
  return fc
    .tuple(formOf(flattenAllFields({ fields })), rowId)
    .map(([form, own]) => ({ id: own, blockName: '', blockType: slug, ...form }))
    .map((form) => node('block', { fields: form }))
}

/** Links and tables have fields that nothing else has, so they are made more often. */
const weighted = (config: Block) => ({
  weight: /^(callToAction|dataTable)$/.test(config.slug) ? 4 : 1,
  arbitrary: blockNode(config),
})

let block: Arbitrary<object> | undefined
/** Made when it is first asked for: blocks are made of fields, and fields of blocks. */
const anyBlock = () => (block ??= fc.oneof(...richTextBlockConfigs.map(weighted)))

const paragraph = line.map((children) => node('paragraph', { children }))
const richText = () =>
  fc
    .array(fc.oneof(paragraph, paragraph, heading, list, anyBlock()), {
      minLength: 1,
      maxLength: 2,
    })
    .map(richTextTree)

const valuesOf = (options: unknown[]) =>
  options.map((option) =>
    String(typeof option === 'object' && option && Reflect.get(option, 'value')),
  )

const some = <T>(one: Arbitrary<T>) => fc.array(one, { minLength: 1, maxLength: 2 })

function relationTo(collections: string | string[]): Arbitrary<unknown> {
  if (typeof collections === 'string') return id
  return fc.record({ relationTo: fc.constantFrom(...collections), value: id })
}

function severalOf(field: FlattenedField, one: Arbitrary<unknown>): Arbitrary<unknown> {
  return Reflect.get(field, 'hasMany') === true ? some(one) : one
}

const plainValues: Record<string, Arbitrary<unknown>> = {
  textarea: sentence,
  number: fc.integer({ min: 1, max: 9 }),
  checkbox: fc.boolean(),
  date: fc
    .integer({ min: 0, max: 3_000 })
    .map((day) => new Date(Date.UTC(2020, 0, 1 + day, 12)).toISOString()),
}

function valueOf(field: FlattenedField): Arbitrary<unknown> {
  if (field.type === 'text') {
    return severalOf(field, /url|prescribing/i.test(field.name) ? address : sentence)
  }
  if (field.type === 'select') return severalOf(field, fc.constantFrom(...valuesOf(field.options)))
  if (field.type === 'relationship' || field.type === 'upload') {
    return severalOf(field, relationTo(field.relationTo))
  }
  if (field.type === 'richText') return richText()
  if (field.type === 'group') return formOf(field.flattenedFields)
  if (field.type === 'array') return rowsOf(field.flattenedFields)
  const plain = plainValues[field.type]
  if (!plain) throw new Error(`Say how a field of the kind “${field.type}” is made.`)
  return plain
}

const rowsOf = (fields: FlattenedField[]) =>
  some(fc.tuple(formOf(fields), rowId).map(([form, own]) => ({ ...form, id: own })))

const isAlwaysThere = (field: FlattenedField) => Reflect.get(field, 'required') === true

/** Of the targets of a link only the one of its kind, as the admin stores it. */
function withoutLeftovers(form: Record<string, unknown>): Record<string, unknown> {
  const targets: Record<string, string> = { document: 'document', list: 'list', external: 'url' }
  if (!('label' in form)) return form
  const kept = targets[String(form.kind)]
  const hidden = Object.values(targets).filter((target) => target !== kept)
  return Object.fromEntries(Object.entries(form).filter(([name]) => !hidden.includes(name)))
}

function formOf(fields: FlattenedField[]): Arbitrary<Record<string, unknown>> {
  const values = fields
    .filter(({ name }) => name !== 'id' && name !== 'blockName')
    .map((field) => {
      const value = valueOf(field)
      const given = isAlwaysThere(field)
        ? value
        : fc.oneof(fc.constant(undefined), fc.constant(undefined), value)
      return [field.name, given] as const
    })
  return fc.record(Object.fromEntries(values)).map((form) => {
    const there = Object.entries(form).filter(([, value]) => value !== undefined)
    return withoutLeftovers(Object.fromEntries(there))
  })
}

function documentsOf(slug: ClinicalSlug, fields: Field[]): Arbitrary<Generated> {
  const known: readonly string[] = [...CLINICAL_FIELDS[slug], ...OTHER_FIELDS[slug]]
  const own = flattenAllFields({ fields }).filter(({ name }) => known.includes(name))
  return formOf(own.filter(({ name }) => name !== 'meta')).map((document) => ({ slug, document }))
}

/** Documents of every clinical collection, made from its fields: whoever adds a field adds it here. */
export const clinicalDocuments = fc.oneof(
  ...clinicalCollections.map(({ slug, fields }) => documentsOf(slug, fields)),
)

/** Every block that clinical text may hold. */
export const textBlocks = [...richTextBlockConfigs, ...inlineBlockConfigs]
