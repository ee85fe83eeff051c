import type { Graph, Thing } from 'schema-dts'

/** One thing that a page tells machines about. */
export type GraphNode = Thing

/** Everything that a page tells machines, as one graph. */
export function graphOf(nodes: readonly GraphNode[]): Graph {
  return { '@context': 'https://schema.org', '@graph': nodes }
}
