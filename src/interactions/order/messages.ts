/** The words of `order`. */
export const en = {
  up: 'Move up:',
  down: 'Move down:',
  /** Read out after the option that was moved. */
  moved: (place: number, n: number) => `: ${place} of ${n}`,
};
