/** The words of `cloze`. */
export const en = {
  gap: (n: number, of: number) => `Gap ${n} of ${of}`,
  fillFirst: 'Fill in a gap first.',
  spelling: (text: string) => `Spelling: ${text}`,
};
