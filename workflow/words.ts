/**
 * What the workflow says to staff: why something was refused and what to do, statements, and the text of
 * its e-mails. Every sentence names the next step.
 */
export const workflowWords = {
  refused: {
    unsigned:
      'No clinician has signed this text. Send it for review; it can be published once it is signed.',
    edited:
      'The clinical text was changed after it was signed. Send it for review again; what patients see stays as it is.',
    'self-signed':
      'The clinician who signed this text is also the last one who changed it. Ask another clinician to sign it.',
    expired:
      'The sign-off of this text has passed its review date. Send it for review again before you publish it.',
    'new-document':
      'A page with clinical text begins as a draft. Save it as a draft, send it for review, and publish it once it is signed.',
  },
  signIn: 'Sign in first: this is for the staff of the practice.',
  reviewersOnly: 'Only a reviewer may do this. Ask a clinician of the practice.',
  publishersOnly: 'Only an editor or an admin may do this.',
  writersOnly: 'Your role may read this page but not change it.',
  adminsOnly: 'Only an admin may publish a text without a sign-off.',
  exportersOnly: 'Only an admin may read or export the audit log.',
  notFound: 'There is no such page. It may have been deleted.',
  inTrash: 'This page is in the trash. Take it out first.',
  textMoved:
    'The text was changed while you read it, so nothing was done. Load the page again and read what changed.',
  ownText:
    'You were the last one who changed the clinical text of this page. Another clinician has to sign it.',
  noHash: 'Say which text you mean: send the hash of the text that you read.',
  badNextReview:
    'Choose a day in the future for the next review, at most {months} months from now.',
  badRemark: 'Write a remark of 1 to 2,000 characters, so that the author knows what to change.',
  noSuchReviewer: 'Choose somebody of the practice who reviews texts.',
  noRemark: 'There is no such remark. Load the page again.',
  badReason: 'Write down why, in 10 to 2,000 characters. The reason is kept, and others read it.',
  publishedAlready: 'Patients see exactly this version already.',
  scheduledAlready: 'This version is scheduled already.',
  notLive: 'Patients do not see this page.',
  notInReview: 'This page is not in review.',
  inReviewAlready: 'Exactly this text is in review already.',
  signedAlready: 'Exactly this text is signed already. It can be published.',
  signedAndLive:
    'Exactly this text is signed already, and patients read it. There is nothing to sign.',
  notWaiting: 'There is nothing to override: a clinician has signed this text. Publish it.',
  statement: 'I have read this text, and it is right as far as I know.',
  demoStatement:
    'Demo data: nobody has read this text. A clinician of the practice has to sign it before patients read it.',
} as const

/** Why a clinical text may not become public; the keys of `workflowWords.refused`. */
export type RefusalReason = keyof typeof workflowWords.refused
