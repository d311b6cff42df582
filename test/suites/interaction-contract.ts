import { expect } from 'chai';
import * as fc from 'fast-check';
import { scoreItem } from '../../src/engine.js';
import type { InteractionDefinition, ItemContext, Scorer } from '../../src/engine/interaction-definition.js';
import { isScored } from '../../src/engine/outcome.js';
import { scoreResponse } from '../../src/engine/score-response.js';
import { amount } from '../harness/env.js';
import type { Example } from './examples.js';
import { decimal, order, q, same, times, total } from './rational.js';
import { parseItem, viewOf } from './score.js';

/** Keys that tell what is right; a view that holds none of it has none of them. */
const KEYS = ['correct', 'credit', 'answer', 'answers', 'feedback', 'unchosenFeedback', 'explanation', 'evidence'];
const TOLD = [...KEYS, 'state', 'isRight', 'hints', 'note', 'scoring', 'points'];

/** Every key of a structure whose value is there. */
const keysIn = (node: unknown): string[] =>
  typeof node === 'object' && node !== null
    ? Object.entries(node).flatMap(([key, value]) => (value === undefined ? [] : [key, ...keysIn(value)]))
    : [];

const huge = Array.from({ length: 10_000 }, (_, i) => `o${i}`);
const WRONG: readonly unknown[] = [
  0,
  1,
  -1,
  NaN,
  true,
  false,
  {},
  { length: 1, 0: 'a' },
  { toString: 1 },
  { text: 'a' },
  [null],
  [1, 2],
  [['a']],
  [{}],
  [[]],
  ['nobody'],
  'nobody',
  '',
  '__proto__',
  'constructor',
  ['toString'],
  'x'.repeat(100_000),
  huge,
  JSON.parse(`${'['.repeat(500)}${']'.repeat(500)}`),
  JSON.parse('{"__proto__": {"a": "b"}}'),
];

/** The same item with another key: as the example has it; else what the options say of themselves, each told of the next. */
const rekeyed = ({ item: authored, rekeyed: given }: Example): object => {
  if (given) return { ...authored, ...given };
  const { answer, options } = authored as { answer?: boolean; options?: readonly (string | Record<string, unknown>)[] };
  const plain = options?.map((option) => (typeof option === 'string' ? { text: option } : option));
  return {
    ...authored,
    ...(answer !== undefined && { answer: !answer }),
    ...(plain && {
      options: plain.map((option, index) => {
        const own = Object.entries(option).filter(([name]) => !KEYS.includes(name));
        const next = Object.entries(plain[(index + 1) % plain.length]!).filter(([name]) => KEYS.includes(name));
        return Object.fromEntries([...own, ...next]);
      }),
    }),
  };
};

/** Of responses by part: any of their values in any of their parts, and parts left out. */
const mixed = (responses: readonly unknown[]) => {
  const entries = responses.flatMap((response) =>
    typeof response === 'object' && response !== null && !Array.isArray(response)
      ? Object.entries(response as Readonly<Record<string, unknown>>)
      : [],
  );
  const of = (list: readonly unknown[]) => fc.constantFrom(...(list.length ? list : ['x'])) as fc.Arbitrary<string>;
  return fc.dictionary(of(entries.map(([part]) => part)), of(entries.map(([, value]) => value)));
};

