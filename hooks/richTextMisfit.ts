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
  if (node.type === 'text' && typeof node.text !== 'string') return 'The text holds no words.'
  if (TYPES_WITH_FIELDS.includes(node.type) && !isObject(node.fields)) {
    return 'The text holds a block or a link without its fields.'
  }
  if (!('children' in node)) return null
  if (!Array.isArray(node.children)) return 'The text holds a part whose parts are no list.'
  return firstMisfit(node.children, level + 1)
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
