/**
 * The site's e-mails. Places in braces are filled by `lib/fill.ts`; a mail ends with the address of the
 * page in the admin.
 */
export const mailWords = {
  reviewRequested: {
    subject: 'Please review “{title}”',
    text: '{who} sent “{title}” for review. Read it and sign it, or send it back with a remark.',
  },
  sentBack: {
    subject: '“{title}” came back from review',
    text: '{who} sent “{title}” back with a remark. Mend it and send it for review again.',
  },
  signed: {
    subject: '“{title}” is signed',
    text: '{who} signed “{title}”. It can be published now, or put on the schedule.',
  },
  publishFailed: {
    subject: '“{title}” was not published',
    text: '“{title}” was to be published on {when}, and was not.\n\n{problem}',
  },
  unpublishFailed: {
    subject: '“{title}” could not be taken down',
    text: '“{title}” was to be taken down on {when}, and could not be. Patients do not see it any more, but it is not taken down for good.\n\n{problem}',
  },
  reviewsDue: {
    subject: 'Pages whose review is due: {count}',
    text: 'The reviews of these pages are overdue, or due within 30 days. Patients read on each overdue page that it is due for review.',
    overdue: 'Overdue:',
    soon: 'Due soon:',
    line: '- {title} (signed by {who}, due on {day})\n  {address}',
  },
  greeting: 'Dear {name},',
  close: 'Your website',
} as const

/** A mail that is about one document. */
export type DocumentMail =
  'reviewRequested' | 'sentBack' | 'signed' | 'publishFailed' | 'unpublishFailed'
