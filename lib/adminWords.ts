/**
 * The admin's own words for what is wrong with a field: each says how to mend it. They replace Payload's
 * English messages of the same keys.
 */
export const adminWords = {
  en: {
    validation: {
      required: 'Fill this in: the page cannot be published without it.',
      invalidSelection:
        'Choose one of the entries of the list. What is there now is not among them.',
      invalidSelections: 'Choose from the list. These are not among its entries:',
      invalidInput: 'Enter this again: what is there now is not of the kind that this field holds.',
      notValidDate: '“{{value}}” is not a date. Choose a day in the calendar.',
      requiresAtLeast: 'Add at least {{count}} {{label}}.',
      requiresNoMoreThan: 'Remove some: there may be no more than {{count}} {{label}}.',
      shorterThanMax: 'Shorten this to at most {{maxLength}} characters.',
      longerThanMin: 'Write at least {{minLength}} characters.',
      requiresTwoNumbers: 'Enter two numbers: the longitude and the latitude.',
      trueOrFalse: 'Tick the box or leave it empty.',
      validUploadID: 'Choose a file of the media library. The one that was here is gone.',
      enterNumber: 'Enter a number.',
      emailAddress: 'Enter an e-mail address, such as name@example.org.',
    },
    error: {
      correctInvalidFields:
        'Nothing was saved yet. Mend the fields that are marked, then save again.',
      notAllowedToPerformAction: 'Your role may not do this. Ask an admin of the practice.',
      unauthorized: 'Sign in first: this is for the staff of the practice.',
      notFound: 'There is nothing here. It may have been deleted, or the address is mistyped.',
    },
  },
}
