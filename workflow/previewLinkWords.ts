/** What staff read about the links with which they share a draft. */
export const previewLinkWords = {
  badHours: 'Choose how long the link is to work: 1 hour to 14 days, in whole hours.',
  noPage:
    'This has no page of its own that could be shown. Give it a title, save it, and try again.',
  noLink: 'There is no such link. Load the page again.',
  until: 'Ends on {date}.',
} as const

/** How long a link works, in hours. */
export const PREVIEW_HOURS = { shortest: 1, usual: 72, longest: 14 * 24 } as const
