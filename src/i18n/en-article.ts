/** Words of a question whose passage is not in the article any more. */
export const enArticle = {
  stale: 'The article has changed since',
  staleMore: 'A passage that this question rests on is no longer in it.',
  leftOut: 'The question does not count.',
} as const;
