/** What the keys of a bank have in common. */
import type { LintItem } from '../lint-item.js';
import type { BankRule } from '../rule.js';
import { median, twoSided, upperTail } from '../statistics.js';
import { isNumber } from '../text.js';

/** Below it chance alone is not believed. */
const RARE = 0.01;
const ENOUGH = 10;

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const nameOf = (place: number): string => ORDINALS[place] ?? `at place ${place + 1}`;

interface Placed {
  readonly place: number;
  readonly count: number;
}

/** The place that too many keys have, and how many of how many. */
const crowded = (items: readonly Placed[]): readonly [name: string, keys: number, of: number] | undefined => {
  const most = Math.max(...items.map(({ count }) => count));
  const isRare = (among: readonly Placed[], keys: number) =>
    upperTail(
      among.map(({ count }) => 1 / count),
      keys,
    ) *
      most <
    RARE;
  for (let j = 0; j < most; j++) {
    const among = items.filter(({ count }) => count > j);
    const keys = among.filter(({ place }) => place === j).length;
    if (isRare(among, keys)) return [nameOf(j), keys, among.length];
  }
  const last = items.filter(({ place, count }) => place === count - 1).length;
  return isRare(items, last) ? ['last', last, items.length] : undefined;
};

/** The longest run of one place. */
const longestRun = (places: readonly number[]): readonly [place: number, length: number] => {
  let best: readonly [number, number] = [0, 0];
  for (let i = 0, length = 0; i < places.length; i++) {
    length = i > 0 && places[i] === places[i - 1] ? length + 1 : 1;
    if (length > best[1]) best = [places[i]!, length];
  }
  return best;
};

/** Places that come again and again in one order, which is no run of a single one. */
const periodOf = (places: readonly number[]): readonly number[] | undefined => {
  for (const period of [2, 3, 4, 5])
    for (let i = period, length = period; i < places.length; i++) {
      length = places[i] === places[i - period] ? length + 1 : period;
      const cycle = places.slice(i - period + 1, i + 1);
      if (length >= Math.max(ENOUGH, 3 * period) && new Set(cycle).size > 1) return cycle;
    }
  return undefined;
};

export const keyPositionSkew: BankRule = {
  code: 'key-position-skew',
  level: 'warning',
  isOn: true,
  family: 'bank',
  langs: 'any',
  summary: 'Options are not shuffled, and the key stands in one place too often, or in a pattern.',
  restsOn: 'Attali & Bar-Hillel 2003; Haladyna, Downing & Rodriguez 2002 (guideline 20)',
  *checkBank(bank) {
    const items = bank.singles
      .filter((item) => !bank.shufflesOptions(item))
      .map(({ options }) => ({ place: options.findIndex(({ isKey }) => isKey), count: options.length }));
    if (items.length < ENOUGH) return;
    const report = (message: string) => ({
      path: bank.itemsPath,
      message,
      hint: 'Set "shuffle": "options"; don’t balance the places by hand.',
    });
    const found = crowded(items);
    if (found) {
      const [name, keys, of] = found;
      yield report(`The key stands ${name} in ${keys} of ${of}.`);
      return;
    }
    const places = items.map(({ place }) => place);
    const [place, length] = longestRun(places);
    const k = median(items.map(({ count }) => count));
    if (length >= 4 && places.length * k ** -(length - 1) < RARE) {
      yield report(`The key stands ${nameOf(place)} ${length} times in a row.`);
      return;
    }
    const cycle = periodOf(places);
    if (cycle)
      yield report(`The places of the key repeat in one order: ${cycle.map((one) => one + 1).join(', ')}, and again.`);
  },
};

/** Whether the key is the longest; undefined where the item says nothing of that. */
const isLongestKey = ({ options }: LintItem): boolean | undefined => {
  if (options.length < 3 || options.every(({ text }) => isNumber(text.folded))) return undefined;
  const lengths = options.map(({ text }) => text.length);
  const most = Math.max(...lengths);
  return lengths.filter((length) => length === most).length === 1 ? options[lengths.indexOf(most)]!.isKey : undefined;
};

