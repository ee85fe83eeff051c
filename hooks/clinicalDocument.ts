import type { StoredDocument } from './storedDocument'

/** What hooks read of a clinical document beside what all documents have. */
export type ClinicalDocument = StoredDocument & {
  /** The canonical hash of its clinical text. */
  clinicalHash?: string | null
  /** The account that changed the clinical text last. */
  clinicalEditor?: string | null
  clinicalEditorName?: string | null
}
