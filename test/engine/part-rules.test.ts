import { expect } from 'chai';
import { scoreItem } from '../../src/engine.js';
import { partRuleNames } from '../../src/engine/part-rules.js';
import { formulas } from '../suites/part-rules.js';
import { decimal, q, same, total } from '../suites/rational.js';
import { scorerOf } from '../suites/score.js';

/** N things that belong in the one box, and d that belong nowhere. */
const sorting = (N: number, d: number, more: object = {}) => ({
  ...{ id: 'q', type: 'categorize', prompt: 'P', ...more },
  categories: [
    { id: 'in', text: 'In', options: Array.from({ length: N }, (_, i) => ({ id: `n${i}`, text: `N${i}` })) },
    { id: 'out', text: 'Out', options: [] },
  ],
  distractors: Array.from({ length: d }, (_, i) => ({ id: `d${i}`, text: `D${i}` })),
});
/** The first c right, the next w wrong, and so many distractors put somewhere. */
const sorted = (c: number, w: number, placed: number) =>
  Object.fromEntries([
    ...Array.from({ length: c + w }, (_, i) => [`n${i}`, i < c ? 'in' : 'out']),
    ...Array.from({ length: placed }, (_, i) => [`d${i}`, 'in']),
  ]) as Readonly<Record<string, string>>;

function* tallies() {
  for (let N = 1; N <= 5; N++)
    for (let d = 0; d <= 3; d++)
      for (let c = 0; c <= N; c++)
        for (let w = 0; w <= N - c; w++) for (let placed = 0; placed <= d; placed++) yield { N, d, c, w, placed };
}

describe('the rules for parts', () => {
  it('are the three of the contract', () =>
    expect([...partRuleNames].sort()).to.deep.equal(Object.keys(formulas).sort()));

  const all = [...tallies()];
  for (const [rule, formula] of Object.entries(formulas))
    it(`${rule}: by its formula, for ${all.length} responses, whatever a wrong one costs`, () => {
      for (const wrongPenalty of [undefined, 0, 1e-7, 0.1, 0.5, 5, 1e21])
        for (const { N, d, c, w, placed } of all) {
          const item = sorting(N, d, { scoring: rule, ...(wrongPenalty !== undefined && { wrongPenalty }) });
          const given = sorted(c, w, placed);
          const tally = { N, c: q(c), w: w + placed, p: decimal(wrongPenalty ?? 1), best: q(N) };
          const expected = c + w + placed ? formula(tally) : q(0);
          const sum = total(scorerOf(item)(given).receipt);
          if (!same(sum, expected))
            expect.fail(`${String(sum)} instead of ${String(expected)} for ${JSON.stringify([given, item])}`);
        }
    });

  it('take a wrong thing off where some belong nowhere, and leave it where all belong somewhere', () => {
    const given = sorted(2, 0, 1);
    expect(scoreItem(sorting(2, 1), given)).to.include({ score: 0.5, correctness: 'partially-correct' });
    expect(scoreItem(sorting(2, 1, { scoring: 'per-part' }), given), 'as its rule says').to.include({ score: 1 });
    expect(scoreItem(sorting(3, 0), sorted(2, 1, 0)).score).to.equal(2 / 3);
  });

  it('neither pay nor cost for what belongs nowhere and was left alone', () => {
    for (const scoring of partRuleNames)
      expect(scoreItem(sorting(3, 3, { scoring }), sorted(3, 0, 0)), scoring).to.include({
        score: 1,
        correctness: 'correct',
      });
  });

  it('have nothing to give where all belong nowhere: such an item is refused, unless it is not scored', () => {
    for (const scoring of [undefined, ...partRuleNames]) {
      const item = sorting(0, 3, scoring && { scoring });
      expect(() => scoreItem(item, {}), scoring).to.throw(TypeError, 'Nothing is right here');
      for (const placed of [0, 1, 3]) {
        const outcome = scoreItem({ ...item, scored: false }, sorted(0, 0, placed));
        expect(outcome).to.deep.include({ score: 0, maxScore: 0, correctness: 'unscored', receipt: [] });
      }
    }
  });
});
