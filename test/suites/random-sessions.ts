/**
 * Sessions drawn by fast-check over all settings and all interactions, also with answers that no element would give, and
 * what holds of each of them, whatever was drawn. Plain data, so that a failure can be read.
 */
import { expect } from 'chai';
import * as fc from 'fast-check';
import {
  createSession,
  parseBank,
  type Bank,
  type Certainty,
  type ItemState,
  type Outcome,
  type SessionAction,
  type SessionStore,
} from '../../src/engine.js';
import { isScored } from '../../src/engine/outcome.js';
import { beginItem, beginSession } from '../../src/engine/session-header.js';
import { reduceSession } from '../../src/engine/session.js';
import { allSteps } from '../../src/engine/all-steps.js';
import { build, kinds } from './drawn-items.js';
import { examples } from './examples.js';
import { countedOf } from './over-time.js';
import { decimal, order, over, plus, q, same, times, total, type Q } from './rational.js';
import { correctResponse } from './score.js';

/** Of no shape, or of another type's; JSON, as a page or a stored session gives it. */
const HOSTILE: readonly unknown[] = [
  ...[null, '', ' ', 'nobody', 'constructor', '__proto__', '\ud800', 'x'.repeat(3000), 0, -1, 1e308, true, false],
  ...[[], ['nobody'], ['toString', '__proto__'], [null], [[['a']]], [1, 2], {}, { length: 1, 0: 'a' }, { text: 5 }],
  ...[
    { text: 'a', claimed: [9, -1, 0.5] },
    { text: ' ', claimed: 'all' },
    { constructor: 'a', toString: 'b' },
  ],
  JSON.parse('{"__proto__": {"a": "b"}}'),
];

interface DrawnItem {
  readonly item: Readonly<Record<string, unknown>>;
  readonly responses: readonly unknown[];
}
interface DrawnHost {
  /** Quarters of the maximum. */
  readonly quarters: number;
  /** undefined: the item's points, with a receipt. */
  readonly maxScore: number | undefined;
}
interface DrawnStep {
  readonly type: SessionAction['type'];
  /** Place of the item in the bank, round and round; 200 is nobody. */
  readonly item: number;
  readonly answer: { readonly isHostile: boolean; readonly place: number };
  readonly certainty: Certainty | undefined;
  readonly host: DrawnHost | undefined;
  readonly reason: 'learner' | 'time';
  /** Milliseconds; a clock may be set back. */
  readonly wait: number;
  /** The session is saved and resumed before it. */
  readonly isCut: boolean;
}
export interface DrawnSession {
  readonly items: readonly DrawnItem[];
  /** From this place on, round and round, they are another section. */
  readonly section: number | undefined;
  readonly picks: readonly [number | undefined, number | undefined];
  readonly settings: Readonly<Record<string, unknown>>;
  /** The page's attributes. */
  readonly own: Readonly<Record<string, unknown>>;
  readonly seed: string;
  readonly steps: readonly DrawnStep[];
}

/** One in so many times. */
const maybe = <T>(arbitrary: fc.Arbitrary<T>, of = 2): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: 1, arbitrary }, { weight: of - 1, arbitrary: fc.constant(undefined) });
/** As JSON has it: without what is undefined. */
const clean = <T extends object>(value: T) => JSON.parse(JSON.stringify(value)) as T;

const byExample = fc
  .constantFrom(...Object.keys(examples))
  .chain((type) => fc.constantFrom(...examples[type]!))
  .map(({ item, responses }): DrawnItem => ({ item, responses }));
const byRule = fc
  .constantFrom(...Object.keys(kinds))
  .chain((kind) => kinds[kind]!)
  .map((drawn): DrawnItem => {
    const { item, response } = build(drawn);
    return { item, responses: [response] };
  });
