/** Options that are ranges of numbers. English words; signs in any language. */

export interface Range {
  readonly min: number;
  readonly max: number;
  /** Whether the end itself belongs to it. */
  readonly hasMin: boolean;
  readonly hasMax: boolean;
  /** What the numbers count, in the singular; empty where they stand alone. */
  readonly unit: string;
}

const NUMBER = String.raw`([$£€]?)(-?\d[\d.,]*)`;
const UNIT = String.raw`\s?([^\d\s<>=-][^\d<>=]{0,30})?`;

/** A year and years are one unit; so short a word as "ms" is no plural. */
const singular = (unit: string): string => unit.trim().replace(/(?<=\p{L}{3})s$/u, '');

/** 1,000 and 1000 are one number; any other comma is a decimal one. */
export const readAmount = (text: string): number =>
  Number(
    /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?[.,]?$/.test(text)
      ? text.replaceAll(',', '').replace(/\.$/, '')
      : text.replace(/[.,]$/, '').replace(',', '.'),
  );

type Form = readonly [pattern: RegExp, read: (a: number) => Omit<Range, 'unit'>];
const above = (hasMin: boolean) => (a: number) => ({ min: a, max: Infinity, hasMin, hasMax: false });
const below = (hasMax: boolean) => (b: number) => ({ min: -Infinity, max: b, hasMin: false, hasMax });
const ahead = (words: string) => new RegExp(`^(?:${words})\\s?${NUMBER}${UNIT}$`);
const behind = (words: string) => new RegExp(`^${NUMBER}${UNIT}\\s?(?:${words})$`);

const OPEN: readonly Form[] = [
  [ahead('more than|over|above|greater than|larger than|longer than|after|>'), above(false)],
  [ahead('at least|not less than|no less than|from|>=|≥|⩾'), above(true)],
  [behind('or more|or over|or above|and more|and over|and above|\\+'), above(true)],
  [ahead('less than|fewer than|under|below|smaller than|shorter than|before|<'), below(false)],
  [ahead('at most|up to|not more than|no more than|<=|≤|⩽'), below(true)],
  [behind('or less|or fewer|or under|or below|and less|and under|and below'), below(true)],
];
const CLOSED = new RegExp(`^(?:from |between )?${NUMBER}${UNIT}\\s?(?:-|to|and)\\s?${NUMBER}${UNIT}$`);

/** @param folded without the marks that close it */
export const readRange = (folded: string): Range | undefined => {
  const between = CLOSED.exec(folded);
  if (between) {
    const [, sign = '', first = '', unit = '', other = '', second = '', last = ''] = between;
    const [min, max] = [readAmount(first), readAmount(second)];
    // "3 and 5" is two numbers, "3-1" a result.
    const isRange = min < max && (folded.startsWith('between') || !/\sand\s/.test(folded));
    return isRange
      ? { min, max, hasMin: true, hasMax: true, unit: singular(sign || other || last || unit) }
      : undefined;
  }
  for (const [pattern, read] of OPEN) {
    const found = pattern.exec(folded);
    if (found) return { ...read(readAmount(found[2]!)), unit: singular(found[1] || found[3] || '') };
  }
  return undefined;
};

/** A number that lies in both, for the message; undefined where none does. */
export const sharedNumber = (a: Range, b: Range): number | undefined => {
  const min = Math.max(a.min, b.min);
  const max = Math.min(a.max, b.max);
  if (min > max) return undefined;
  const holds = (x: number) =>
    [a, b].every(
      (range) =>
        (x > range.min || (x === range.min && range.hasMin)) && (x < range.max || (x === range.max && range.hasMax)),
    );
  if (min === max) return holds(min) ? min : undefined;
  return [min, max, Math.floor(min) + 1, Number.isFinite(min + max) ? (min + max) / 2 : 0].find(
    (x) => Number.isFinite(x) && holds(x),
  );
};

const isYear = (end: number): boolean => !Number.isFinite(end) || (Number.isInteger(end) && end >= 1000 && end <= 2100);

/** All ends are years: dates overlap where reigns and wars did. */
export const areYears = (ranges: readonly Range[]): boolean =>
  ranges.every(({ min, max, unit }) => /^(?:ad|bce?|ce)?$/.test(unit) && isYear(min) && isYear(max));
