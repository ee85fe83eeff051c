/** What the editor keeps in every node beside its content. */
const element = { version: 1, direction: 'ltr', format: '', indent: 0 }

/** A node as the editor stores it. */
export const node = (type: string, own: object) => ({ ...element, type, ...own })

/** Words of one look. */
export const textNode = (text: string, format = 0) => ({
  ...{ type: 'text', version: 1, detail: 0, mode: 'normal', style: '' },
  text,
  format,
})

/** A break within a line. */
export const lineBreak = { type: 'linebreak', version: 1 }

/** A list; each entry is what stands in it. */
export const listOf = (tag: 'ul' | 'ol', entries: object[][]): object =>
  node('list', {
    tag,
    listType: tag === 'ul' ? 'bullet' : 'number',
    start: 1,
    children: entries.map((children, index) => node('listitem', { value: index + 1, children })),
  })

/** A rich text of its nodes. */
export const richTextTree = (children: object[]) => ({ root: node('root', { children }) })
