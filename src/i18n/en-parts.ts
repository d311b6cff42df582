/** The words of interactions of parts: match, categorize, matrix, cloze. */
export const enParts = {
  /** The empty choice of a combo box. */
  choose: 'Choose…',
  noAnswer: 'No answer',
  /** The key of what is to be left alone. */
  nowhere: 'Belongs nowhere',
  notPlaced: 'Not placed',
  keyIs: (text: string) => `Correct answer: ${text}`,
};
