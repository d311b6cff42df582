/** The words of a session that goes on, also with a bank that was edited meanwhile; loaded with it. */
import { plural } from './en.js';

const on = (date: string) => (date ? ` (${date})` : '');

export const enResume = {
  back: (n: number) => `You are back at question ${n}.`,
  stillHere: (n: number) => (n ? `Your ${plural(n, 'answer is', `${n} answers are`)} still here.` : ''),
  takenOut: (n: number) =>
    n ? `${plural(n, 'One question was', `${n} questions were`)} taken out of the quiz meanwhile.` : '',
  overtaken: ['This quiz is open in another tab, too.', 'What you did there is shown here now.'],
  replaced: ['This quiz begins anew.', 'Its questions were all replaced since you were here.'],
  withdrawn: (date: string) => `This question was withdrawn${on(date)}.`,
  countsNot: 'It doesn’t count.',
  corrected: (date: string) => `This question was corrected${on(date)}.`,
  markedAnew: 'Your answer was marked anew.',
  deleted: 'This question was taken out of the quiz after you answered it.',
  countsStill: 'Your answer still counts.',
  changedAfter: 'This question has changed since you answered it.',
  asAnswered: 'You see it as it was then, and your answer counts as it was marked.',
  changedBefore: 'This question has changed since you began.',
  answerAnew: 'What you had entered was for the question as it was. Please answer anew.',
} as const;
