/** The words of time limits; loaded with a bank that has one. */
import { plural } from './en.js';

const two = (n: number) => `${n}`.padStart(2, '0');
const count = (n: number, one: string, many: string) => (n ? [`${n} ${plural(n, one, many)}`] : []);

/** @param seconds rounded up to whole ones */
const parts = (seconds: number) => {
  const whole = Math.ceil(seconds);
  return [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60] as const;
};

/** "1 hour 30 minutes" */
const duration = (seconds: number): string => {
  const [h, m, s] = parts(seconds);
  return [...count(h, 'hour', 'hours'), ...count(m, 'minute', 'minutes'), ...count(s, 'second', 'seconds')].join(' ');
};

/** Whose time it is: the session's; that of the one question that is shown; of several, that of this number. */
export type Whose = 'session' | 'shown' | number;

const forWhom = (whose: Whose): string =>
  whose === 'session' ? '' : whose === 'shown' ? ' for this question' : ` for question ${whose}`;

export const enTiming = {
  /** @param limit seconds; absent: only single questions have one */
  limit: (items: number, limit?: number): string => {
    const questions = `${items} ${plural(items, 'question', 'questions')}`;
    return limit ? `${questions}, ${duration(limit)}` : questions;
  },
  running: 'The time runs from Start on, also while this page is closed.',
  ownLimits: 'Some questions have a time limit of their own.',
  kept: 'When time is over, what you have entered until then is submitted.',
  essential: 'Time can’t be extended here.',
  time: 'Time',
  factors: { 1: 'Normal', 1.5: '1.5 times', 2: 'Twice', none: 'No limit' },
  duration,
  start: 'Start',
  notStarted: 'This could not be started. Try again in a moment.',
  /** "12:40 left"; of the last 20 seconds in words. */
  left: (seconds: number, whose: Whose): string => {
    const [h, m, s] = parts(seconds);
    const clock = h ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
    return `${seconds > 20 ? clock : `${s} ${plural(s, 'second', 'seconds')}`} left${forWhom(whose)}`;
  },
  /** As it is read out. */
  leftSpoken: (seconds: number, whose: Whose): string => `${duration(seconds)} left${forWhom(whose)}.`,
  moreTime: 'More time',
  /** How to get it. @param key the name of the key */
  howMore: (key: string) => `For more time press “More time” or ${key}.`,
  nearlyOver: 'Time is nearly over.',
  more: (seconds: number, left: string) => `${duration(seconds)} more. ${left}`,
  over: 'Time is over.',
  overMore: 'What you had entered was submitted.',
  submitting: 'What you have entered is being submitted.',
  itemOver: (n: number) => `The time for question ${n} is over.`,
};
