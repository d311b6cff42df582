/** The words of `numeric`. */
export const en = {
  typeFirst: 'Type a number first.',
  noAnswer: 'No answer',
  /** Below the field. */
  unreadable: 'This can’t be read as a number. Try something like 2, 2.5 or 1/3.',
  /** After Check. */
  notCounted: 'That can’t be read as a number, so it wasn’t counted as an attempt.',
  units: (units: readonly string[]) => `Units that count: ${units.join(', ')}`,
};
