import { type Block, flattenAllFields, type FlattenedBlock, type FlattenedField } from 'payload'
import { inlineBlockConfigs, richTextBlockConfigs } from '../blocks/configs'
import { isDocumentId } from '../lib/documentIds'
import { blocksInText } from './blocksInText'
import { richTextMisfit } from './richTextMisfit'

/** A value that no form of the admin UI sends, with the place where it stands. */
export type Misfit = { path: string; message: string }

type Kinds = FlattenedField['type']
type Place<Kind extends Kinds> = {
  field: Extract<FlattenedField, { type: Kind }> & { type: Kind }
  value: unknown
  path: string
}
type Check<Kind extends Kinds> = (place: Place<Kind>) => Misfit[]
type Checks = { [Kind in Kinds]?: Check<Kind> }

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown) => typeof value === 'string'
const isNumber = (value: unknown) =>
  typeof value !== 'boolean' && !Array.isArray(value) && !isObject(value) && isFinite(Number(value))
const isDate = (value: unknown) =>
  value instanceof Date || (isText(value) && !Number.isNaN(Date.parse(String(value))))
const isDegree = (value: unknown, limit: number) =>
  typeof value === 'number' && Math.abs(value) <= limit
const isPosition = (value: unknown) =>
  Array.isArray(value) && value.length === 2 && isDegree(value[0], 180) && isDegree(value[1], 90)

/** Forms may send a checkbox in words. */
const CHECKED: unknown[] = [true, false, 'true', 'false', '']

const unless = (fits: boolean, misfit: Misfit): Misfit[] => (fits ? [] : [misfit])

/** Tells of one value, or of each of several, whether it fits. */
const fitting =
  (fits: (one: unknown) => boolean, { hasMany }: { hasMany?: boolean | undefined }) =>
  (value: unknown) =>
    hasMany ? Array.isArray(value) && value.every(fits) : fits(value)

const optionValues = (options: unknown[]) =>
  options.map((option) => (isObject(option) ? option.value : option))

function isRelation(value: unknown, relationTo: string | string[]): boolean {
  if (value === '') return true
  if (typeof relationTo === 'string') return isDocumentId(value)
  return (
    isObject(value) &&
    isText(value.relationTo) &&
    relationTo.includes(String(value.relationTo)) &&
    isDocumentId(value.value)
  )
}

type Sent<Field> = { field: Field; value: unknown; path: string }

const relation = ({
  field,
  value,
  path,
}: Sent<{ relationTo: string | string[]; hasMany?: boolean }>) =>
  unless(fitting((one) => isRelation(one, field.relationTo), field)(value), {
    path,
    message: 'Choose a document from the list.',
  })

const text = ({ field, value, path }: Sent<object>) =>
  unless(fitting(isText, { hasMany: Reflect.get(field, 'hasMany') === true })(value), {
    path,
    message: 'Enter plain text.',
  })

/** Empty lists come as the number of their rows, 0, from forms. */
const isEmptyList = (value: unknown) => value === 0 || value === '0'

type Inside = (row: object, path: string) => Misfit[]

function rowMisfits({ value, path }: { value: unknown; path: string }, inside: Inside): Misfit[] {
  if (isEmptyList(value)) return []
  if (!Array.isArray(value)) return [{ path, message: 'Send a list of rows.' }]
  return value.flatMap((row, index) =>
    isObject(row)
      ? inside(row, `${path}.${index}`)
      : [{ path: `${path}.${index}`, message: 'A row holds named fields.' }],
  )
}

type Blocks = { blocks: Pick<FlattenedBlock, 'slug' | 'flattenedFields'>[]; path: string }

function blockMisfits(row: object, { blocks, path }: Blocks): Misfit[] {
  const blockType: unknown = Reflect.get(row, 'blockType')
  const block = blocks.find(({ slug }) => slug === blockType)
  if (!block) return [{ path: `${path}.blockType`, message: 'There is no block of this kind.' }]
  return misfitsOf(row, { fields: block.flattenedFields, path: `${path}.` })
}

const flattened = ({ slug, fields }: Block) => ({
  slug,
  flattenedFields: flattenAllFields({ fields }),
})
const textBlocks = [...richTextBlockConfigs, ...inlineBlockConfigs].map(flattened)

const richText: Check<'richText'> = ({ value, path }) => {
  const message = richTextMisfit(value)
  if (message) return [{ path, message }]
  return blocksInText(value).flatMap((row) => blockMisfits(row, { blocks: textBlocks, path }))
}

const group = ({ field, value, path }: Sent<{ flattenedFields: FlattenedField[] }>) =>
  isObject(value)
    ? misfitsOf(value, { fields: field.flattenedFields, path: `${path}.` })
    : [{ path, message: 'Send the fields of this group by their names.' }]

const checks: Checks = {
  text,
  textarea: text,
  email: text,
  code: text,
  group,
  tab: group,
  relationship: relation,
  upload: relation,
  number: ({ value, path }) => unless(isNumber(value), { path, message: 'Enter a number.' }),
  date: ({ value, path }) =>
    unless(value === '' || isDate(value), { path, message: 'Enter a date, such as 2026-05-03.' }),
  checkbox: ({ value, path }) =>
    unless(CHECKED.includes(value), { path, message: 'Say true or false.' }),
  point: ({ value, path }) =>
    unless(isPosition(value), { path, message: 'Enter longitude and latitude in degrees.' }),
  select: ({ field, value, path }) => {
    const isOption = fitting((one) => optionValues(field.options).includes(one), field)
    return unless(value === '' || isOption(value), { path, message: 'Choose from the list.' })
  },
  array: ({ field, value, path }) =>
    rowMisfits({ value, path }, (row, rowPath) =>
      misfitsOf(row, { fields: field.flattenedFields, path: `${rowPath}.` }),
    ),
  blocks: ({ field, value, path }) =>
    rowMisfits({ value, path }, (row, rowPath) =>
      blockMisfits(row, { blocks: field.blocks, path: rowPath }),
    ),
  richText,
}

/**
 * The values of a document that do not fit the type of their field. Empty values and unknown fields do:
 * what must be there is checked on publication, and Payload drops what it does not know.
 *
 * @param data - a document, a group or a row, as it was sent
 */
export function misfitsOf(
  data: object,
  { fields, path = '' }: { fields: FlattenedField[]; path?: string },
): Misfit[] {
  return fields.flatMap((field) => {
    const value: unknown = Object.hasOwn(data, field.name) ? Reflect.get(data, field.name) : null
    if (value === null || value === undefined || field.name === 'id') return []
    return misfitOf({ field, value, path: `${path}${field.name}` })
  })
}

function misfitOf<Kind extends Kinds>(place: Place<Kind>): Misfit[] {
  return checks[place.field.type]?.(place) ?? []
}
