/** The words of the end; loaded when it is in sight. */
import { plural } from './en.js';

export const enResult = {
  question: (n: number) => `Question ${n}`,
  questionStands: (n: number, standing: string) => `Question ${n}: ${standing}`,
  passMark: (mark: string, passed: boolean) => `Pass mark ${mark}: ${passed ? 'reached' : 'not reached'}`,
  timeOver: 'Time was over. What you had entered until then was submitted.',
  open: 'No answer',
  unsure: "I don't know",
  unanswered: (n: number) => `${n} ${plural(n, 'question has', 'questions have')} no answer yet.`,
  willCount: (numbers: readonly number[], list: (items: readonly string[]) => string) =>
    `${plural(numbers.length, 'Question', 'Questions')} ${list(numbers.map(String))}. ${plural(numbers.length, 'It', 'They')} will count as 0 points.`,
  finishAnyway: 'Finish anyway',
  goToQuestion: (n: number) => `Go to question ${n}`,
  review: 'Review',
  show: 'Show',
  filters: {
    all: 'All questions',
    wrong: 'Wrong or partly right',
    unanswered: 'Without an answer',
    unsure: 'Not sure',
  },
  shown: (n: number) => `${n} ${plural(n, 'question is', 'questions are')} shown.`,
  practise: 'Practise what was wrong',
  keep: 'Print, copy or save',
};
