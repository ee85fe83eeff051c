import type { Language } from '@/lib/languages'
import { absoluteURL } from '@/lib/routes'
import { escapeXML } from '@/lib/xml'

/** One article of the feed; times are ISO 8601. */
export type FeedEntry = {
  path: string
  title: string
  summary: string
  /** The whole text as HTML, with full addresses. */
  html: string
  publishedAt: string
  updatedAt: string
  authors: string[]
}

type Feed = {
  title: string
  language: Language
  /** The path of the feed itself, and of the list that it follows. */
  path: string
  listPath: string
  siteURL: string
  entries: FeedEntry[]
}

const element = (name: string, text: string) => `<${name}>${escapeXML(text)}</${name}>`

function entryXML(entry: FeedEntry, { siteURL, title }: Feed): string {
  const url = absoluteURL(entry.path, siteURL)
  const authors = entry.authors.length > 0 ? entry.authors : [title]
  return [
    '<entry>',
    element('id', url),
    element('title', entry.title),
    `<link rel="alternate" type="text/html" href="${escapeXML(url)}"/>`,
    element('published', entry.publishedAt),
    element('updated', entry.updatedAt),
    ...authors.map((name) => `<author>${element('name', name)}</author>`),
    element('summary', entry.summary),
    `<content type="html">${escapeXML(entry.html)}</content>`,
    '</entry>',
  ].join('\n')
}

/** An Atom feed (RFC 4287) of articles with their whole texts. */
export function feedXML(feed: Feed): string {
  const self = absoluteURL(feed.path, feed.siteURL)
  const list = absoluteURL(feed.listPath, feed.siteURL)
  const updated = feed.entries.map(({ updatedAt }) => updatedAt).sort()
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">`,
    element('id', self),
    element('title', feed.title),
    element('updated', updated.at(-1) ?? new Date(0).toISOString()),
    `<link rel="self" type="application/atom+xml" href="${escapeXML(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXML(list)}"/>`,
    ...feed.entries.map((entry) => entryXML(entry, feed)),
    '</feed>',
    '',
  ].join('\n')
}
