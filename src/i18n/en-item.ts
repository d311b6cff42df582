/** Words of an item that stands apart from its quiz. */
export const enItem = {
  /** Stands in the place of an item that opens later. */
  opensLater: 'A question on what you are reading opens here.',
  openNow: 'Open the question',
  noItem: (item: string, quiz: string) => `There is no question “${item}” in the quiz “${quiz}”.`,
};