const more = fc.record({
  points: maybe(fc.constantFrom(0.1, 0.3, 1, 2.5, 1e-7, 3), 3),
  hints: maybe(fc.constantFrom<readonly string[]>(['one'], ['one', 'two'], ['a', 'b', 'c', 'd'])),
  scored: maybe(fc.constant(false), 12),
  status: maybe(fc.constantFrom('corrected', 'withdrawn'), 12),
  shuffle: maybe(fc.constant(false), 5),
  timeLimit: maybe(fc.constantFrom(1, 30), 10),
});
const drawnItem: fc.Arbitrary<DrawnItem> = fc
  .tuple(fc.oneof({ weight: 2, arbitrary: byExample }, { weight: 1, arbitrary: byRule }), more)
  .map(([{ item, responses }, added]) => ({ item: { ...item, ...clean(added) }, responses }));

const settings = fc
  .record({
    feedback: fc.constantFrom(undefined, 'immediate', 'immediate', 'end', 'never'),
    layout: maybe(fc.constantFrom('one', 'all')),
    navigation: maybe(fc.constantFrom('free', 'forward')),
    attempts: fc.constantFrom(undefined, 1, 2, 3, 'unlimited'),
    attemptPenalty: maybe(fc.constantFrom(0, 0.1, 1 / 3, 0.5, 1)),
    hintPenalty: maybe(fc.constantFrom(0, 0.1, 1 / 3, 1)),
    shuffle: maybe(fc.constantFrom('none', 'items', 'options', 'all')),
    pick: maybe(fc.integer({ min: 1, max: 6 }), 4),
    timeLimit: maybe(fc.constantFrom(5, 600), 4),
    timeLimitEssential: maybe(fc.boolean(), 6),
    passMark: maybe(fc.constantFrom(0, 0.3, 0.5, 1)),
    certainty: maybe(fc.boolean()),
    dontKnow: maybe(fc.boolean()),
    review: maybe(fc.constantFrom('full', 'marks', 'none')),
    scorer: maybe(fc.constantFrom('bank', 'host'), 5),
    selfAssess: maybe(fc.boolean()),
    outcomes: maybe(fc.constant([{ from: 0.5, text: 'Well done' }]), 5),
  })
  .map(clean);

// A `time` event joins the list once the clock is one of the engine's.
const step: fc.Arbitrary<DrawnStep> = fc.record({
  type: fc.constantFrom(
    ...(['respond', 'respond', 'respond', 'respond', 'attempt', 'attempt', 'attempt', 'go', 'hint'] as const),
    ...(['certainty', 'dont-know', 'give-up'] as const),
  ),
  item: fc.nat(200),
  answer: fc.record({ isHostile: fc.nat(4).map((n) => n === 0), place: fc.nat(30) }),
  certainty: fc.constantFrom(undefined, 'low', 'middle', 'high'),
  host: maybe(fc.record({ quarters: fc.integer({ min: -2, max: 4 }), maxScore: maybe(fc.constantFrom(1, 2.5, 9)) }), 9),
  reason: fc.constantFrom('learner', 'time'),
  wait: fc.oneof(fc.nat(5000), fc.constantFrom(-3_600_000, 0, 3_600_000)),
  isCut: fc.nat(5).map((n) => n === 0),
});

/** Without fast-check's bias to what is small: most sessions are to be worth it. */
export const drawnSession: fc.Arbitrary<DrawnSession> = fc.noBias(
  fc.record({
    items: fc.array(drawnItem, { minLength: 1, maxLength: 5, size: 'max' }),
    section: maybe(fc.nat(4)),
    picks: fc.tuple(maybe(fc.integer({ min: 1, max: 3 }), 3), maybe(fc.integer({ min: 1, max: 3 }), 3)),
    settings,
    own: fc.oneof(fc.constant({}), settings),
    seed: fc.constantFrom('', '7', 'seed', 'зерно 🌱'),
    steps: fc
      .tuple(fc.array(step, { minLength: 20, maxLength: 60, size: 'max' }), fc.constantFrom(1, 0.95, 0.8))
      .map(([all, share]) => {
        const at = Math.floor(all.length * share);
        // Most of them end, and go on after that: in vain.
        return share === 1 ? all : all.map((one, i) => (i === at ? { ...one, type: 'finish' as const } : one));
      }),
  }),
);

const idAt = (place: number) => `q${place}`;