/** The contract of `src/engine/interaction-definition.ts`, which every interaction keeps. */
export const testInteraction = (definition: InteractionDefinition, scorer: Scorer, example: Example): void => {
  const { item: authored, responses, secrets, isShaped = () => false } = example;
  const wrong = WRONG.filter((response) => !isShaped(response));
  const item = parseItem(authored);
  const context: ItemContext = { lang: item.lang ?? 'en', ...(example.selfAssess && { selfAssess: true }) };
  const lists = definition.arrangement(item).lists.map((list) => list.map(({ id }) => id));
  const ids = lists.flat();
  const scored = (response: unknown) => scoreResponse(item, response, definition, scorer, context);
  const best = definition.best(item, context);
  const isUnscored = !isScored(item) || best.n <= 0n;
  const key = scorer.correctResponse(item);
  const points = decimal(item.points ?? 1);

  describe(`${definition.type}, ${example.name}`, () => {
    it('gives every part an id, and the same item when it is read again', () => {
      expect(item.id).to.match(/^[\p{L}\p{N}]/u);
      for (const id of ids) expect(id).to.be.a('string').with.length.above(0);
      for (const list of lists) expect(new Set(list).size).to.equal(list.length);
      expect(definition.shape(item), 'still an item of a bank').to.equal(true);
      expect(definition.parse(item)).to.deep.equal(item);
      expect(parseItem(item)).to.deep.equal(item);
      expect(JSON.parse(JSON.stringify(item))).to.deep.equal(item);
    });

    it('shows nothing of the key before it may', () => {
      for (const response of [null, ...responses]) {
        const read = response === null ? null : definition.read(item, response)!;
        const view = definition.present(item, { ...context, order: ids, response: read });
        expect(keysIn(view).filter((name) => TOLD.includes(name))).to.deep.equal([]);
        const text = JSON.stringify(view);
        // What is not there, or is told of no one thing, is no secret: `multiple: true`.
        const bare = text.replaceAll('"multiple":true', '');
        for (const secret of secrets) expect(bare).to.not.include(secret);
      }
    });

    it('looks the same whatever the key is, before it may show one', () => {
      const show = (one: typeof item) =>
        JSON.stringify(definition.present(one, { ...context, order: ids, response: null }));
      expect(show(parseItem(rekeyed(example)))).to.equal(show(item));
    });

    it('shows everything, and the same to everybody, once it may', () => {
      for (const reveal of ['nothing', 'chosen', 'key'] as const)
        for (const response of [null, ...responses]) {
          const read = response === null ? null : definition.read(item, response)!;
          const options = { ...context, order: lists.flatMap((list) => [...list].reverse()), reveal, response: read };
          const view = viewOf(item, options);
          expect(view).to.deep.equal(viewOf(item, options));
          expect(view.prompt).to.equal(authored['prompt']);
          expect(JSON.stringify(view)).to.not.include('SECRET note').and.not.include('SECRET explanation');
        }
      const [view, shown] = (['nothing', 'key'] as const).map((reveal) =>
        JSON.stringify(viewOf(item, { ...context, order: ids, reveal, response: null })),
      );
      // Of an unscored item nothing is right or wrong.
      const marks = keysIn(JSON.parse(shown!)).filter((name) => ['state', 'isRight', 'key'].includes(name));
      if (isUnscored) expect(marks).to.deep.equal([]);
      else expect(shown).to.not.equal(view);
    });

    it('gives the most to the correct response', () => {
      if (isUnscored) {
        expect(scored(key)).to.deep.include({ score: 0, maxScore: 0, correctness: 'unscored' });
        return;
      }
      expect(key).to.not.equal(null);
      const outcome = scored(key);
      expect(outcome.correctness).to.equal('correct');
      expect(same(total(outcome.receipt), [best.n, best.d])).to.equal(true);
      expect(outcome.score).to.equal(outcome.maxScore);
      expect(definition.read(item, key)).to.deep.equal(key);
      expect(definition.isComplete(item, key!, context)).to.equal(true);
    });

    it('gives nothing to no response', () => {
      for (const none of [null, undefined]) {
        const { fraction, score, correctness, receipt } = scored(none);
        expect([fraction, score, correctness]).to.deep.equal([0, 0, isUnscored ? 'unscored' : 'incorrect']);
        if (!isUnscored) expect(receipt).to.deep.equal([{ part: null, rule: 'no-response', delta: '0/1' }]);
      }
    });

    const some = fc.oneof(
      fc.constantFrom(...responses),
      fc.subarray(ids),
      fc.constantFrom('', ...ids),
      mixed(responses),
      fc.json(),
    );
    it('keeps every response between its bounds, with a receipt that adds up, and never throws', () => {
      fc.assert(
        fc.property(some, (response) => {
          const outcome = scored(response);
          const sum = total(outcome.receipt);
          expect(order(sum, [best.n, best.d])).to.be.below(1);
          expect(outcome.score).to.be.at.most(outcome.maxScore);
          const [n, d] = times(sum, points);
          expect(outcome.fraction).to.be.closeTo(Number(sum[0]) / Number(sum[1]), 1e-15);
          expect(outcome.score).to.be.closeTo(Number(n) / Number(d), 1e-12);
          const isRight = !isUnscored && same(sum, [best.n, best.d]);
          expect(outcome.correctness === 'correct').to.equal(isRight);
          expect(outcome.correctness === 'incorrect').to.equal(!isUnscored && order(sum, q(0)) <= 0);
          for (const { part, rule, delta } of outcome.receipt) {
            expect(rule).to.match(/^[a-z-]+$/);
            expect(delta).to.match(/^-?\d+\/[1-9]\d*$/);
            // `true` and `false` are words of the interface.
            if (part !== null && definition.type !== 'true-false')
              expect(scorer.partText(item, part)).to.be.a('string').with.length.above(0);
          }
          expect(JSON.parse(JSON.stringify(outcome))).to.deep.equal(outcome);
          // A response is read to itself: what is kept is what was scored.
          const read = definition.read(item, response);
          if (read !== undefined) {
            expect(definition.read(item, read)).to.deep.equal(read);
            expect(scored(read)).to.deep.equal(outcome);
            expect(definition.isComplete(item, read, context)).to.be.a('boolean');
          }
        }),
        { numRuns: amount(100, 5000), seed: 6 },
      );
    });

    it('gives 0 to a response of the wrong shape, with the reason', () => {
      for (const response of wrong) {
        expect(definition.read(item, response), 'read').to.equal(undefined);
        const outcome = scored(response);
        expect(outcome).to.include({ fraction: 0, score: 0, correctness: isUnscored ? 'unscored' : 'incorrect' });
        if (!isUnscored) expect(outcome.receipt).to.deep.equal([{ part: null, rule: 'wrong-shape', delta: '0/1' }]);
        expect(outcome.feedback.filter(({ part }) => part !== undefined)).to.deep.equal([]);
      }
    });

    it('is scored alike as it was written and as it was read', () => {
      for (const response of [null, key, ...responses, ...WRONG.slice(0, 12)]) {
        expect(scoreItem(item, response, context)).to.deep.equal(scored(response));
        expect(scoreItem(authored, response, context)).to.deep.equal(scored(response));
      }
    });

    it('has no words for what is no part of it', () => expect(scorer.partText(item, 'nobody')).to.equal(undefined));

    it('changes nothing that it is given', () => {
      const before = JSON.stringify(item);
      const response = Object.freeze(structuredClone(responses[0]));
      scored(response);
      const read = definition.read(item, response)!;
      viewOf(item, { ...context, order: Object.freeze([...ids]), reveal: 'key', response: read });
      scorer.correctResponse(item);
      expect(JSON.stringify(item)).to.equal(before);
    });
  });
};
