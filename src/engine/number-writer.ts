import type { Fraction } from './fraction.js';

/** Languages write 1.234 in two ways; one zero more, and it is read alike in all. */
const unambiguous = (text: string) => (/^-?[1-9]\d{0,2}\.\d{3}$/.test(text) ? `${text}0` : text);

/** Exact, so that `readNumber` reads it back in every language: a decimal, or n/d where none ends. */
export const writeNumber = ({ n, d }: Fraction): string => {
  let scale = 0;
  let power = 1n;
  // A denominator of 2s and 5s divides a power of ten no longer than itself in binary.
  for (; power % d && scale < d.toString(2).length; scale++) power *= 10n;
  if (power % d) return `${n}/${d}`;
  const digits = String((n < 0n ? -n : n) * (power / d)).padStart(scale + 1, '0');
  const at = digits.length - scale;
  return unambiguous(`${n < 0n ? '-' : ''}${digits.slice(0, at)}${scale ? `.${digits.slice(at)}` : ''}`);
};
