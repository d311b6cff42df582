/**
 * Saved sessions as they lay on learners' devices, one file a format (`test/fixtures/saved-*.json`): a bank, what was saved,
 * the outcome by the code that saved it, and the state that today's code has to give.
 */
import { createSession, type Bank, type SessionAction } from '../../src/engine.js';
import { attempt, begin, bankOf, finish, go, play, respond, ticking } from './sessions.js';

/** The first is of the code before attempts, hints and certainty. */
export const FILES = ['saved-0.1.json', 'saved-1.json'];

export interface SavedFile {
  readonly bank: object;
  readonly sessions: Readonly<
    Record<string, { readonly saved: object; readonly outcome: object; readonly state: object }>
  >;
}

const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as object;

export const opened = (bank: object, saved: object) =>
  createSession(bank, { seed: 'other', now: ticking(2_000_000_000_000), saved: JSON.stringify(saved) });

export const stateOf = (bank: object, saved: object): object => plain(opened(bank, saved).getState());

const items = [
  {
    ...{ id: 'river', type: 'choice', prompt: 'Which river?', points: 2, hints: ['It is long.', 'It is blue.'] },
    options: [
      { id: 'danube', text: 'Danube', correct: true },
      { id: 'rhine', text: 'Rhine', credit: 0.5 },
      { id: 'elbe', text: 'Elbe' },
    ],
  },
  {
    ...{ id: 'cities', type: 'match', prompt: 'Where is it?' },
    pairs: [
      { id: 'kyiv', prompt: 'Kyiv', answer: 'Ukraine' },
      { id: 'bern', prompt: 'Bern', answer: 'Switzerland' },
    ],
  },
  { id: 'fact', type: 'true-false', prompt: 'Is it so?', answer: true },
  { id: 'half', type: 'numeric', prompt: 'How much is a half?', answers: [0.5] },
  { id: 'open', type: 'text-entry', prompt: 'Who?', answers: ['Ann'] },
];
const settings = {
  ...{ attempts: 3, attemptPenalty: 0.25, hintPenalty: 0.1, certainty: true, dontKnow: true },
  ...{ shuffle: 'all', passMark: 0.5 },
};
const done: readonly SessionAction[] = [
  ...[respond('river', 'elbe'), { type: 'certainty', itemId: 'river', certainty: 'high' } as const, attempt('river')],
  ...[{ type: 'hint', itemId: 'river' } as const, respond('river', 'danube'), attempt('river')],
  ...[go('cities'), respond('cities', { kyiv: 'switzerland', bern: 'switzerland' }), attempt('cities')],
  { type: 'give-up', itemId: 'cities' },
  ...[go('fact'), { type: 'dont-know', itemId: 'fact' } as const],
  ...[go('half'), respond('half', '1/3'), { type: 'attempt', itemId: 'half', certainty: 'middle' } as const],
  respond('open', 'Bob'),
];

/** Of the code as it is now. */
export const makeSaved = (): SavedFile => {
  const bank: Bank = bankOf(items, settings);
  const sessionOf = (...more: readonly SessionAction[]) => {
    const store = play(begin(bank), ...done, ...more);
    let count = 0;
    const saved = JSON.parse(store.serialize(), (_, value: unknown) => {
      const isAttempt = typeof value === 'object' && value !== null && 'outcome' in value && 'id' in value;
      // Made up anew each time.
      return isAttempt ? { ...value, id: `attempt-${++count}` } : value;
    }) as object;
    return { saved, outcome: plain(store.getState().outcome), state: stateOf(bank, saved) };
  };
  const authored = { version: 1, id: 'test', title: 'Test', settings, items };
  return { bank: authored, sessions: { 'under way': sessionOf(), finished: sessionOf(finish) } };
};
