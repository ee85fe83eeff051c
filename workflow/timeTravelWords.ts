/** What staff read where they look at pages of the past. */
export const timeTravelWords = {
  title: 'The site at another time',
  open: 'See it as patients saw it at another time',
  banner: (when: string) => `This is how patients saw this page on ${when}.`,
  nothing: (when: string) => `Patients saw no page at this address on ${when}.`,
  since: (when: string) => `It had looked so since ${when}.`,
  now: 'The page now',
  notNow: 'Patients do not see this page now.',
  previous: (when: string) => `Previous change: ${when}`,
  next: (when: string) => `Next change: ${when}`,
  ways: 'The same page at other times',
  moment: 'Date and time',
  path: 'Address of the page, such as / for the home page',
  show: 'Show',
  zone: (timeZone: string) => `Times are those of ${timeZone}.`,
  lostSettings:
    'Menus, notices or details of the practice were not kept then. The oldest that were kept are shown.',
  changedPictures: (count: number) =>
    count === 1
      ? 'A picture of this page, or its description, was changed or put in the trash since. It is shown as it is now.'
      : `${count} pictures of this page, or their descriptions, were changed or put in the trash since. They are shown as they are now.`,
  deleted: (count: number) =>
    count === 1
      ? 'A page or picture was deleted for good since. If this page showed it or led to it, that is missing here.'
      : `${count} pages and pictures were deleted for good since. If this page showed them or led to them, that is missing here.`,
  search: 'Searches are not kept: this page finds nothing of another time.',
  problems: {
    form: 'This is no date and time. Write it as 2026-05-03T12:00.',
    future: 'This time is still to come. Choose one that is over.',
    before: (when: string) => `The site was not there yet. Its history begins on ${when}.`,
    path: 'This is no address of this site. Begin it with “/”, such as /conditions.',
  },
} as const
