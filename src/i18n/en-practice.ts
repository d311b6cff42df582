/** The words of hints, further attempts, certainty; loaded with a bank that has them. */
import { plural, type FormatNumber } from './en.js';

export const enPractice = {
  practising: 'Practice',
  practisingMore: (n: number) =>
    `${n === 1 ? 'This question was' : `These ${n} questions were`} not fully right. Start again, at the end, asks all of them.`,
  tryAgain: 'Try again',
  showAnswer: 'Show the answer',
  hint: 'Hint',
  hintOf: (n: number, of: number) => `Hint ${n} of ${of}`,
  /** With a straight apostrophe, by which pages and tests find it. */
  dontKnow: "I don't know",
  dontKnowNoted: 'You said that you don’t know.',
  dontKnowMore: 'That counts 0 points. You may still answer.',
  howSure: 'How sure are you?',
  stakes: 'Points if right / if wrong; without a choice as “Not sure”',
  certainty: { low: 'Not sure', middle: 'Fairly sure', high: 'Very sure' },
  attemptsLeft: (n: number) => `${n} ${plural(n, 'attempt', 'attempts')} left.`,
  attemptCosts: (points: number, format: FormatNumber) =>
    `Each further attempt takes off ${format(points)} ${plural(points, 'point', 'points')}.`,
  hintCosts: (points: number, format: FormatNumber) =>
    `A hint takes off ${format(points)} ${plural(points, 'point', 'points')}.`,
  bestCounts: (points: string) => `Your best attempt counts: ${points}.`,
};
