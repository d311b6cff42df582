/** Words of the way to the article on the page, and back. */
export const enPassage = {
  back: 'Back to the question',
  nextPassage: 'Next passage',
  passage: 'Passage in the text',
  /** @param heading what it stands under; undefined: nothing */
  shown: (heading: string | undefined) =>
    `Shown in the text${heading ? `, under “${heading}”` : ''}. Escape leads back to the question.`,
  pick: 'Click or tap a sentence in the text. Escape leads back to the question.',
} as const;
