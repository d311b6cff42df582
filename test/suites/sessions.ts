/** A bank, a clock and a session for the tests of the engine. */
import { createSession, parseBank, type Bank, type SessionAction, type SessionStore } from '../../src/engine.js';

export const items = {
  one: {
    id: 'one',
    type: 'choice',
    prompt: 'One?',
    options: [
      { id: 'a', text: 'A', correct: true },
      { id: 'b', text: 'B', credit: 0.5 },
      { id: 'c', text: 'C' },
    ],
  },
  many: {
    id: 'many',
    type: 'choice',
    prompt: 'Many?',
    multiple: true,
    points: 3,
    options: [
      { id: 'a', text: 'A', correct: true },
      { id: 'b', text: 'B', correct: true },
      { id: 'c', text: 'C', correct: true },
      { id: 'd', text: 'D' },
    ],
  },
  fact: { id: 'fact', type: 'true-false', prompt: 'So?', answer: true },
  free: { id: 'free', type: 'true-false', prompt: 'You?', answer: false, scored: false },
} as const;

type Authored = Readonly<Record<string, unknown>>;

export const bankOf = (list: readonly Authored[] = Object.values(items), settings: Authored = {}): Bank => {
  const { bank, problems } = parseBank({ version: 1, id: 'test', title: 'Test', settings, items: list });
  const [error] = problems.filter(({ severity }) => severity === 'error');
  if (!bank || error) throw new Error(error?.message ?? 'no bank');
  return bank;
};

/** A clock that goes on by a second whenever it is asked. */
export const ticking = (start = 1_000_000) => {
  let now = start;
  return () => (now += 1000);
};

export const begin = (bank: Bank = bankOf(), more: Partial<Parameters<typeof createSession>[1]> = {}): SessionStore =>
  createSession(bank, { seed: 'seed', now: ticking(), sessionId: 'session', ...more });

export const respond = (itemId: string, response: unknown) =>
  ({ type: 'respond', itemId, response }) as Extract<SessionAction, { type: 'respond' }>;
export const attempt = (itemId: string): SessionAction => ({ type: 'attempt', itemId });
export const go = (itemId: string): SessionAction => ({ type: 'go', itemId });
export const finish: SessionAction = { type: 'finish', reason: 'learner' };

export const play = (store: SessionStore, ...actions: readonly SessionAction[]): SessionStore => {
  for (const action of actions) store.dispatch(action);
  return store;
};

export const itemIn = (store: SessionStore, itemId: string) => {
  const item = store.getState().items.find(({ id }) => id === itemId);
  if (!item) throw new Error(`no ${itemId}`);
  return item;
};

export const stateText = (store: SessionStore): string => JSON.stringify(store.getState());
