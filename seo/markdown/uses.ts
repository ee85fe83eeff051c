import { heading, labelled, paragraph, plain, strong, type TextBlock } from '@/lib/markdown'
import type { Use } from '@/lib/use'
import { offLabelOf } from '@/queries/uses'
import { wordsIn } from '@/lib/words'
import { linkTo } from './addresses'
import type { TextContext } from './drug'

function useText({ title, href, statusLabel, detail, summary, facts }: Use): TextBlock[] {
  const status = [strong(`${statusLabel}.`), ...(detail ? [plain(` ${detail}`)] : [])]
  return [
    heading(3, linkTo(href, title)),
    paragraph(...status),
    ...(summary ? [paragraph(plain(summary))] : []),
    ...facts.map(({ label, text }) => labelled(label, plain(text))),
  ]
}

/** Uses with their approval, under headings of the third level, after what off-label means where one is. */
export function useTexts(uses: Use[], { language }: TextContext): TextBlock[] {
  const { heading: label, text } = offLabelOf(wordsIn(language))
  const hasOffLabel = uses.some(({ status }) => status === 'off-label')
  return [...(hasOffLabel ? [labelled(label, plain(text))] : []), ...uses.flatMap(useText)]
}
