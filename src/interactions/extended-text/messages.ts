import type { FormatNumber } from '../../i18n/en.js';

const words = (n: number, format: FormatNumber) => `${format(n)} ${n === 1 ? 'word' : 'words'}`;

/** The words of `extended-text`. */
export const en = {
  words,
  /** How many there should be; one of the two may be missing. */
  range: (min: number | undefined, max: number | undefined, format: FormatNumber) =>
    min && max && min < max
      ? `${format(min)} to ${words(max, format)}`
      : max
        ? `at most ${words(max, format)}`
        : min
          ? `at least ${words(min, format)}`
          : '',
  tooLong: (max: number, format: FormatNumber) => `That is more than ${words(max, format)}.`,
  writeFirst: 'Write an answer first.',
  compare: 'Now compare your text and tick what it does.',
  which: 'Which of these does your text do?',
  model: 'Model answer',
};
