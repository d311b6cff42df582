import { en, plural, type FormatNumber } from './en.js';

/** Words that come with the first answer. */
export const enFlow = {
  skipping: 'No answer yet, and you can’t come back.',
  blocked: 'This page takes no answer just now.',
  failed: en.failed,
  startAgain: 'Start again',
  pointsOf: (score: number, max: number, format: FormatNumber) =>
    `${format(score)} of ${format(max)} ${plural(max, 'point', 'points')}`,
};
