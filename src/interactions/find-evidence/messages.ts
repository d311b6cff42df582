/** The words of `find-evidence`. */
export const en = {
  chooseFirst: 'Choose a sentence first.',
  upTo: (most: number) => `Choose up to ${most}.`,
  full: (most: number) => `No more than ${most} can be chosen.`,
  find: 'Find in the text',
  more: (n: number) => `${n} more: narrow it down.`,
  none: 'No sentence has these words.',
  pick: 'Select in the text',
  /** Read out before the sentence that was selected in the article. */
  selected: 'Selected:',
  notHere: 'The text that this question is about is not on this page.',
};
