/** 1st, 2nd, 3rd, 4th … 11th … 21st. */
export const ordinal = (n: number): string =>
  `${n}${(n % 100) - (n % 10) === 10 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')}`;

/** The words of `order` once it is marked. */
export const enMarked = {
  inPlace: 'In place',
  had: (place: number) => `You had it ${ordinal(place)}`,
  leftOut: 'You left it out',
  rightOrder: 'The right order:',
};
