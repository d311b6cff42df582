import { expect } from 'chai';
import * as fc from 'fast-check';
import * as exact from '../../src/engine/fraction.js';
import { amount } from '../harness/env.js';
import { beside, decimal, minus, ofDouble, order, plus, q, read, same, times, type Q } from '../suites/rational.js';

const numRuns = amount(300, 20_000);
const check = <T extends [unknown, ...unknown[]]>(property: fc.IProperty<T>) =>
  fc.assert(property, { numRuns, seed: 1 });
const big = (bits: number) => fc.bigInt(-(1n << BigInt(bits)), 1n << BigInt(bits));
const rational = fc.oneof(
  fc.tuple(fc.integer({ min: -20, max: 20 }).map(BigInt), fc.integer({ min: 1, max: 20 }).map(BigInt)),
  fc.tuple(
    big(90),
    big(90).map((d) => d || 1n),
  ),
);
const of = ([n, d]: Q) => exact.fraction(n, d);
const plain = ({ n, d }: exact.Fraction): Q => [n, d];
const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b));

describe('exact fractions', () => {
  it('are in lowest terms, the sign above', () => {
    check(
      fc.property(rational, (x) => {
        const { n, d } = of(x);
        expect(d > 0n).to.equal(true);
        expect(gcd(n, d)).to.equal(1n);
        expect(same([n, d], x)).to.equal(true);
      }),
    );
  });

  const operations: readonly (readonly [string, typeof exact.add, (a: Q, b: Q) => Q])[] = [
    ['add', exact.add, plus],
    ['subtract', exact.subtract, minus],
    ['multiply', exact.multiply, times],
    ['least', exact.least, (a, b) => (order(a, b) <= 0 ? a : b)],
    ['greatest', exact.greatest, (a, b) => (order(a, b) >= 0 ? a : b)],
  ];
  for (const [name, operation, judge] of operations)
    it(`${name} as whole numbers do by cross-multiplication`, () => {
      check(
        fc.property(rational, rational, (a, b) => {
          const result = operation(of(a), of(b));
          expect(same(plain(result), judge(a, b)), exact.format(result)).to.equal(true);
          expect(gcd(result.n, result.d)).to.equal(1n);
        }),
      );
    });

  it('compare', () => {
    check(
      fc.property(rational, rational, (a, b) => {
        expect(Math.sign(Number(exact.compare(of(a), of(b))))).to.equal(order(a, b));
        expect(exact.compare(of(a), of(a))).to.equal(0n);
      }),
    );
  });

  it('negate, and sum lists', () => {
    check(
      fc.property(fc.array(rational, { maxLength: 12 }), (list) => {
        const sum = exact.sum(list.map(of));
        expect(same(plain(sum), list.reduce(plus, q(0)))).to.equal(true);
        expect(exact.add(sum, exact.negate(sum))).to.deep.equal(exact.ZERO);
      }),
    );
  });

  it('are written and read as n/d', () => {
    check(
      fc.property(rational, (x) => {
        const text = exact.format(of(x));
        expect(text).to.match(/^-?\d+\/[1-9]\d*$/);
        expect(same(read(text), x)).to.equal(true);
        expect(exact.parse(text)).to.deep.equal(of(x));
      }),
    );
  });

  describe('from numbers', () => {
    const cases: readonly (readonly [number, string])[] = [
      [0, '0/1'],
      [-0, '0/1'],
      [1, '1/1'],
      [0.1, '1/10'],
      [-0.25, '-1/4'],
      [1 / 3, '3333333333333333/10000000000000000'],
      [1e21, '1000000000000000000000/1'],
      [1.5e22, '15000000000000000000000/1'],
      [1e-7, '1/10000000'],
      [-2.5e-8, '-1/40000000'],
      [123456.789, '123456789/1000'],
      [2 ** 53, '9007199254740992/1'],
    ];
    for (const [x, text] of cases)
      it(`${x} is ${text}`, () => expect(exact.format(exact.fromNumber(x))).to.equal(text));

    it('each is the decimal that JSON has for it', () => {
      check(
        fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
          expect(same(plain(exact.fromNumber(x)), decimal(x)), String(x)).to.equal(true);
        }),
      );
    });
  });

  describe('to numbers', () => {
    /** No double is nearer; of two as near, the one with the even last bit. */
    const isNearest = (x: Q, y: number): boolean => {
      const absolute: Q = [x[0] < 0n ? -x[0] : x[0], x[1]];
      if (x[0] !== 0n && x[0] < 0n !== (y < 0 || Object.is(y, -0))) return false;
      const z = Math.abs(y);
      if (!Number.isFinite(z)) return false;
      const distance = (double: number) => {
        const away = minus(absolute, ofDouble(double));
        return [away[0] < 0n ? -away[0] : away[0], away[1]] as Q;
      };
      const neighbours = [...(z > 0 ? [beside(z, -1n)] : []), beside(z, 1n)].filter(Number.isFinite);
      return neighbours.every((neighbour) => {
        const closer = order(distance(z), distance(neighbour));
        return closer < 0 || (closer === 0 && (ofDouble(z)[0] & 1n) === 0n);
      });
    };

    it('gives the nearest double of a mark', () => {
      check(
        fc.property(fc.integer({ min: -5000, max: 5000 }), fc.integer({ min: 1, max: 5000 }), (n, d) => {
          const number = exact.toNumber(exact.fraction(n, d));
          expect(number + 0).to.equal(n / d + 0);
          expect(isNearest(q(n, d), number)).to.equal(true);
        }),
      );
    });

    it('gives the nearest double of large numerators and denominators', () => {
      check(
        fc.property(rational, (x) => {
          const number = exact.toNumber(of(x));
          expect(isNearest(plain(of(x)), number), `${exact.format(of(x))} became ${number}`).to.equal(true);
        }),
      );
    });

    it('rounds ties to even, a hair off them rightly', () => {
      const half = 1n << 53n;
      for (const n of [half + 1n, half + 3n, 3n * half + 6n])
        for (const [top, bottom] of [
          [n, 2n],
          [n * 10n ** 60n + 1n, 2n * 10n ** 60n],
          [n * 10n ** 60n - 1n, 2n * 10n ** 60n],
        ] as const)
          expect(isNearest([top, bottom], exact.toNumber(exact.fraction(top, bottom))), `${top}/${bottom}`).to.equal(
            true,
          );
    });

    it('gives back every number that an author may write', () => {
      for (const x of [1e-7, 1e-12, 1e-20, 1e-30, 1e-40, 1e-100, 5e-324, 1e20, 1e100, 1e290, 1.7976931348623157e308])
        expect(exact.toNumber(exact.fromNumber(x))).to.equal(x);
      check(
        fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
          // Below that doubles have fewer digits, and the last of them may be off.
          fc.pre(x === 0 || Math.abs(x) >= 2 ** -1022);
          expect(exact.toNumber(exact.fromNumber(x)) + 0).to.equal(x + 0);
        }),
      );
    });
  });
});
