/**
 * Items of every type that takes options or parts, drawn by fast-check with a response. What is drawn is plain data, so
 * that a failure can be read; `build` makes the item of it, in any order and with any words. Ids are explicit, but for
 * the words of a bank that gaps ask for: those have none to write.
 */
import * as fc from 'fast-check';
import { orderRuleNames } from '../../src/engine/order-rules.js';
import { setRuleNames } from '../../src/engine/scoring-rules.js';
import { formulas as partFormulas } from './part-rules.js';

export interface DrawnOption {
  readonly correct: boolean;
  readonly credit?: number;
}
interface Common {
  readonly points?: number | undefined;
  readonly scoring?: string | undefined;
  readonly wrongPenalty?: number | undefined;
}
export interface DrawnChoice extends Common {
  readonly type: 'choice' | 'hotspot' | 'hottext';
  readonly multiple: boolean;
  readonly options: readonly DrawnOption[];
  readonly lower?: number | null | undefined;
  readonly upper?: number | undefined;
  /** Places of the chosen options, in any order. */
  readonly chosen: readonly number[];
}
export interface DrawnOrder extends Common {
  readonly type: 'order';
  readonly n: number;
  readonly alternates?: readonly (readonly number[])[] | undefined;
  readonly placed: readonly number[];
}
export interface DrawnPart {
  /** What each answer earns here; nothing above 0: nothing belongs here. */
  readonly credits: readonly number[];
  /** Of a cloze: the word that the gap asks for first; undefined: a drop-down. */
  readonly word?: number | undefined;
  /** Place of the answer that was given. */
  readonly given: number | undefined;
}
export interface DrawnParts extends Common {
  readonly type: 'match' | 'categorize' | 'cloze' | 'matrix';
  readonly parts: readonly DrawnPart[];
}
export type Drawn = DrawnChoice | DrawnOrder | DrawnParts;

