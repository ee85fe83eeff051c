import type { Inline, Node } from '../seed/richText'
import { bold, h2, h3, ol, p, ref, richText, ul } from '../seed/richText'
import type { Random } from './random'
import type { Vocabulary } from './vocabulary'

/** What texts are written with. */
export type Writer = { random: Random; vocabulary: Vocabulary }

const MAX_SUMMARY = 400

const sentences = ({ random, vocabulary }: Writer, [least, most]: [number, number]): string[] =>
  Array.from({ length: random.between(least, most) }, () => random.pick(vocabulary.sentences))

/** One or two sentences, as short as a summary must be. */
export const summary = (writer: Writer) => sentences(writer, [1, 2]).join(' ').slice(0, MAX_SUMMARY)

/** One sentence. */
export const sentence = ({ random, vocabulary }: Writer) => random.pick(vocabulary.sentences)

const paragraph = (writer: Writer, ...others: Inline[]) =>
  p(`${sentences(writer, [3, 6]).join(' ')} `, ...others)

function list(writer: Writer): Node {
  const items = sentences(writer, [3, 6])
  return writer.random.next() < 0.7 ? ul(...items) : ol(...items)
}

/** A section of a record: some paragraphs and perhaps a list. */
export function section(writer: Writer) {
  const { random } = writer
  const paragraphs = Array.from({ length: random.between(1, 3) }, () => paragraph(writer))
  return richText(...paragraphs, ...(random.next() < 0.5 ? [list(writer)] : []))
}

function chapter(writer: Writer, marks: Inline[]): Node[] {
  const { random, vocabulary } = writer
  return [
    h2(random.pick(vocabulary.names).title),
    paragraph(writer, bold(sentence(writer)), ...marks),
    paragraph(writer),
    list(writer),
    ...(random.next() < 0.4 ? [h3(random.pick(vocabulary.names).title), paragraph(writer)] : []),
  ]
}

/**
 * The body of an article: four to seven chapters.
 *
 * @param links - put into the first chapters, one each
 * @param sources - how many references it can point to
 */
export function body(writer: Writer, { links, sources }: { links: Inline[]; sources: number }) {
  const chapters = Array.from({ length: writer.random.between(4, 7) }, (_, index) => {
    const link = links[index]
    const marks = index < sources ? [ref(index + 1)] : []
    return chapter(writer, [...marks, ...(link ? [' ', link] : [])])
  })
  return richText(paragraph(writer), ...chapters.flat())
}

/** Sources, so many of them. */
export const references = (writer: Writer, count: number) =>
  Array.from({ length: count }, (_, index) => ({
    title: writer.random.pick(writer.vocabulary.names).title,
    publisher: 'A made-up library',
    url: `https://example.org/source-${index + 1}`,
    publishedOn: '2025',
    readOn: '2026-05-03T12:00:00.000Z',
  }))
