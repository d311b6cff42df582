/** The words of `hottext`. */
export const en = {
  missed: 'Missed',
  selectFirst: 'Select something in the text first.',
};
