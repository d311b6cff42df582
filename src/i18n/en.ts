import type { enMarks } from './en-marks.js';

/** The words of the shell, in English. Another language is a file of this type: one that lacks a word does not compile. */
export const plural = (n: number, one: string, many: string) => (n === 1 ? one : many);

export const en = {
  /** The language that these words are in; numbers are written by it. */
  lang: 'en',
  question: (n: number, of: number) => `Question ${n} of ${of}`,
  points: (max: number, format: FormatNumber) => `${format(max)} ${plural(max, 'point', 'points')}`,
  notScored: 'Not scored',
  check: 'Check',
  next: 'Next',
  previous: 'Previous',
  finish: 'Finish',
  loadAgain: 'Load again',
  true: 'True',
  false: 'False',
  chooseFirst: 'Choose an answer first.',
  failed: 'Your answer could not be marked. Try again in a moment.',
  saved: 'Saved on this device',
  unsaved: 'Not saved: storage failed',
  locked: 'Not saved: this browser blocks storage',
  off: 'Not saved on this device',
  loading: 'Loading the quiz',
  allQuestions: 'All questions',
};

export type FormatNumber = (n: number) => string;
/** Words that come with the first mark are added to the others then. */
export type Messages = typeof en & typeof enMarks;
