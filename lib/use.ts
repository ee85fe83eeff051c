/** One use of a treatment: for which condition, whether approved, for whom and with which product. */
export type Use = {
  id: string
  title: string
  href: string
  status: 'approved' | 'cleared' | 'off-label'
  statusLabel: string
  /** With which product and for whom, in a few words. */
  detail: string | null
  summary?: string | null
  facts: { label: string; text: string }[]
}
