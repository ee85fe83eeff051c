/** A field that a remark can be about. */
export type RemarkField = {
  /** Its path in the document. */
  path: string
  label: string
  /** The tab of the form in which it stands, where it stands in one. */
  tab: string | null
}

/** What the form holds, as far as it is read here. Payload's own types of fields are far wider. */
type FormField = {
  type: string
  name?: string
  label?: unknown
  hidden?: boolean
  admin?: object | undefined
  tabs?: readonly { label?: unknown; name?: string; fields: readonly FormField[] }[]
  fields?: readonly FormField[]
}

const UNLABELLED = ['ui', 'join']

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : null)

const isShown = ({ type, hidden, admin }: FormField) =>
  !UNLABELLED.includes(type) && !hidden && !(admin && Reflect.get(admin, 'hidden'))

/**
 * The fields of a form by their labels, in its order. Fields inside a list or a group are mentioned by
 * the list or the group.
 */
export function remarkFields(
  fields: readonly FormField[],
  tab: string | null = null,
): RemarkField[] {
  return fields.filter(isShown).flatMap((field) => {
    const { tabs, name, label } = field
    if (tabs) return tabs.flatMap((one) => remarkFields(one.fields, text(one.label)))
    if (name) return [{ path: name, label: text(label) ?? name, tab }]
    return remarkFields(field.fields ?? [], tab)
  })
}