/** @returns undefined where nothing in it can be asked */
const bankOf = ({ items, section, picks, settings: authored }: DrawnSession): Bank | undefined => {
  const all = items.map(({ item }, i) => ({ ...item, id: idAt(i) }));
  const cut = (section ?? 0) % all.length;
  const parts =
    cut === 0
      ? { items: all }
      : {
          sections: [all.slice(0, cut), all.slice(cut)].map((list, i) =>
            clean({ title: `Part ${i}`, pick: picks[i], items: list }),
          ),
        };
  const { bank } = parseBank({
    version: 1,
    id: 'drawn',
    title: 'Drawn',
    sources: { s: { title: 'S' } },
    settings: authored,
    ...parts,
  });
  return bank?.items.some(({ status }) => status !== 'withdrawn') ? bank : undefined;
};

const hostOutcome = ({ quarters, maxScore }: DrawnHost, points: number): Outcome => {
  const [n, d] = times(q(quarters, 4), decimal(maxScore ?? points));
  return {
    ...{ score: Number(n) / Number(d), maxScore: maxScore ?? points, fraction: quarters / 4, feedback: [] },
    correctness: quarters === 4 ? 'correct' : quarters > 0 ? 'partially-correct' : 'incorrect',
    receipt: maxScore === undefined ? [{ part: null, rule: 'ours', delta: `${quarters}/4` }] : [],
  };
};

const actionOf = (drawn: DrawnSession, bank: Bank, { type, item: place, ...one }: DrawnStep): SessionAction => {
  const itemId = place === 200 ? 'nobody' : idAt(place % drawn.items.length);
  const item = bank.items.find(({ id }) => id === itemId);
  switch (type) {
    case 'respond': {
      const { isHostile, place: at } = one.answer;
      const known = item ? [...drawn.items[place % drawn.items.length]!.responses, correctResponse(item)] : [];
      const pool = isHostile || !known.length ? HOSTILE : known;
      return { type, itemId, response: pool[at % pool.length] } as SessionAction;
    }
    case 'attempt': {
      const outcome = one.host && item && isScored(item) && hostOutcome(one.host, item.points ?? 1);
      return { type, itemId, certainty: one.certainty, ...(outcome && { outcome }) };
    }
    case 'certainty':
      return { type, itemId, certainty: one.certainty ?? 'low' };
    case 'finish':
      return { type, reason: one.reason };
    default:
      return { type, itemId } as SessionAction;
  }
};

/** Plays it. @param isCut it is saved and resumed where that was drawn */
const play = (drawn: DrawnSession, bank: Bank, isCut: boolean): SessionStore => {
  let time = 1_700_000_000_000;
  const now = () => time;
  const begin = (more: object) => createSession(bank, { now, seed: 'other', sessionId: 'other', ...more });
  let store = begin({ seed: drawn.seed, sessionId: 'session', settings: drawn.own });
  for (const one of drawn.steps) {
    time += one.wait;
    if (isCut && one.isCut) store = begin({ saved: store.serialize() });
    store.dispatch(actionOf(drawn, bank, one));
  }
  return store;
};

const textOf = (store: SessionStore) => JSON.stringify(store.getState());
/** The ids of attempts are made up anew each time. */
const withoutIds = (text: string) =>
  JSON.stringify(JSON.parse(text), (key, value: unknown) =>
    key === 'attempts' && Array.isArray(value) ? value.map((entry: object) => ({ ...entry, id: '' })) : value,
  );
const nearest = ([n, d]: Q) => Number(n) / Number(d);
/** Apart by no more than the last digit: numerators here may be more than a double holds. */
const isNear = (x: number, exact: Q) => Math.abs(x - nearest(exact)) <= Math.abs(x) * 2 ** -51;

/** A list of events gives the same state, reduced from the beginning or by a resume. */
const expectReplay = (store: SessionStore, bank: Bank): void => {
  const { header, events } = store;
  const replayed = events.reduce(
    (state, event) => reduceSession(state, event, allSteps, (id) => store.itemOf(id)),
    beginSession(
      header,
      header.items.map(({ id, hash, order: own }) => beginItem(id, hash, own)),
    ),
  );
  expect(JSON.stringify(replayed), 'reduced anew').to.equal(JSON.stringify(store.state));
  const again = createSession(bank, { now: () => 0, seed: 'x', saved: store.serialize() });
  expect(textOf(again), 'resumed').to.equal(textOf(store));
  expect(again.serialize(), 'saved again').to.equal(store.serialize());
};

