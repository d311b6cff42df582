/** Words of what stands in the article on the page. */
export const enArticle = {
  back: 'Back to the question',
  nextPassage: 'Next passage',
  passage: 'Passage in the text',
  /** @param heading what it stands under; undefined: nothing */
  shown: (heading: string | undefined) =>
    `Shown in the text${heading ? `, under “${heading}”` : ''}. Escape leads back to the question.`,
  stale: 'The article has changed since',
  staleMore: 'A passage that this question rests on is no longer in it.',
  leftOut: 'The question does not count.',
} as const;
