import { expect } from 'chai';
import { median, twoSided, upperTail } from '../../src/lint/statistics.js';

/** By going through all outcomes. */
const bruteForce = (probabilities: readonly number[], least: number): number => {
  let sum = 0;
  for (let outcome = 0; outcome < 2 ** probabilities.length; outcome++) {
    const hits = probabilities.map((_, i) => (outcome >> i) & 1);
    if (hits.reduce((a, b) => a + b, 0) < least) continue;
    sum += hits.reduce((product, hit, i) => product * (hit ? probabilities[i]! : 1 - probabilities[i]!), 1);
  }
  return sum;
};

describe('the statistics of the lint', () => {
  it('the upper tail is the same as by all outcomes', () => {
    for (const probabilities of [
      [0.5],
      [0.25, 0.5, 0.2],
      [1, 0, 0.3],
      [0.5, 0.25, 0.25, 1 / 3, 0.2, 0.25, 0.5, 0.1, 0.9, 0.25],
    ])
      for (let least = 0; least <= probabilities.length + 1; least++)
        expect(upperTail(probabilities, least)).to.be.closeTo(bruteForce(probabilities, least), 1e-12);
  });

  it('of very many draws, too', () => {
    const fair = Array<number>(50_000).fill(0.5);
    expect(upperTail(fair, 25_001)).to.be.closeTo(0.5, 0.003);
    expect(upperTail(fair, 25_000 + 224)).to.be.closeTo(0.0228, 0.001);
    expect(upperTail(fair, 50_000)).to.be.below(1e-20);
  });

  it('both sides of a coin', () => {
    expect(twoSided(6, 6)).to.be.closeTo(2 / 64, 1e-12);
    expect(twoSided(9, 1)).to.be.closeTo(20 / 512, 1e-12);
    expect(twoSided(8, 4)).to.equal(1);
  });

  it('the median', () => {
    expect(median([3, 1, 2])).to.equal(2);
    expect(median([4, 1, 2, 3])).to.equal(2.5);
  });
});
