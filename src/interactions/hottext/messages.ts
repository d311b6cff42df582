/** The words of `hottext`. */
export const en = {
  selectFirst: 'Select something in the text first.',
};
