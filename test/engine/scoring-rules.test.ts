import { expect } from 'chai';
import * as fc from 'fast-check';
import { scoreItem } from '../../src/engine.js';
import { setRuleNames } from '../../src/engine/scoring-rules.js';
import { amount, PROVE } from '../harness/env.js';
import { scorerOf } from '../suites/score.js';
import { decimal, least, most, order, plus, q, same, total, type Q } from '../suites/rational.js';
import { formulas, weights } from '../suites/set-rules.js';

const numRuns = amount(80, 5000);
const ids = (k: number) => Array.from({ length: k }, (_, i) => `o${i}`);
const setOf = (right: readonly boolean[], scoring?: string, more: object = {}) => ({
  id: 'q',
  type: 'choice',
  prompt: 'P',
  multiple: true,
  ...(scoring && { scoring }),
  options: right.map((correct, i) => ({ id: `o${i}`, text: `O${i}`, correct })),
  ...more,
});
/** Written so that one message tells all; one `expect` for each of some 50,000 would be slow. */
const fault = (item: object, chosen: readonly string[], expected: Q, best: Q) => {
  const outcome = scorerOf(item)(chosen);
  const sum = total(outcome.receipt);
  const correctness =
    order(expected, q(0)) <= 0 ? 'incorrect' : order(expected, best) < 0 ? 'partially-correct' : 'correct';
  const is = () => `${chosen.join()} of ${JSON.stringify(item)}`;
  if (!same(sum, expected)) return `${String(sum)} instead of ${String(expected)} for ${is()}`;
  if (outcome.correctness !== correctness) return `${outcome.correctness} for ${is()}`;
  if (order(expected, q(0)) < 0 && outcome.fraction >= 0) return `fraction ${outcome.fraction} for ${is()}`;
  return undefined;
};

/**
 * Every set and response that differ in a formula's eyes: by k, n, C and W. That nothing else counts is tested by
 * turning the options; with PROVE every key and every response to as many as 6 options.
 */
function* tallies() {
  for (let k = 1; k <= 8; k++)
    for (let key = 1; key < 1 << k; key++)
      for (let response = 0; response < 1 << k; response++) {
        const bits = (mask: number) => ids(k).map((_, i) => ((mask >> i) & 1) === 1);
        const isFirst = (mask: number) => (mask & (mask + 1)) === 0;
        const [n, rest] = [bits(key).filter(Boolean).length, response >> bits(key).filter(Boolean).length];
        const isPlain = isFirst(key) && isFirst(rest) && isFirst(response & ((1 << n) - 1));
        if ((PROVE && k <= 6) || isPlain)
          yield { right: bits(key), chosen: ids(k).filter((_, i) => bits(response)[i]) };
      }
}

