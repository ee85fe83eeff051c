type Named = { name: string; label?: unknown }

/** What changes with every save, or is bookkeeping of the workflow. */
const BOOKKEEPING = new Set([
  ...['id', 'updatedAt', 'createdAt', '_status', 'deletedAt', 'firstPublishedAt'],
  ...['clinicalHash', 'clinicalEditor', 'clinicalEditorName', 'revision'],
  ...['password', 'hash', 'salt', 'resetPasswordToken', 'sessions', 'loginAttempts', 'lockUntil'],
])

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const isEmpty = (value: unknown) =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && value.length === 0)

/** A group whose fields are all empty says as much as no group. */
const isVoid = (value: unknown) =>
  isEmpty(value) || (isObject(value) && !Array.isArray(value) && Object.keys(value).length === 0)

/** A value without what two reads of the same stored value may differ in. */
function plain(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map(plain)
  if (!isObject(value)) return value
  if ('updatedAt' in value && 'id' in value) return value.id
  const entries = Object.entries(value)
    .filter(([key]) => key !== 'id')
    .map(([key, one]): [string, unknown] => [key, plain(one)])
    .filter(([, one]) => !isVoid(one))
  return Object.fromEntries(entries.sort(([one], [other]) => one.localeCompare(other)))
}

/** A value as a text that is equal for values that are alike. */
export function comparable(value: unknown): string {
  const told = plain(value)
  return isVoid(told) ? '' : JSON.stringify(told)
}

const isOfPeople = ({ name }: Named) => !BOOKKEEPING.has(name)

const labelOf = ({ name, label }: Named) => (typeof label === 'string' ? label : name)

/** The fields of a collection that people fill, with what they are called. */
export const fieldsOfPeople = (fields: readonly Named[]) =>
  fields.filter(isOfPeople).map((field) => ({ name: field.name, label: labelOf(field) }))

/**
 * The names of the fields whose values differ between two versions of a document. Values themselves are
 * left out: the audit log holds no texts.
 */
export function changedFields(
  fields: readonly Named[],
  { before, after }: { before: object; after: object },
): string[] {
  return fields
    .filter(isOfPeople)
    .filter(
      ({ name }) => comparable(Reflect.get(before, name)) !== comparable(Reflect.get(after, name)),
    )
    .map(labelOf)
}
