/** The fields of a block inside a rich text, with the kind of block that they belong to. */
export type TextBlock = { blockType?: unknown; [field: string]: unknown }

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const isBlock = (node: Record<string, unknown>) =>
  node.type === 'block' || node.type === 'inlineBlock'

/** The blocks of a rich text, in order. Blocks do not stand inside blocks. */
export function blocksInText(node: unknown): TextBlock[] {
  if (!isObject(node)) return []
  if (isObject(node.root)) return blocksInText(node.root)
  if (isBlock(node)) return isObject(node.fields) ? [node.fields] : []
  return Array.isArray(node.children) ? node.children.flatMap(blocksInText) : []
}
