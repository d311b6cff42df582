/** The words around a bank's problems; loaded when it has some. */
import { plural } from './en.js';

export const enProblems = {
  cannotShow: [
    'This quiz can’t be shown',
    'Something in its question file needs mending. The rest of the page works as usual.',
  ],
  cannotLoad: ['This quiz could not be loaded', 'The connection may have failed. The rest of the page works as usual.'],
  leftOut: (n: number) => `${plural(n, 'One question', `${n} questions`)} couldn’t be shown.`,
  needsMending: 'The quiz works, but its question file needs mending.',
  forAuthor: (n: number) => `For the author: ${n} ${plural(n, 'problem', 'problems')}`,
  at: 'At',
  rule: 'Rule:',
} as const;
