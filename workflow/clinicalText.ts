import { isDocumentId } from '../lib/documentIds'
import { type ClinicalText, clinicalContent } from './clinicalContent'
import type { Statement } from './statement'

/** One thing that a document says, for a person who compares two versions of it. */
export type Passage = Statement & {
  /** Where it stands, in words such as “When to get help, items”; without the numbers of rows. */
  label: string
  /**
   * `words` are read as they are. A `relation` names another document. A `mark` says what else is to
   * be seen in the line of words before it: what is bold, where a link leads, which source is named.
   */
  kind: 'words' | 'relation' | 'mark'
}

type Passages = ClinicalText & {
  /** What the document of an id is called. Two documents need two names. */
  titleOf?: (id: string) => string | undefined
}

const KINDS: Record<string, string> = {
  p: '',
  ul: 'bullet list',
  ol: 'numbered list',
  to: 'leads to',
  ...{ h2: 'heading 2', h3: 'heading 3', h4: 'heading 4' },
  ...{ icd10cm: 'ICD-10-CM', mesh: 'MeSH', faqs: 'questions', url: 'web address' },
}

/** `whenToGetHelp` → `when to get help`. */
const spaced = (name: string) =>
  name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replaceAll('-', ' ')

const wordsFor = (name: string) => KINDS[name] ?? spaced(name)

function labelOf(path: string): string {
  const [field = '', ...inside] = path
    .split('.')
    .map((part) => part.replace(/@\d+$/, ''))
    .filter((part) => !/^\d+$/.test(part))
  // The words of a row need no name: “Key points”, not “Key points, text”.
  const named = inside.filter((part, index) => part !== 'text' || index < inside.length - 1)
  const label = [field, ...named].map(wordsFor).filter(Boolean).join(', ')
  return `${label.charAt(0).toUpperCase()}${label.slice(1)}`
}

function kindOf({ path, text }: Statement): Passage['kind'] {
  if (path.includes('@')) return 'mark'
  return isDocumentId(text) ? 'relation' : 'words'
}

/**
 * What the clinical fields of a document say, passage by passage: a field, a paragraph, an entry of a
 * list, a field of a row or a block. Two versions with the same {@link clinicalHash} have the same
 * passages; two with different ones differ in a passage.
 */
export function clinicalPassages({ titleOf, ...text }: Passages): Passage[] {
  return clinicalContent(text).map((statement) => {
    const title = isDocumentId(statement.text) ? titleOf?.(statement.text) : undefined
    return {
      path: statement.path,
      label: labelOf(statement.path),
      text: title ?? statement.text,
      kind: kindOf(statement),
    }
  })
}