describe('the rules for sets', () => {
  it('are the ten of the contract', () => {
    expect([...setRuleNames].sort()).to.deep.equal([...Object.keys(formulas), 'weights'].sort());
  });

  const responses = [...tallies()];
  for (const [rule, formula] of Object.entries(formulas))
    it(`${rule}: by its formula, for ${responses.length} responses to every set of up to 8 options`, () => {
      for (const wrongPenalty of [1, 0, 0.5, 2, 0.1])
        for (const { right, chosen } of responses) {
          const [k, n] = [right.length, right.filter(Boolean).length];
          const C = chosen.filter((id) => right[Number(id.slice(1))]).length;
          // No response at all is 0, whatever the formula says.
          const expected = chosen.length ? formula({ k, n, C, W: chosen.length - C, p: decimal(wrongPenalty) }) : q(0);
          const item = setOf(right, rule, { wrongPenalty });
          const wrong = fault(item, chosen, expected, q(1));
          if (wrong) expect.fail(wrong);
        }
    }).timeout(600_000);

  const credit = fc.integer({ min: -20, max: 20 }).map((x) => x / 20);
  const bound = fc.option(fc.constantFrom(-1, -0.5, 0, 0.25), { nil: null });
  it('weights: by its formula, whatever the credits and bounds', () => {
    fc.assert(
      fc.property(
        fc.array(credit, { minLength: 1, maxLength: 8 }),
        fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
        fc.option(bound, { nil: undefined }),
        fc.option(fc.constantFrom(0.5, 1, 2), { nil: undefined }),
        fc.boolean(),
        (credits, isChosen, lower, upper, isNamed) => {
          fc.pre(credits.some((x) => x > 0));
          const options = credits.map((x, i) => ({ id: `o${i}`, text: `O${i}`, credit: x }));
          const item = setOf([], isNamed ? 'weights' : undefined, {
            options,
            ...(lower !== undefined && { lower }),
            ...(upper !== undefined && { upper }),
          });
          const bounds = [lower === null ? null : decimal(lower ?? 0), decimal(upper ?? 1)] as const;
          const chosen = options.filter((_, i) => isChosen[i]);
          const sum = (list: readonly { credit: number }[]) =>
            weights(
              list.map((o) => decimal(o.credit)),
              ...bounds,
            );
          const expected = chosen.length ? sum(chosen) : q(0);
          const best = sum(options.filter((option) => option.credit > 0));
          const wrong = fault(
            item,
            chosen.map(({ id }) => id),
            expected,
            best,
          );
          if (wrong) expect.fail(wrong);
        },
      ),
      { numRuns, seed: 2 },
    );
  });

  it('take an option with credit above 0 for a right one', () => {
    const options = [
      { id: 'o0', text: 'A', credit: 0.2 },
      { id: 'o1', text: 'B', correct: true, credit: 0 },
      { id: 'o2', text: 'C', credit: -1 },
    ];
    for (const rule of Object.keys(formulas)) {
      const { correctness, fraction } = scoreItem(setOf([], rule, { options }), ['o0']);
      expect([rule, correctness, fraction]).to.deep.equal([rule, 'correct', 1]);
      expect(scoreItem(setOf([], rule, { options }), ['o1', 'o2']).correctness, rule).to.not.equal('correct');
    }
  });

  const sets = fc.integer({ min: 1, max: 10 }).chain((k) =>
    fc.record({
      right: fc.array(fc.boolean(), { minLength: k, maxLength: k }).filter((list) => list.includes(true)),
      chosen: fc.subarray(ids(k)),
      swaps: fc.shuffledSubarray(ids(k), { minLength: k }),
      wrongPenalty: fc.constantFrom(0, 0.25, 0.3, 1, 3),
    }),
  );
  const MONOTONE = setRuleNames.filter((rule) => rule !== 'weights');
  for (const rule of setRuleNames)
    it(`${rule}: within 0 and 1, whatever the order of options or response; a receipt that adds up`, () => {
      fc.assert(
        fc.property(sets, ({ right, chosen, swaps, wrongPenalty }) => {
          const item = setOf(right, rule, { wrongPenalty });
          const score = scorerOf(item);
          const outcome = score(chosen);
          const sum = total(outcome.receipt);
          expect(same(sum, least(q(1), most(q(0), sum))), 'bounds').to.equal(true);
          expect(outcome.maxScore).to.equal(1);
          const turned = { ...item, options: swaps.map((id) => item.options[Number(id.slice(1))]!) };
          const again = scoreItem(turned, [...chosen].reverse());
          expect(again).to.include({ fraction: outcome.fraction, correctness: outcome.correctness });
          expect(same(total(again.receipt), sum)).to.equal(true);
          expect(score([...chosen, ...chosen])).to.deep.equal(outcome);
          // What feeds a person's eye: each part is an option, each once.
          const parts = outcome.receipt.flatMap(({ part }) => (part === null ? [] : [part]));
          expect(new Set(parts).size).to.equal(parts.length);
          expect(parts.every((part) => item.options.some(({ id }) => id === part))).to.equal(true);
        }),
        { numRuns, seed: 3 },
      );
    });

  for (const rule of MONOTONE)
    it(`${rule}: one more right choice never lowers the score, one more wrong one never raises it`, () => {
      fc.assert(
        fc.property(sets, ({ right, chosen, wrongPenalty }) => {
          const item = setOf(right, rule, { wrongPenalty });
          // Nothing chosen is 0 even where the formula credits what was left alone; from there anything may be a gain.
          fc.pre(chosen.length > 0 || !['each-option', 'halves'].includes(rule));
          const score = scorerOf(item);
          const before = total(score(chosen).receipt);
          item.options
            .filter(({ id }) => !chosen.includes(id))
            .forEach(({ id, correct }) => {
              const after = order(total(score([...chosen, id]).receipt), before);
              if (correct ? after < 0 : after > 0)
                expect.fail(`${id} after ${chosen.join()} of ${JSON.stringify(item)}`);
            });
        }),
        { numRuns, seed: 4 },
      );
    });

  it('give a single choice the credit of what was chosen', () => {
    fc.assert(
      fc.property(fc.array(credit, { minLength: 1, maxLength: 8 }), fc.nat(7), (credits, at) => {
        fc.pre(credits.some((x) => x > 0));
        const options = credits.map((x, i) => ({ id: `o${i}`, text: `O${i}`, credit: x }));
        const i = at % credits.length;
        const item = { id: 'q', type: 'choice', prompt: 'P', options };
        const best = credits.map(decimal).reduce(most);
        const { receipt, maxScore, correctness } = scoreItem(item, `o${i}`);
        expect(receipt).to.have.length(1);
        expect(receipt[0]).to.include({ part: `o${i}`, rule: 'credit' });
        expect(same(total(receipt), decimal(credits[i]!))).to.equal(true);
        expect(maxScore).to.equal(Math.max(...credits));
        expect(correctness === 'correct').to.equal(same(best, decimal(credits[i]!)));
      }),
      { numRuns, seed: 5 },
    );
  });

  it('judge themselves by rationals that can tell a third from its double', () => {
    expect(same(plus(q(1, 3), q(1, 6)), q(1, 2))).to.equal(true);
    expect(order(decimal(1 / 3), q(1, 3))).to.equal(-1);
  });
});
