/**
 * Reads a number as a person types it: exact, in any script, with the decimal and group signs of the language or, where
 * that is unambiguous, of any other. How much is read is bounded, since a power of ten costs what its exponent says.
 */
import { add, fraction, multiply, negate, type Fraction } from './fraction.js';

export interface ReadNumber {
  /** What was typed; 25 % is 1/4. */
  readonly value: Fraction;
  /** The unit as its author writes it; undefined: one that isn't listed; '': none. */
  readonly unit: string | undefined;
}

const MOST_LETTERS = 2000;
const MOST_DIGITS = 1000;
const MOST_EXPONENT = 400;

/** Digits stand in rows of ten; how far back the row goes gives the digit. */
const digitOf = (letter: string): string => {
  const code = letter.codePointAt(0)!;
  let before = 0;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(code - before - 1))) before++;
  return String(before % 10);
};

const SUPERSCRIPTS = /[⁺⁻]?[⁰¹²³\u2074-\u2079]+/g;

/** One way to write digits, signs, spaces and powers. */
const tidy = (text: string): string =>
  text
    .replace(SUPERSCRIPTS, '^$&')
    .replace(/[\u00BC-\u00BE\u2150-\u215E]/g, ' $&')
    .normalize('NFKC')
    .replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/\p{Nd}/gu, (letter) => (letter < '0' || letter > '9' ? digitOf(letter) : letter))
    .replace(/[\p{Pd}−]/gu, '-')
    .replace(/[’‘ʼ′`]/g, "'")
    .replace(/،/g, ',')
    .replace(/⁄|∕/g, '/')
    .replace(/٪/g, '%')
    .replace(/؉/g, '‰')
    .replace(/[×хX⋅·*]{1,2}/g, (times) => (times === '**' ? '^' : 'x'))
    .replace(/\s+/g, ' ')
    .trim();

/** The sign between groups of digits in a language; '' where nothing says. Arabic signs go with Arabic digits alone. */
const groupSignOf = (lang: string): string => {
  try {
    const sign = new Intl.NumberFormat(lang).formatToParts(1234567.8).find(({ type }) => type === 'group')?.value ?? '';
    return sign === '٬' ? ',' : sign;
  } catch {
    // No language that a browser knows.
    return ',';
  }
};

const GROUP_OF_THREE = /^[1-9]\d{0,2}[.,]\d{3}$/;

/** Digits and separators as `1234.5`, or undefined. */
const readDecimal = (text: string, lang: string): string | undefined => {
  // Of `.` and `,` either may be the decimal sign; what it is depends on where it stands.
  const either = text.replace(/[^.,]/g, '');
  const last = either.at(-1);
  const others = text.replace(/[\d.,٫]/g, '');
  let decimal = '٫';
  if (last && !text.includes(decimal)) {
    const isOne = either.length === 1;
    const isMixed = new Set(either).size > 1;
    const isGroup = isOne && !others && GROUP_OF_THREE.test(text) && groupSignOf(lang) === last;
    if (isMixed || (isOne && !isGroup)) decimal = last;
  }
  const [whole = '', decimals = '', ...more] = text.split(decimal);
  const groups = whole.split(/[.,' ٬]/);
  const signs = new Set(whole.replace(/\d/g, ''));
  if (more.length || signs.size > 1 || !/^\d*$/.test(decimals) || !(whole || decimals)) return undefined;
  // Groups of two, as in India, stand before one of three.
  const isGrouped =
    groups.length === 1 ||
    groups.every((group, i) => (i ? (i < groups.length - 1 ? /^\d{2,3}$/ : /^\d{3}$/) : /^\d{1,3}$/).test(group));
  return isGrouped ? `${groups.join('')}.${decimals}` : undefined;
};

/** A power of ten; only for exponents that are bounded. */
export const tenTo = (exponent: number): Fraction =>
  exponent < 0 ? fraction(1, 10n ** BigInt(-exponent)) : fraction(10n ** BigInt(exponent));

const decimalValue = (digits: string, exponent: string, lang: string): Fraction | undefined => {
  const [whole = '', decimals = ''] = readDecimal(digits, lang)?.split('.') ?? [];
  const shift = Number(exponent);
  if (!(whole || decimals) || whole.length + decimals.length > MOST_DIGITS || Math.abs(shift) > MOST_EXPONENT)
    return undefined;
  return multiply(fraction(BigInt(whole + decimals)), tenTo(shift - decimals.length));
};

const fractionValue = (whole: string, above: string, below: string): Fraction | undefined => {
  if (whole.length + above.length + below.length > MOST_DIGITS) return undefined;
  const [w, n, d] = [BigInt(whole), BigInt(above), BigInt(below)];
  // 1 1/2 is a mixed number; 1 3/2 is a slip, and what 1 000/3 means is open.
  return d === 0n || (whole && (n >= d || above.startsWith('0'))) ? undefined : add(fraction(w), fraction(n, d));
};

/** @returns the value, and what follows it */
const readUnsigned = (text: string, lang: string): readonly [Fraction, string] | undefined => {
  const give = (value: Fraction | undefined, [read]: RegExpExecArray): readonly [Fraction, string] | undefined =>
    value && [value, text.slice(read.length)];
  const parts = /^(?:(\d+) )?(\d+) ?\/ ?(\d+)(?![\d.,])/.exec(text);
  if (parts) return give(fractionValue(parts[1] ?? '', parts[2]!, parts[3]!), parts);
  const tens = /^10 ?\^ ?([+-]?\d+)/.exec(text);
  if (tens) return give(decimalValue('1', tens[1]!, lang), tens);
  const decimal = /^([\d.,٫'٬ ]*[\d.,٫])(?: ?(?:e|x ?10 ?\^ ?)([+-]?\d+))?/i.exec(text);
  return decimal ? give(decimalValue(decimal[1]!, decimal[2] ?? '0', lang), decimal) : undefined;
};

/** Units are compared without white space; small and capital letters differ: mW, MW. */
const unitKey = (unit: string) => tidy(unit).replaceAll(' ', '');

/**
 * @param lang whose decimal and group signs are meant where both could be
 * @param units that may stand after the number, or before it as `£` does
 * @returns undefined where it can't be read as a number; without `units` nothing may stand beside it but a per cent sign
 */
export const readNumber = (text: string, lang: string, units: readonly string[] = []): ReadNumber | undefined => {
  if (text.length > MOST_LETTERS) return undefined;
  let rest = tidy(text);
  const find = (key: string) => units.find((unit) => unitKey(unit) === key);
  const take = (pattern: RegExp): string => {
    const taken = pattern.exec(rest)?.[0] ?? '';
    rest = rest.slice(taken.length);
    return taken;
  };
  const SIGN = /^[+-] ?/;
  const outer = take(SIGN);
  const before = take(/^[^\d.,٫+-]+/);
  // A sign stands on one side of what is before the number: -£5, £-5.
  const sign = outer || !before ? outer : take(SIGN);
  const read = readUnsigned(rest, lang);
  if (!read) return undefined;
  const [size, after] = read;
  const value = sign.startsWith('-') ? negate(size) : size;

  const beside = [before, after].map((one) => unitKey(one)).filter(Boolean);
  const [mark = '', ...more] = beside;
  if (more.length) return undefined;
  if (!mark) return { value, unit: '' };
  const unit = find(mark);
  if (unit !== undefined) return { value, unit };
  const share = { '%': -2, '‰': -3 }[/^[%‰]/.exec(before || mark)?.[0] ?? ''];
  if (share) {
    const follows = mark.slice(1);
    const known = follows ? find(follows) : '';
    return known === undefined ? undefined : { value: multiply(value, tenTo(share)), unit: known };
  }
  // A unit that isn't listed is one as long as it holds no number of its own: `5 m 30 cm`.
  return units.length && !before && /^(?:\D|\^[+-]?\d)+$/.test(mark) ? { value, unit: undefined } : undefined;
};