export const keyLengthSkew: BankRule = {
  code: 'key-length-skew',
  level: 'warning',
  isOn: true,
  family: 'bank',
  langs: 'any',
  summary: 'The longest option is the key more often than chance makes it.',
  restsOn: 'as key-longest',
  *checkBank({ singles, itemsPath }) {
    const items = singles.flatMap((item) => {
      const isKey = isLongestKey(item);
      return isKey === undefined ? [] : [{ isKey, p: 1 / item.options.length }];
    });
    const n = items.filter(({ isKey }) => isKey).length;
    const tail = () =>
      upperTail(
        items.map(({ p }) => p),
        n,
      );
    if (items.length < ENOUGH || tail() >= RARE) return;
    yield {
      path: itemsPath,
      message: `In ${n} of ${items.length} the longest option is right.`,
      hint: 'Shorten keys, or write wrong options as exactly as the right ones.',
    };
  },
};

export const trueFalseSkew: BankRule = {
  code: 'true-false-skew',
  level: 'advice',
  isOn: true,
  family: 'bank',
  langs: 'any',
  summary: 'Far more statements are true than false, or the other way round.',
  restsOn: 'Cronbach 1942',
  *checkBank({ items, itemsPath }) {
    const answers = items.filter(({ type }) => type === 'true-false').flatMap(({ item }) => item.answer ?? []);
    const yes = answers.filter(Boolean).length;
    if (answers.length < 6 || twoSided(answers.length, yes) >= 0.05) return;
    const isTrue = 2 * yes > answers.length;
    yield {
      path: itemsPath,
      message: `${isTrue ? yes : answers.length - yes} of ${answers.length} statements are ${isTrue ? 'true' : 'false'}.`,
      hint: `Turn some of them into ${isTrue ? 'false' : 'true'} ones.`,
    };
  },
};

const YES_NO = new Set(['yes|no', 'no|yes', 'true|false', 'false|true']);

export const unevenOptionCount: BankRule = {
  code: 'uneven-option-count',
  level: 'advice',
  isOn: false,
  family: 'bank',
  langs: 'any',
  summary: 'Nearly all items have one number of options, and this one another.',
  restsOn: 'own; no source says that it harms',
  *checkBank({ singles }) {
    const items = singles.filter(({ options }) => !YES_NO.has(options.map(({ text }) => text.folded).join('|')));
    const counts = new Map<number, number>();
    for (const { options } of items) counts.set(options.length, (counts.get(options.length) ?? 0) + 1);
    const [usual] = [...counts].find(([, n]) => n >= 0.75 * items.length) ?? [];
    if (items.length < 5 || usual === undefined) return;
    for (const item of items)
      if (item.options.length !== usual)
        yield {
          item,
          path: ['options'],
          message: `${item.options.length} options, where the others have ${usual}.`,
          hint: 'Make them as many as elsewhere, unless it is meant so.',
        };
  },
};

/** Words a sentence, and 100 × the share of long words. */
const lixOf = (tokens: readonly string[], folded: string): number => {
  const sentences = Math.max(1, folded.split(/[.!?:](?=["')\s]|$)/).filter((part) => /\p{L}/u.test(part)).length);
  return tokens.length / sentences + (100 * tokens.filter((token) => [...token].length > 6).length) / tokens.length;
};

export const readabilityJump: BankRule = {
  code: 'readability-jump',
  level: 'advice',
  isOn: false,
  family: 'bank',
  langs: 'any',
  summary: 'A prompt is far harder to read than the others (LIX).',
  restsOn: 'own',
  *checkBank({ items }) {
    const long = items
      .filter(({ prompt }) => prompt.tokens.length >= 12)
      .map((item) => ({ item, lix: lixOf(item.prompt.tokens, item.prompt.folded) }));
    if (long.length < 8) return;
    const values = long.map(({ lix }) => lix);
    const middle = median(values);
    const deviation = 1.4826 * median(values.map((value) => Math.abs(value - middle)));
    for (const { item, lix } of long)
      if (lix >= 50 && lix - middle >= 20 && lix - middle >= 3 * deviation)
        yield {
          item,
          path: ['prompt'],
          message: `Far harder to read than the rest (LIX ${Math.round(lix)} against ${Math.round(middle)}).`,
          hint: 'Write shorter sentences and plainer words.',
        };
  },
};