/** The exact fraction that attempt by attempt earned, by itself. */
const earnedBy = ({ receipt, score, maxScore }: Outcome): Q => {
  if (receipt.length) return total(receipt);
  return maxScore ? over(decimal(score), decimal(maxScore)) : q(0);
};

const expectCounted = (store: SessionStore, item: ItemState): void => {
  const { certainty = false, attemptPenalty = 0, hintPenalty = 0 } = store.state.settings;
  const { attempts, hints, result } = item;
  if (!attempts.length) return void expect(result, 'a result of no attempt').to.equal(undefined);
  const { score, maxScore, fraction, receipt } = result!;
  for (const { outcome } of [...attempts, { outcome: result! }])
    expect(outcome.maxScore === 0 ? outcome.score : 0, 'points of what has none').to.equal(0);
  if (!maxScore) return;
  const made = attempts.map(({ outcome, ...one }) => ({ earned: earnedBy(outcome), ...one }));
  const terms = { certainty, attemptPenalty: decimal(attemptPenalty), hintPenalty: decimal(hintPenalty) };
  const counted = countedOf(made, hints, terms);
  expect(isNear(fraction, counted), `${fraction} counts ${nearest(counted)}`).to.equal(true);
  if (receipt.length) expect(same(total(receipt), counted), 'what the receipt adds up to').to.equal(true);
  expect(score, 'at most the maximum').to.be.at.most(maxScore * (1 + 2 ** -51));
  const least = attempts.map(({ outcome }) => Math.min(0, outcome.fraction)).concat(certainty ? -6 : 0);
  expect(fraction, 'at least what may be lost').to.be.at.least(Math.min(...least));
};

const expectSums = (store: SessionStore): void => {
  const { outcome, items } = store.getState();
  let [score, maxScore] = [q(0), q(0)];
  for (const [i, { result }] of items.entries()) {
    const { item } = store.itemOf(items[i]!.id);
    expect(outcome.items[i]).to.include({
      itemId: item.id,
      score: result?.score ?? 0,
      fraction: result?.fraction ?? 0,
    });
    if (item.status === 'withdrawn') continue;
    maxScore = plus(maxScore, decimal(outcome.items[i]!.maxScore));
    if (!result) continue;
    const isOwn = result.receipt.length > 0;
    score = plus(score, isOwn ? times(decimal(item.points ?? 1), total(result.receipt)) : decimal(result.score));
  }
  expect(isNear(outcome.score, score), `a sum of ${outcome.score}`).to.equal(true);
  expect(isNear(outcome.maxScore, maxScore), `a maximum of ${outcome.maxScore}`).to.equal(true);
  if (order(maxScore, q(0)) === 0) return void expect(outcome.fraction).to.equal(null);
  expect(isNear(outcome.fraction!, over(score, maxScore)), `a fraction of ${outcome.fraction}`).to.equal(true);
  expect(outcome.fraction).to.be.at.most(1);
};

/** What was done to it, for a survey. */
export interface Played {
  readonly text: string;
  readonly types: readonly string[];
  readonly events: readonly string[];
}

/**
 * Holds it to all that every session is held to.
 * @returns undefined where chance made a bank in which nothing can be asked
 */
export const check = (drawn: DrawnSession): Played | undefined => {
  const bank = bankOf(drawn);
  if (!bank) return undefined;
  const store = play(drawn, bank, false);
  expectReplay(store, bank);
  store.state.items.forEach((item) => expectCounted(store, item));
  expectSums(store);
  const text = withoutIds(textOf(store));
  expect(withoutIds(textOf(play(drawn, bank, true))), 'with cuts').to.equal(text);
  const { events } = store;
  return {
    text,
    types: store.state.items.map(({ id }) => store.itemOf(id).item.type),
    events: events.map(({ type }) => type),
  };
};
