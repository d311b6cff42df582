/** 1st, 2nd, 3rd, 4th … 11th … 21st. */
export const ordinal = (n: number): string =>
  `${n}${(n % 100) - (n % 10) === 10 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')}`;

/** The words of `order`. */
export const en = {
  up: 'Move up:',
  down: 'Move down:',
  /** Read out after the option that was moved. */
  moved: (place: number, n: number) => `: ${place} of ${n}`,
  inPlace: 'In place',
  had: (place: number) => `You had it ${ordinal(place)}`,
  leftOut: 'You left it out',
  rightOrder: 'The right order:',
};
