import { APIError, type FieldHook, type TypeWithID } from 'payload'

type Node = Record<string, unknown>

const isObject = (value: unknown): value is Node => typeof value === 'object' && value !== null

/** A node that has children has a list of them, and every node names its type. */
function isReadableNode(node: unknown): boolean {
  if (!isObject(node) || typeof node.type !== 'string') return false
  if (node.type === 'text' && typeof node.text !== 'string') return false
  if (needsFields(node.type) && !isObject(node.fields)) return false
  if (!('children' in node)) return true
  return Array.isArray(node.children) && node.children.every(isReadableNode)
}

const needsFields = (type: string) => ['block', 'inlineBlock', 'link'].includes(type)

const isReadable = (value: unknown) =>
  isObject(value) &&
  isReadableNode(value.root) &&
  isObject(value.root) &&
  Array.isArray(value.root.children)

/**
 * Refuses a rich text that no editor wrote, before anything walks through it.
 *
 * @throws APIError 400 naming the field
 */
export const readableRichText: FieldHook<TypeWithID, unknown> = ({ value, path }) => {
  if (value === null || value === undefined || isReadable(value)) return value
  throw new APIError(
    `The field “${path.join('.')}” does not hold a rich text. Send the document that the editor makes: {"root": {"type": "root", "children": […]}}.`,
    400,
    null,
    true,
  )
}
