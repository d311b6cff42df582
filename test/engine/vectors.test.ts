import { expect } from 'chai';
import { scoreItem } from '../../src/engine.js';
import { interactions } from '../../src/interactions/definitions.js';
import { loadJson } from '../harness/fixture.js';
import { decimal, q, read, same, times, total } from '../suites/rational.js';

interface Vector {
  readonly id: string;
  readonly item: { readonly type: string; readonly points?: number };
  readonly response: unknown;
  readonly fraction: string;
  readonly correctness: string;
  readonly context?: { readonly lang?: string };
}

const { vectors } = await loadJson<{ vectors: readonly Vector[] }>('scoring.json');
const types = [...new Set(vectors.map(({ item }) => item.type))];
const implemented = types.filter((type) => interactions.definitions.has(type));
/** Of an exact fraction; the vectors' numerators and denominators are small, so one division rounds it correctly. */
const toNumber = (text: string) => Number(text.split('/')[0]) / Number(text.split('/')[1]);

describe(`scoring vectors (${vectors.length})`, () => {
  it(`are there for choice and true-false at least`, () => {
    expect(implemented).to.include.members(['choice', 'true-false']);
  });

  for (const type of implemented) {
    const own = vectors.filter(({ item }) => item.type === type);
    it(`${own.length} of ${type}: fraction, receipt, number, correctness`, () => {
      const wrong = own.flatMap(({ id, item, response, fraction, correctness, context }) => {
        const outcome = scoreItem(item, response, context);
        const faults = [
          !same(total(outcome.receipt), read(fraction)) && `the receipt adds up to ${String(total(outcome.receipt))}`,
          outcome.fraction !== toNumber(fraction) && `fraction ${outcome.fraction}`,
          outcome.correctness !== correctness && outcome.correctness,
          item.points === undefined && outcome.score !== toNumber(fraction) && `score ${outcome.score}`,
        ].filter(Boolean);
        return faults.length ? [`${id} (${fraction}, ${correctness}): ${faults.join(', ')}`] : [];
      });
      expect(wrong).to.deep.equal([]);
    });

    it(`${own.length} of ${type} at 7, 0.3 and 1e6 points: the score is the rounded exact one`, () => {
      for (const { id, item, response, fraction, context } of own)
        for (const points of [7, 0.3, 1e6]) {
          const [n, d] = times(read(fraction), decimal(points));
          const { score } = scoreItem({ ...item, points }, response, context);
          // Both are far below 2^53, so this quotient is rounded once.
          expect(score, `${id} at ${points}`).to.equal(Number(n) / Number(d));
        }
    });
  }

  const rest = types.filter((type) => !implemented.includes(type));
  const waiting = vectors.filter(({ item }) => rest.includes(item.type)).length;
  if (rest.length)
    it(`${waiting} of ${rest.join(', ')} wait for their interactions`, function () {
      this.skip();
    });

  it('reads fractions exactly', () => {
    expect(same(q(1, 3), read('2/6'))).to.equal(true);
    expect(same(q(1, 3), read('333333/1000000'))).to.equal(false);
  });
});
