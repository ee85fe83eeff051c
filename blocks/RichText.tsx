import {
  convertLexicalNodesToJSX,
  type JSXConverter,
  type JSXConverters,
  LinebreakJSXConverter,
  TextJSXConverter,
} from '@payloadcms/richtext-lexical/react'
import type {
  SerializedBlockNode,
  SerializedHeadingNode,
  SerializedInlineBlockNode,
  SerializedLinkNode,
} from '@payloadcms/richtext-lexical'
import type { ReactNode } from 'react'
import { chaptersOf, headingsOf, type RichTextValue } from '@/lib/richText'
import type { RenderContext } from './context'
import { documentHref } from './linkHref'
import { ReferenceMarkerBlock } from './ReferenceMarker/Component'
import { BLOCK_SLUGS, isLayoutBlock, RenderBlock } from './RenderBlocks'

function hrefOf({ fields }: SerializedLinkNode): string | null {
  return fields.linkType === 'internal' ? documentHref(fields.doc) : (fields.url ?? null)
}

/** A link whose page is not there any more is plain text. */
function linkTo(href: string | null, children: ReactNode) {
  return href ? <a href={href}>{children}</a> : <>{children}</>
}

const textConverters: JSXConverters = {
  // Without this the library writes "unknown node" onto the page.
  unknown: () => null,
  ...TextJSXConverter,
  ...LinebreakJSXConverter,
  paragraph: ({ node, nodesToJSX }) =>
    node.children.length > 0 ? <p>{nodesToJSX({ nodes: node.children })}</p> : null,
  list: ({ node, nodesToJSX }) => {
    const List = node.tag
    return <List>{nodesToJSX({ nodes: node.children })}</List>
  },
  listitem: ({ node, nodesToJSX }) => <li>{nodesToJSX({ nodes: node.children })}</li>,
  link: ({ node, nodesToJSX }) => linkTo(hrefOf(node), nodesToJSX({ nodes: node.children })),
}

/** Headings of the second level get the anchors that the contents list leads to, in order. */
function headingConverter(value: RichTextValue): JSXConverters {
  const anchors = headingsOf(value).values()
  const idOf = (node: SerializedHeadingNode) =>
    node.tag === 'h2' ? anchors.next().value?.id : undefined
  return {
    heading: ({ node, nodesToJSX }) => {
      const Heading = node.tag
      return <Heading id={idOf(node)}>{nodesToJSX({ nodes: node.children })}</Heading>
    },
  }
}

function blockConverters(context: RenderContext): JSXConverters {
  const renderer: JSXConverter<SerializedBlockNode> = ({ node }) =>
    isLayoutBlock(node.fields) ? <RenderBlock block={node.fields} context={context} /> : null
  return {
    blocks: Object.fromEntries(BLOCK_SLUGS.map((slug) => [slug, renderer])),
    inlineBlocks: {
      referenceMarker: ({ node }: { node: SerializedInlineBlockNode }) =>
        'number' in node.fields && typeof node.fields.number === 'number' ? (
          <ReferenceMarkerBlock number={node.fields.number} context={context} />
        ) : null,
    },
  }
}

/** A draft may have no text yet, whatever its type says of a finished document. */
type RichTextProps = { value: RichTextValue | null | undefined; context: RenderContext }

/** How the nodes of a rich text are rendered, in the order in which they come. */
const convertersFor = (value: RichTextValue, context: RenderContext): JSXConverters => ({
  ...textConverters,
  ...headingConverter(value),
  ...blockConverters(context),
})

/** Renders a rich text with the blocks in it; nothing where there is none. */
export function RichText({ value, context }: RichTextProps) {
  if (!value) return null
  const converters = convertersFor(value, context)
  const nodes = value.root.children
  return <>{convertLexicalNodesToJSX({ converters, nodes, parent: value.root })}</>
}

/** Renders a rich text as {@link RichText} does, each heading of the second level with its text in a box. */
export function RichTextChapters({ value, context }: RichTextProps) {
  if (!value) return null
  const converters = convertersFor(value, context)
  return chaptersOf(value).map((nodes, index) => (
    <div key={index} className="prose">
      {convertLexicalNodesToJSX({ converters, nodes, parent: value.root })}
    </div>
  ))
}
