/**
 * Exact rational numbers. A mark of ⅓ + ⅓ + ⅓ must be 1, on every machine and in every browser, so nothing on the way
 * from a bank to a score is a binary float; numbers are rounded once, when they are shown.
 */
export interface Fraction {
  /** Numerator, carries the sign. */
  readonly n: bigint;
  /** Denominator, above 0; the fraction is in lowest terms. */
  readonly d: bigint;
}

const gcd = (a: bigint, b: bigint): bigint => (b ? gcd(b, a % b) : a < 0n ? -a : a);

/** `n/d` in lowest terms. `d` must not be 0. */
export const fraction = (n: bigint | number, d: bigint | number = 1): Fraction => {
  const [num, den] = [BigInt(n), BigInt(d)];
  const g = gcd(num, den) * (den < 0n ? -1n : 1n);
  return { n: num / g, d: den / g };
};

export const ZERO = fraction(0);
export const ONE = fraction(1);

export const add = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d + b.n * a.d, a.d * b.d);
export const negate = (a: Fraction): Fraction => ({ n: -a.n, d: a.d });
export const subtract = (a: Fraction, b: Fraction): Fraction => add(a, negate(b));
export const multiply = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.n, a.d * b.d);
/** Negative, 0n or positive as `a` is less than, equal to or more than `b`. */
export const compare = (a: Fraction, b: Fraction): bigint => a.n * b.d - b.n * a.d;
export const least = (a: Fraction, b: Fraction): Fraction => (compare(a, b) < 0n ? a : b);
export const greatest = (a: Fraction, b: Fraction): Fraction => (compare(a, b) > 0n ? a : b);
export const sum = (terms: Iterable<Fraction>): Fraction => {
  let total = ZERO;
  for (const term of terms) total = add(total, term);
  return total;
};

/**
 * The decimal that the author wrote, not its binary neighbour: 0.1 is 1/10.
 * @param x a finite number, as JSON gave it
 */
export const fromNumber = (x: number): Fraction => {
  const [digits = '0', exponent = '0'] = String(x).split('e');
  const [whole = '0', decimals = ''] = digits.split('.');
  const power = Number(exponent) - decimals.length;
  const n = BigInt(whole + decimals);
  return power < 0 ? fraction(n, 10n ** BigInt(-power)) : fraction(n * 10n ** BigInt(power));
};

/** `"n/d"`: how a fraction stands in receipts, events and saved sessions. */
export const format = ({ n, d }: Fraction): string => `${n}/${d}`;

/** Reads what {@link format} wrote. */
export const parse = (text: string): Fraction => {
  const [n = '0', d = '1'] = text.split('/');
  return fraction(BigInt(n), BigInt(d));
};

/**
 * The double next to the exact value (ties to even): a quotient of at least 64 bits, whose last bit says that something was
 * cut off, which `Number(bigint)` then rounds correctly.
 */
export const toNumber = ({ n, d }: Fraction): number => {
  const size = n < 0n ? -n : n;
  const half = Math.max(0, d.toString(16).length - size.toString(16).length + 18) * 2;
  const scaled = size << BigInt(2 * half);
  // In two steps, since 2 to the whole shift may be more than a double holds.
  const value = Number((scaled / d) | (scaled % d ? 1n : 0n)) / 2 ** half / 2 ** half;
  return n < 0n ? -value : value;
};
