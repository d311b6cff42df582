/**
 * Random sessions, the same everywhere: a bank, settings and actions from a number, played to a digest of its orders,
 * its state and its outcome. `test/fixtures/replay.json` has the digests that every machine must get.
 */
import { createSession, parseBank, type SessionAction } from '../../src/engine.js';
import { setRuleNames } from '../../src/engine/scoring-rules.js';
import { digest } from './digest.js';

/** Mulberry32, apart from the engine's own chance. */
const chance = (seed: number) => {
  let state = (seed * 2654435761) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (t ^ (t >>> 14)) >>> 0;
  };
  const below = (n: number) => next() % n;
  const one = <T>(...list: readonly T[]): T => list[below(list.length)]!;
  const maybe = <T>(make: () => T, of = 2): T | undefined => (below(of) ? undefined : make());
  return { below, one, maybe };
};
type Chance = ReturnType<typeof chance>;

const TEXTS = ['Так', 'Ні', 'हाँ', 'C++', 'C#', '😀', 'İstanbul', 'yes', 'no', 'ﬁn', '½', 'ß'];

const randomItem = ({ below, one, maybe }: Chance, index: number) => {
  const common = {
    id: maybe(() => `item-${index}`),
    prompt: `${one(...TEXTS)}?`,
    points: maybe(() => one(0.1, 0.3, 1, 2.5, 1e-7, 3)),
    scored: maybe(() => false, 8),
    status: maybe(() => one('corrected', 'withdrawn'), 8),
    shuffle: maybe(() => false as const, 5),
  };
  if (!below(4)) return { ...common, type: 'true-false', answer: below(2) === 1 };
  const multiple = below(3) > 0;
  const options = Array.from({ length: 1 + below(8) }, (_, i) => ({
    text: one(...TEXTS),
    correct: i === 0 || below(3) === 0,
    credit: maybe(() => (i ? one(-0.5, 0, 0.1, 1 / 3, 0.7) : 0.25), 4),
    fixed: maybe(() => true, 6),
  }));
  const rule = multiple
    ? {
        scoring: maybe(() => one(...setRuleNames)),
        wrongPenalty: maybe(() => one(0, 0.1, 1.5), 3),
        lower: maybe(() => one(null, -0.5, 0.1), 3),
        upper: maybe(() => one(0.9, 2), 4),
      }
    : {};
  return { ...common, type: 'choice', multiple, options, ...rule };
};

/** JSON has no `undefined`. */
const toBank = (chance: Chance) => {
  const { below, one, maybe } = chance;
  const items = Array.from({ length: 1 + below(8) }, (_, i) => randomItem(chance, i));
  const cut = below(items.length);
  const parts = [items.slice(0, cut), items.slice(cut)].map((list) => ({
    items: list,
    pick: maybe(() => 1 + below(4), 4),
  }));
  const settings = {
    shuffle: one('none', 'items', 'options', 'all'),
    navigation: one('free', 'forward'),
    pick: maybe(() => 1 + below(6), 4),
    passMark: maybe(() => one(0, 0.3, 0.5, 1)),
  };
  const bank = { version: 1, title: `${one(...TEXTS)} ${one(...TEXTS)}`, settings };
  return JSON.stringify({ ...bank, ...(below(3) ? { items } : { sections: parts }) });
};

/** @returns undefined where chance made a bank in which nothing can be asked */
const playSession = (number: number): string | undefined => {
  const random = chance(number);
  const { below, one } = random;
  const { bank } = parseBank(toBank(random));
  // All withdrawn: nothing to go on with.
  if (!bank?.items.some(({ status }) => status !== 'withdrawn')) return undefined;
  let time = 1_700_000_000_000;
  const now = () => (time += below(5000) - 50);
  let store = createSession(bank, { seed: `seed ${number}`, now, sessionId: `session ${number}` });
  const ids = [...store.getState().items.map(({ id }) => id), 'nobody'];
  for (let step = 4 + below(40); step > 0; step--) {
    const itemId = one(...ids);
    const { order = [] } = store.getState().items.find(({ id }) => id === itemId) ?? {};
    const some = order.filter(() => below(2));
    const response = one<unknown>(
      order[0] ?? 'true',
      order.at(-1) ?? 'false',
      some,
      some,
      some,
      order,
      below(2) ? null : 'nothing',
    );
    const actions: readonly SessionAction[] = [
      { type: 'respond', itemId, response } as SessionAction,
      { type: 'respond', itemId, response } as SessionAction,
      { type: 'attempt', itemId },
      { type: 'go', itemId },
    ];
    store.dispatch(below(40) ? one(...actions) : { type: 'finish', reason: one('learner', 'time') });
    if (!below(10)) store = createSession(bank, { seed: 'other', now, sessionId: 'other', saved: store.serialize() });
  }
  const state = store.getState();
  // The ids of attempts are made up anew each time.
  return JSON.stringify(state, (key, value: unknown) =>
    key === 'attempts' && Array.isArray(value) ? value.map((entry: object) => ({ ...entry, id: '' })) : value,
  );
};

export const SESSIONS = 1000;

export const replay = (from: number, to: number): readonly string[] =>
  Array.from({ length: to - from }, (_, i) => digest(playSession(from + i) ?? 'no bank'));

/** What the sessions are made of, so that a change of the generator can't quietly make them all alike. */
export const survey = (to: number) => {
  const states = Array.from({ length: to }, (_, i) => playSession(i)).flatMap((text) =>
    text
      ? [
          JSON.parse(text) as {
            finished: boolean;
            items: { attempts: unknown[] }[];
            outcome: { fraction: number | null };
          },
        ]
      : [],
  );
  return {
    sessions: states.length,
    finished: states.filter(({ finished }) => finished).length,
    attempts: states.reduce((n, { items }) => n + items.filter(({ attempts }) => attempts.length).length, 0),
    fractions: new Set(states.map(({ outcome }) => outcome.fraction)).size,
  };
};
