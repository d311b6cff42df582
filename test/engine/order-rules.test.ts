import { expect } from 'chai';
import * as fc from 'fast-check';
import { scoreItem } from '../../src/engine.js';
import { orderRuleNames } from '../../src/engine/order-rules.js';
import { amount } from '../harness/env.js';
import { formulas } from '../suites/order-rules.js';
import { most, q, read, same, total, type Q } from '../suites/rational.js';
import { scorerOf } from '../suites/score.js';

const numRuns = amount(150, 5000);
const ids = (n: number) => Array.from({ length: n }, (_, i) => `o${i}`);
const orderOf = (n: number, scoring?: string, more: object = {}) => ({
  id: 'q',
  type: 'order',
  prompt: 'P',
  ...(scoring && { scoring }),
  options: ids(n).map((id, i) => ({ id, text: `O${i}` })),
  ...more,
});
const placesIn = (key: readonly string[], response: readonly string[]) => response.map((id) => key.indexOf(id));

/** Every list of some of these, in every order. */
function* arrangements(list: readonly number[]): Generator<number[]> {
  yield [];
  for (const first of list) for (const rest of arrangements(list.filter((x) => x !== first))) yield [first, ...rest];
}

/** Whole orders, and orders of some. */
const responses = fc.integer({ min: 2, max: 9 }).chain((n) =>
  fc.record({
    n: fc.constant(n),
    response: fc.oneof(fc.shuffledSubarray(ids(n), { minLength: n }), fc.shuffledSubarray(ids(n), { minLength: 1 })),
    alternates: fc.array(fc.shuffledSubarray(ids(n), { minLength: n }), { maxLength: 3 }),
  }),
);

describe('the rules for orders', () => {
  it('are the ten of the contract', () => {
    expect([...orderRuleNames].sort()).to.deep.equal(Object.keys(formulas).sort());
  });

  for (const [rule, formula] of Object.entries(formulas)) {
    it(`${rule}: by its formula, for every order of up to 5 options and every part of one`, () => {
      for (let n = 2; n <= 5; n++) {
        const score = scorerOf(orderOf(n, rule));
        for (const places of arrangements(ids(n).map((_, i) => i))) {
          const outcome = score(places.map((place) => `o${place}`));
          const expected = places.length ? formula(places, n) : q(0);
          if (!same(total(outcome.receipt), expected))
            expect.fail(
              `${String(total(outcome.receipt))} instead of ${String(expected)} for ${places.join()} of ${n}`,
            );
          expect(outcome.correctness === 'correct', places.join()).to.equal(same(expected, q(1)));
        }
      }
    });

    it(`${rule}: the best of the alternates, whichever of them comes first; a receipt that adds up`, () => {
      fc.assert(
        fc.property(responses, ({ n, response, alternates }) => {
          const keys = [ids(n), ...alternates];
          const expected = keys.map((key) => formula(placesIn(key, response), n)).reduce<Q>(most, q(0));
          const outcome = scoreItem(orderOf(n, rule, { alternates }), response);
          expect(same(total(outcome.receipt), expected), String(expected)).to.equal(true);
          const turned = scoreItem(orderOf(n, rule, { alternates: [...alternates].reverse() }), response);
          expect(turned.fraction).to.equal(outcome.fraction);
          expect(outcome.maxScore).to.equal(1);
          expect(outcome.receipt.every((term) => term.rule === rule)).to.equal(true);
          // Each option that was placed has its term, in the learner's order; what is left speaks of the whole.
          const parts = outcome.receipt.flatMap(({ part }) => part ?? []);
          if (rule !== 'exact') expect(parts).to.deep.equal(response);
        }),
        { numRuns, seed: 1 },
      );
    });
  }

  it('give every alternate all points', () => {
    fc.assert(
      fc.property(responses, fc.constantFrom(...orderRuleNames), ({ n, alternates }, rule) => {
        for (const key of [ids(n), ...alternates])
          expect(scoreItem(orderOf(n, rule, { alternates }), key).correctness).to.equal('correct');
      }),
      { numRuns, seed: 2 },
    );
  });

  it('share a pair between its two options', () => {
    const { receipt } = scoreItem(orderOf(3), ['o1', 'o0', 'o2']);
    // o1 and o0 are the wrong way round; o2 is right with both.
    expect(receipt.map(({ part, rule, delta }) => [part, rule, delta])).to.deep.equal([
      ['o1', 'pairs', '1/6'],
      ['o0', 'pairs', '1/6'],
      ['o2', 'pairs', '1/3'],
    ]);
  });

  it('take what is not placed for neither right nor wrong', () => {
    const score = scorerOf(orderOf(4, 'position-penalised'));
    expect(same(total(score(['o0', 'o1']).receipt), read('1/2'))).to.equal(true);
    expect(same(total(score(['o0', 'o1', 'o3', 'o2']).receipt), q(0))).to.equal(true);
    expect(same(total(score(['o0', 'o1', 'o3']).receipt), read('1/4'))).to.equal(true);
  });

  it('multiply the wrong term by the penalty', () => {
    const score = scorerOf(orderOf(4, 'position-penalised', { wrongPenalty: 0.5 }));
    expect(same(total(score(['o0', 'o1', 'o3', 'o2']).receipt), read('1/4'))).to.equal(true);
  });

  it('judge 500 options in no time', () => {
    const response = ids(500).reverse();
    for (const rule of orderRuleNames) {
      const score = scorerOf(orderOf(500, rule));
      const begin = performance.now();
      score(response);
      expect(performance.now() - begin, rule).to.be.below(1000);
    }
  });
});
