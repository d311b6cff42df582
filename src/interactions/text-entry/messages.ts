/** The words of `text-entry`. */
export const en = {
  typeFirst: 'Type an answer first.',
  noAnswer: 'No answer',
  /** Before the right spelling of an answer that counts all the same. */
  spelling: 'Correct spelling:',
};
