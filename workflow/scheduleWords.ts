/** What the schedule says to staff. Places in braces are filled by `lib/fill.ts`. */
export const scheduleWords = {
  badAction: 'Say what is to happen: “publish” or “unpublish”.',
  badTime: 'Write the day and the time such as 2026-05-03T09:30.',
  noSuchTime:
    'Clocks are put forward that night, so the time {time} does not exist in {zone}. Choose one an hour later.',
  past: 'That time is past in {zone}. Choose a later one.',
  twice: 'Clocks are put back that night, so {time} comes twice. The first one is taken: {when}.',
  publishWaits: 'This page waits to be published already. Take that off the schedule first.',
  unpublishWaits: 'This page waits to be taken down already. Take that off the schedule first.',
  signOffEnds:
    'The sign-off of this text ends before {when}, so it could not be published then. Choose an earlier time, or send it for review again.',
  neverLive:
    'Patients do not see this page by then. Only a page that they see, or that is scheduled to be published before, can be taken down.',
  noSchedule:
    'There is no such schedule on this page. It may have been done, or taken off already.',
  edited:
    'The clinical text was changed after it was scheduled, so nothing was published. Have the new text signed, and schedule that.',
  noPublisher:
    '{name}, who scheduled this, may not publish any more, so nothing was published. Somebody who may has to schedule it.',
  gone: 'The page was deleted, so nothing was published.',
  inTrash: 'The page is in the trash, so nothing was published.',
  unexpected: 'Something went wrong on the server: {message}',
  neverFinished: 'It was tried {tries} times and never finished.',
  summary: { publish: 'To be published on {when}.', unpublish: 'To be taken down on {when}.' },
} as const

/** What the form and the list of schedules say. */
export const scheduleLabels = {
  heading: 'Schedule',
  action: 'What is to happen',
  actions: { publish: 'Publish this version', unpublish: 'Take the page down' },
  day: 'Day',
  time: 'Time',
  zone: 'The clocks of the practice count: {zone}.',
  send: 'Schedule',
  waiting: { publish: 'Goes live on {when}.', unpublish: 'Is taken down on {when}.' },
  waitingEdited:
    'Was to go live on {when}. The text was changed since, so nothing will. Take it off, and schedule the new text once it is signed.',
  failed: {
    publish: 'Was to go live on {when}, and did not. {problem}',
    unpublish:
      'Was to be taken down on {when}, and could not be. Patients do not see it in any case. {problem}',
  },
  cancel: 'Take off the schedule',
  dismiss: 'Put away',
} as const