export const isChoice = (drawn: Drawn): drawn is DrawnChoice => 'chosen' in drawn;
export const isOrder = (drawn: Drawn): drawn is DrawnOrder => 'placed' in drawn;
export const isParts = (drawn: Drawn): drawn is DrawnParts => 'parts' in drawn;

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const common = (rules: readonly string[]) => ({
  points: maybe(fc.constantFrom(1, 2, 0.1, 0.3, 7.25, 1e-7, 1e21)),
  scoring: maybe(fc.constantFrom(...rules)),
  wrongPenalty: maybe(fc.constantFrom(0, 0.1, 1 / 3, 0.5, 1, 5)),
});
const credit = fc.oneof(
  fc.integer({ min: -20, max: 20 }).map((x) => x / 20),
  fc.constantFrom(1 / 3, -0.3333333, 1e-7, 1.5),
);
const option = fc.oneof(
  { weight: 3, arbitrary: fc.record<DrawnOption>({ correct: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record<DrawnOption>({ correct: fc.boolean(), credit }) },
);
const plain = fc.record<DrawnOption>({ correct: fc.boolean() });
export const worth = ({ correct, credit: own }: DrawnOption): number => own ?? Number(correct);

const places = (n: number) => Array.from({ length: n }, (_, i) => i);

const choices = (type: DrawnChoice['type'], multiple: boolean): fc.Arbitrary<DrawnChoice> =>
  fc
    .oneof(
      fc.array(plain, { minLength: 1, maxLength: 8 }),
      fc.array(type === 'hottext' ? plain : option, { minLength: 1, maxLength: 8 }),
    )
    .filter((options) => options.some((one) => worth(one) > 0))
    .chain((options) =>
      fc.record<DrawnChoice>({
        type: fc.constant(type),
        multiple: fc.constant(multiple),
        options: fc.constant(options),
        ...common(setRuleNames),
        ...(multiple
          ? {
              lower: maybe(fc.constantFrom(null, null, -1, -0.5, 0, 0.25)),
              upper: maybe(fc.constantFrom(0.3, 0.9, 1, 2)),
            }
          : { scoring: fc.constant(undefined) }),
        chosen: fc.shuffledSubarray(places(options.length), multiple ? {} : { minLength: 1, maxLength: 1 }),
      }),
    );

const whole = (n: number) => fc.shuffledSubarray(places(n), { minLength: n });
const orders: fc.Arbitrary<DrawnOrder> = fc.integer({ min: 2, max: 7 }).chain((n) =>
  fc.record<DrawnOrder>({
    type: fc.constant('order' as const),
    n: fc.constant(n),
    ...common(orderRuleNames),
    alternates: fc.option(fc.array(whole(n), { minLength: 1, maxLength: 2 }), { nil: undefined, freq: 1 }),
    placed: fc.oneof(whole(n), fc.shuffledSubarray(places(n))),
  }),
);

const only = (a: number, right: number) => places(a).map((j) => Number(j === right));
const partOf = (type: DrawnParts['type'], a: number): fc.Arbitrary<Omit<DrawnPart, 'given'>> => {
  const right = fc.nat(a - 1);
  if (type === 'categorize')
    return fc.oneof(
      { weight: 3, arbitrary: right.map((at) => ({ credits: only(a, at) })) },
      { weight: 1, arbitrary: fc.constant({ credits: only(a, -1) }) },
    );
  if (type !== 'cloze') return right.map((at) => ({ credits: only(a, at) }));
  return fc.oneof(
    fc
      .record({ right, other: fc.nat(a - 1), first: fc.constantFrom(1, 1, 0.8) })
      .map(({ right: at, other, first }) => ({
        credits: places(a).map((j) => (j === at ? first : j === other ? 0.5 : 0)),
        word: at,
      })),
    fc
      .array(fc.oneof(fc.constantFrom(0, 0, 1), credit), { minLength: a, maxLength: a })
      .filter((credits) => credits.some((x) => x > 0))
      .map((credits) => ({ credits })),
  );
};
const parts = (type: DrawnParts['type']): fc.Arbitrary<DrawnParts> =>
  fc
    .integer({ min: 1, max: 5 })
    .chain((a) => {
      const given = maybe(fc.nat(a - 1));
      const some = fc.tuple(partOf(type, a), given, fc.boolean());
      return fc.record<DrawnParts>({
        type: fc.constant(type),
        ...common(Object.keys(partFormulas)),
        parts: fc.array(
          // Half of what is given is right, or nothing but small items would ever be.
          some.map(([part, at, isRight]) => ({ ...part, given: isRight && isKeyed(part) ? bestOf(part) : at })),
          { minLength: 1, maxLength: 7 },
        ),
      });
    })
    .filter((drawn) => drawn.parts.some(isKeyed));

export const isKeyed = ({ credits }: Pick<DrawnPart, 'credits'>): boolean => credits.some((x) => x > 0);
/** The place of the best answer. */
export const bestOf = ({ credits }: Pick<DrawnPart, 'credits'>): number => credits.indexOf(Math.max(...credits));

export const kinds: Readonly<Record<string, fc.Arbitrary<Drawn>>> = {
  'choice, one': choices('choice', false),
  'choice, several': choices('choice', true),
  hottext: choices('hottext', true),
  'hotspot, one': choices('hotspot', false),
  'hotspot, several': choices('hotspot', true),
  order: orders,
  match: parts('match'),
  categorize: parts('categorize'),
  cloze: parts('cloze'),
  matrix: parts('matrix'),
};

/** Puts a list in another order. */
export type Turn = <T>(list: readonly T[]) => readonly T[];
/** What something is called. */
export type Word = (id: string) => string;

/** The same at every call, another for every seed. */
export const turnBy =
  (seed: number): Turn =>
  (list) => {
    const rest = [...list];
    let state = seed | 1;
    return list.map(() => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return rest.splice(Math.floor((state / 2 ** 32) * rest.length), 1)[0]!;
    });
  };

export interface Built {
  readonly item: Readonly<Record<string, unknown>>;
  readonly response: unknown;
}

const optionId = (i: number) => `o${i}`;
const partId = (i: number) => `p${i}`;
const answerId = (j: number) => `a${j}`;
/** As a bank's JSON would have it: without what is undefined. */
const clean = (item: object) => JSON.parse(JSON.stringify(item)) as Readonly<Record<string, unknown>>;

const buildChoice = (drawn: DrawnChoice, turn: Turn, word: Word): Built => {
  const { type, multiple, options, chosen, ...rest } = drawn;
  const all = turn(options.map((one, i) => ({ ...one, id: optionId(i), feedback: `Said of ${i}` })));
  const escape = (text: string) => text.replace(/[[{:*]/g, '\\$&');
  const own = {
    choice: () => ({ multiple, options: all.map((one) => ({ ...one, text: word(one.id) })) }),
    hotspot: () => ({
      multiple,
      image: { src: 'i.png', alt: word('image'), width: 100, height: 100 },
      areas: all.map((one) => ({ ...one, label: word(one.id), shape: 'circle', coords: [50, 50, 5] })),
    }),
    hottext: () => ({
      text: all.map(({ id, correct }) => `[[${correct ? '*' : ''}${id}:${escape(word(id))}]]`).join(' and '),
    }),
  };
  const ids = turn(chosen).map(optionId);
  return {
    item: clean({ id: 'q', type, ...rest, ...own[type](), prompt: word('prompt') }),
    response: multiple ? ids : ids[0],
  };
};

const buildOrder = ({ placed, n, alternates, ...rest }: DrawnOrder, turn: Turn, word: Word): Built => ({
  item: clean({
    ...{ id: 'q', ...rest, prompt: word('prompt') },
    options: places(n).map((i) => ({ id: optionId(i), text: word(optionId(i)), feedback: `Said of ${i}` })),
    alternates: alternates && turn(alternates).map((list) => list.map(optionId)),
  }),
  response: placed.map(optionId),
});

const buildParts = ({ type, parts: drawn, ...rest }: DrawnParts, turn: Turn, word: Word): Built => {
  const answers = places(drawn[0]!.credits.length);
  const all = turn(
    drawn.map((part, i) => ({ ...part, id: partId(i), right: isKeyed(part) ? bestOf(part) : undefined })),
  );
  const answer = (j: number) => ({ id: answerId(j), text: word(answerId(j)), feedback: `Said of ${j}` });
  const unasked = (asked: readonly (number | undefined)[]) => turn(answers.filter((j) => !asked.includes(j)));
  const own = {
    match: () => ({
      pairs: all.map(({ id, right }) => ({ id, prompt: word(id), answer: answer(right!) })),
      distractors: unasked(all.map(({ right }) => right)).map(answer),
    }),
    categorize: () => {
      const optionsOf = (at: number | undefined) =>
        all.flatMap(({ id, right }) => (right === at ? [{ id, text: word(id), feedback: `Said of ${id}` }] : []));
      const distractors = optionsOf(undefined);
      return {
        categories: turn(answers).map((j) => ({ id: answerId(j), text: word(answerId(j)), options: optionsOf(j) })),
        ...(distractors.length && { distractors }),
      };
    },
    cloze: () => {
      const asked = all.map(({ word: at }) => at);
      const wordBank = asked.some((at) => at !== undefined);
      // A word that a gap asks for has its text for an id.
      const text = (j: number) => (asked.includes(j) ? answerId(j) : word(answerId(j)));
      const gapOf = ({ credits, word: at }: DrawnPart) =>
        at === undefined
          ? { options: turn(answers).map((j) => ({ ...answer(j), credit: credits[j] })) }
          : [at, ...answers.filter((j) => j !== at && credits[j]! > 0)].map((j) => ({
              text: text(j),
              credit: credits[j],
            }));
      return {
        text: all.map(({ id }) => `{{${id}}}`).join(', '),
        gaps: Object.fromEntries(turn(all).map((part) => [part.id, gapOf(part)])),
        ...(wordBank && { wordBank, distractors: unasked(asked).map(answer) }),
      };
    },
    matrix: () => ({
      columns: turn(answers).map(answer),
      rows: all.map(({ id, right }) => ({ id, text: word(id), answer: answerId(right!) })),
    }),
  };
  const given = turn(all).flatMap(({ id, given: at }) => (at === undefined ? [] : [[id, answerId(at)] as const]));
  return {
    item: clean({ id: 'q', type, ...rest, ...own[type](), prompt: word('prompt') }),
    response: Object.fromEntries(given),
  };
};

const same: Turn = (list) => list;
const named: Word = (id) => `T ${id}`;

export const build = (drawn: Drawn, turn: Turn = same, word: Word = named): Built =>
  isChoice(drawn)
    ? buildChoice(drawn, turn, word)
    : isOrder(drawn)
      ? buildOrder(drawn, turn, word)
      : buildParts(drawn, turn, word);
