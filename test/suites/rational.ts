/**
 * Plain rationals for the tests: never reduced, compared by cross-multiplication. Written apart from `src/engine`, so
 * that one can judge the other.
 */
export type Q = readonly [n: bigint, d: bigint];

export const q = (n: number | bigint, d: number | bigint = 1): Q => [BigInt(n), BigInt(d)];
export const plus = (a: Q, b: Q): Q => [a[0] * b[1] + b[0] * a[1], a[1] * b[1]];
export const times = (a: Q, b: Q): Q => [a[0] * b[0], a[1] * b[1]];
export const minus = (a: Q, b: Q): Q => plus(a, [-b[0], b[1]]);
export const over = (a: Q, b: Q): Q => [a[0] * b[1], a[1] * b[0]];

/** −1, 0 or 1; denominators may have either sign. */
export const order = (a: Q, b: Q): number => {
  const [left, right] = [a[0] * b[1], b[0] * a[1]];
  const sign = a[1] < 0n === b[1] < 0n ? 1 : -1;
  return left === right ? 0 : (left < right ? -1 : 1) * sign;
};
export const same = (a: Q, b: Q): boolean => order(a, b) === 0;
export const most = (a: Q, b: Q): Q => (order(a, b) >= 0 ? a : b);
export const least = (a: Q, b: Q): Q => (order(a, b) <= 0 ? a : b);

/** Of `"n/d"`, as receipts and vectors have it. */
export const read = (text: string): Q => {
  const match = /^(-?\d+)\/(\d+)$/.exec(text);
  if (!match) throw new Error(`“${text}” is no fraction`);
  return [BigInt(match[1]!), BigInt(match[2]!)];
};

/** The decimal that stands for a number in JSON. */
export const decimal = (x: number): Q => {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(x))!;
  const [, sign, whole, digits = '', exponent = '0'] = match;
  const power = Number(exponent) - digits.length;
  const n = BigInt(`${sign}${whole}${digits}`);
  return power < 0 ? [n, 10n ** BigInt(-power)] : [n * 10n ** BigInt(power), 1n];
};

export const total = (terms: readonly { readonly delta: string }[]): Q =>
  terms.reduce<Q>((sum, { delta }) => plus(sum, read(delta)), q(0));

/** A double as the rational that it is, bit by bit. */
export const ofDouble = (x: number): Q => {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, x);
  const raw = bits.getBigUint64(0);
  const exponent = Number((raw >> 52n) & 0x7ffn);
  const fraction = raw & 0xfffffffffffffn;
  const n = (exponent ? fraction | (1n << 52n) : fraction) * (raw >> 63n ? -1n : 1n);
  const power = (exponent || 1) - 1075;
  return power < 0 ? [n, 1n << BigInt(-power)] : [n << BigInt(power), 1n];
};

/** The next double above (`step` 1) or below (−1) a positive one. */
export const beside = (x: number, step: 1n | -1n): number => {
  const bits = new DataView(new ArrayBuffer(8));
  bits.setFloat64(0, x);
  bits.setBigUint64(0, bits.getBigUint64(0) + step);
  return bits.getFloat64(0);
};
