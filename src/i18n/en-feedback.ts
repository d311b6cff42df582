/** Words that come with the first mark. */
export const enFeedback = {
  howScored: 'How was this scored?',
  notLoaded: 'This could not be loaded. Open it again in a moment.',
};
