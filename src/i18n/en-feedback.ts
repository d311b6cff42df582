/** Words that come with the first mark. */
export const enFeedback = {
  showInText: 'Show in the text',
  gone: 'The article has changed since: this passage is not in it any more.',
  howScored: 'How was this scored?',
  notLoaded: 'This could not be loaded. Open it again in a moment.',
};
