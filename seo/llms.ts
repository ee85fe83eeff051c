import { env } from '@/lib/env'
import {
  heading,
  item,
  link,
  list,
  markdownOf,
  paragraph,
  plain,
  quote,
  type TextBlock,
} from '@/lib/markdown'
import { absoluteURL } from '@/lib/routes'

/** A page as the file lists it; `path` leads to its Markdown version. */
export type LlmsEntry = { path: string; title: string; summary: string }

type LlmsFile = {
  name: string
  summary: string
  /** What a reader must know before anything else, one paragraph each. */
  notes: string[]
  sections: { title: string; entries: LlmsEntry[] }[]
}

const urlOf = (path: string) => absoluteURL(path, env.siteURL)

const entryOf = ({ path, title, summary }: LlmsEntry) => {
  const about = summary.replace(/\s+/g, ' ').trim()
  return item(paragraph(link(urlOf(path), plain(title)), plain(about ? `: ${about}` : '')))
}

/** What a language model should read of the site: the proposal of llmstxt.org. */
export function llmsText({ name, summary, notes, sections }: LlmsFile): string {
  const parts = sections.flatMap(({ title, entries }): TextBlock[] =>
    entries.length > 0 ? [heading(2, plain(title)), list(entries.map(entryOf))] : [],
  )
  return markdownOf([
    heading(1, plain(name)),
    ...(summary ? [quote(paragraph(plain(summary.replace(/\s+/g, ' '))))] : []),
    ...notes.map((note) => paragraph(plain(note))),
    ...parts,
  ])
}
