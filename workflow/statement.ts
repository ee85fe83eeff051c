/** One thing that a document says, and where: a text, a choice, the id of another document. */
export type Statement = {
  /** Names of fields, places in lists and kinds of nodes, joined by dots. */
  path: string
  text: string
}
