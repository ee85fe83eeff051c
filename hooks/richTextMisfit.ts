type Node = Record<string, unknown>

/** Every kind of node that the editors of this project make. */
const NODE_TYPES = [
  'root',
  'paragraph',
  'text',
  'linebreak',
  'tab',
  'heading',
  'list',
  'listitem',
].concat('link', 'block', 'inlineBlock')
/** Nodes that carry the fields of a form. */
const TYPES_WITH_FIELDS = ['link', 'block', 'inlineBlock']
const MAX_LEVELS = 60

const isObject = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function nodeMisfit(node: unknown, level: number): string | null {
  if (level > MAX_LEVELS) return `The text is nested more than ${MAX_LEVELS} levels deep.`
  if (!isObject(node) || typeof node.type !== 'string') return 'The text holds a part of no type.'
  if (!NODE_TYPES.includes(node.type)) return 'The text holds a part that no editor makes.'
  return contentMisfit(node, node.type) ?? childrenMisfit(node, level)
}

function contentMisfit(node: Node, type: string): string | null {
  if (type === 'text' && typeof node.text !== 'string') return 'The text holds no words.'
  return TYPES_WITH_FIELDS.includes(type) && !isObject(node.fields)
    ? 'The text holds a block or a link without its fields.'
    : null
}

function childrenMisfit(node: Node, level: number): string | null {
  if (!('children' in node)) return null
  return Array.isArray(node.children)
    ? firstMisfit(node.children, level + 1)
    : 'The text holds a part whose parts are no list.'
}

function firstMisfit(nodes: unknown[], level: number): string | null {
  for (const node of nodes) {
    const misfit = nodeMisfit(node, level)
    if (misfit) return misfit
  }
  return null
}

/**
 * What is wrong with a rich text that no editor wrote, before anything walks through it.
 *
 * @returns a sentence, or `null` where it can be read
 */
export function richTextMisfit(value: unknown): string | null {
  const root = isObject(value) ? value.root : null
  if (!isObject(root) || !Array.isArray(root.children)) {
    return 'Send the text that the editor makes: {"root": {"type": "root", "children": […]}}.'
  }
  return nodeMisfit(root, 0)
}
