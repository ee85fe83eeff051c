import { staff } from '../access/staff'
import type { Action, Ask } from './ask'
import { clinicalPassages } from './clinicalText'
import { fieldsAt, newestText } from './loadFacts'
import { namesDrug } from './namesDrug'
import { latestReview } from './nextReview'
import { refusal } from './refusal'
import { signedDocument } from './signedText'
import { signOffsOf } from './signOffs'
import { textChanges, type TextChange } from './textChanges'
import { workflowWords } from './words'

/** What a reviewer has to read: what changed since the last sign-off, or everything. */
export type Changes = {
  hash: string
  /** The last sign-off of any text of the document. */
  since: { actorName: string; signedAt: string } | null
  /** `null` where nobody has signed the document yet, or the signed text is gone. */
  changes: TextChange[] | null
  /** Whether risks are marked: the rules know English only. */
  isEnglish: boolean
  /** The latest day that may be chosen for the next review, ISO 8601. */
  latestReview: string
}

/** What changed in the newest version of a document since somebody signed it last. */
export async function changesOf({ req, place }: Pick<Ask, 'req' | 'place'>): Promise<Changes> {
  const { document, hash } = await newestText(req, place)
  const last = (await signOffsOf(req, place)).at(-1)
  const fields = fieldsAt(req, place)
  const before = last ? await signedDocument(req, { ...place, hash: last.hash }) : null
  const isDrug = await namesDrug(req, { ...place, document })
  return {
    hash,
    since: last ? { actorName: last.actorName, signedAt: last.signedAt } : null,
    changes:
      before &&
      textChanges({
        before: clinicalPassages({ fields, document: before }),
        after: clinicalPassages({ fields, document }),
      }),
    isEnglish: document.language === 'en',
    latestReview: latestReview(new Date(), isDrug).toISOString(),
  }
}

/** Tells staff what changed since the last sign-off. */
export const describeChanges: Action = async (ask) => {
  if (!staff(ask)) throw refusal(403, workflowWords.signIn)
  return changesOf(ask)
}
