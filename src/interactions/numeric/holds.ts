/** Does a number hold against an answer? Exact: 0.1 + 0.2 is 0.3. */
import {
  add,
  compare,
  fraction,
  fromNumber,
  greatest,
  least,
  multiply,
  negate,
  ONE,
  subtract,
  type Fraction,
} from '../../engine/fraction.js';
import { tenTo } from '../../engine/number-reader.js';
import type { NumericAnswer } from './answers.js';

const absolute = (x: Fraction): Fraction => (x.n < 0n ? negate(x) : x);
const invert = ({ n, d }: Fraction): Fraction => fraction(d, n);

/** To so many significant digits, half away from 0. */
export const roundTo = (x: Fraction, digits: number): Fraction => {
  if (!x.n) return x;
  const size = absolute(x);
  // The place of its first digit, at most one too far.
  let place = String(size.n).length - String(size.d).length;
  if (compare(size, tenTo(place)) < 0n) place--;
  const unit = tenTo(place - digits + 1);
  const scaled = add(multiply(size, invert(unit)), fraction(1, 2));
  const rounded = multiply(fraction(scaled.n / scaled.d), unit);
  return x.n < 0n ? negate(rounded) : rounded;
};

/** The ends between which a number has to lie. */
const endsOf = ({ value, min, max, tolerance = 0, toleranceMode }: NumericAnswer): readonly [Fraction, Fraction] => {
  if (value === undefined) return [fromNumber(min!), fromNumber(max!)];
  const a = fromNumber(value);
  const t = fromNumber(tolerance);
  if (toleranceMode === 'geometric') {
    const ends = [multiply(a, add(ONE, t)), multiply(a, invert(add(ONE, t)))] as const;
    // Below 0 the greater factor gives the lesser end.
    return [least(...ends), greatest(...ends)];
  }
  const reach = toleranceMode === 'relative' ? multiply(absolute(a), t) : t;
  return [subtract(a, reach), add(a, reach)];
};

export const holds = (x: Fraction, answer: NumericAnswer): boolean => {
  const { value, tolerance = 0, toleranceMode, open } = answer;
  if (value !== undefined && toleranceMode === 'significant')
    return compare(roundTo(x, tolerance), roundTo(fromNumber(value), tolerance)) === 0n;
  const [from, to] = endsOf(answer);
  const [above, below] = [compare(x, from), compare(to, x)];
  const isOpen = (end: 'min' | 'max') => value === undefined && (open === end || open === 'both');
  return (isOpen('min') ? above > 0n : above >= 0n) && (isOpen('max') ? below > 0n : below >= 0n);
};

/** A number that holds: the value, the end that belongs to the interval, or its middle. */
export const exampleOf = ({ value, min = 0, max = 0, open }: NumericAnswer): Fraction =>
  value !== undefined
    ? fromNumber(value)
    : open === 'both'
      ? multiply(add(fromNumber(min), fromNumber(max)), fraction(1, 2))
      : fromNumber(open === 'min' ? max : min);
