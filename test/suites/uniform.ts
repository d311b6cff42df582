import { expect } from 'chai';

/** The upper tail of χ² (Wilson and Hilferty's cube root, by the normal tail of Abramowitz and Stegun 7.1.26). */
export const tail = (chi2: number, degrees: number): number => {
  const z = (Math.cbrt(chi2 / degrees) - (1 - 2 / (9 * degrees))) / Math.sqrt(2 / (9 * degrees));
  const t = 1 / (1 + (0.3275911 * Math.abs(z)) / Math.SQRT2);
  const polynomial = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  const half = (polynomial * Math.exp((-z * z) / 2)) / 2;
  return z >= 0 ? half : 1 - half;
};
/**
 * χ² over outcomes that should be as likely as each other.
 * @returns p
 */
export const expectUniform = (seen: Iterable<string>, kinds: number): number => {
  const counts = new Map<string, number>();
  let n = 0;
  for (const kind of seen) {
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    n++;
  }
  expect(counts.size, 'kinds').to.be.at.most(kinds);
  const expected = n / kinds;
  let chi2 = (kinds - counts.size) * expected;
  for (const count of counts.values()) chi2 += (count - expected) ** 2 / expected;
  const p = tail(chi2, kinds - 1);
  expect(p, `p of χ² ${chi2.toFixed(1)} on ${kinds - 1}`).to.be.within(0.001, 0.9999);
  return p;
};
