import type { ItemRule } from '../rule.js';
import { hasGap, isCjk, isNumber } from '../text.js';

/** So much longer than the longest distractor, by share and by characters; in characters that say more, fewer. */
const LONGER = { share: 1.4, characters: 12, cjk: 6 };

export const keyLongest: ItemRule = {
  code: 'key-longest',
  level: 'warning',
  isOn: true,
  family: 'item',
  langs: 'any',
  summary: 'The right option of a single choice is much longer than every other one.',
  restsOn: 'Haladyna, Downing & Rodriguez 2002 (guideline 24); NBME; Pham 2018',
  *check({ isSingle, keys, distractors, prompt, words }) {
    if (!isSingle || distractors.length < 2) return;
    const { text, path } = keys[0]!;
    const isDense = isCjk(text.plain);
    const longest = Math.max(...distractors.map((option) => option.text.length));
    const isLong =
      text.length >= LONGER.share * longest &&
      text.length - longest >= (isDense ? LONGER.cjk : LONGER.characters) &&
      (isDense || text.wordCount >= 4);
    if (!isLong || text.isName || hasGap(prompt.plain) || words?.lyrics.test(prompt.folded)) return;
    yield {
      path,
      message: `The right option is much longer (${text.length} against ${longest} characters): it can be picked by its length.`,
      hint: 'Shorten it, or move the detail to “explanation”.',
    };
  },
};

const ABBREVIATION =
  /(?:^|[\s(.])(?:\p{L}|etc|inc|ltd|co|corp|jr|sr|mr|mrs|ms|dr|st|no|vs|ca|approx|cf|al|ed|vol|fig|ave|dept|gen|gov|sen|rev|bros|assn|univ)\.$/iu;

/** A mark that closes a sentence, and not an abbreviation or an omission. */
const hasStop = (plain: string): boolean => {
  const text = plain
    .normalize('NFKC')
    .trim()
    .replace(/["'”’»)\]]{1,3}$/, '');
  return /[.!?]$/.test(text) && !/\.\.$/.test(text) && !ABBREVIATION.test(text);
};
const startsCapital = (plain: string): boolean => /^\s*\p{Lu}/u.test(plain);
/** A letter, and then a small one: no abbreviation, no formula. */
const startsAsWord = (plain: string): boolean => /^\s*\p{L}\p{Ll}/u.test(plain);
const hasBrackets = (plain: string): boolean => /\([^()]{3,}\)/.test(plain);

export const keyOddOneOut: ItemRule = {
  code: 'key-odd-one-out',
  level: 'warning',
  isOn: true,
  family: 'item',
  langs: 'any',
  summary: 'Only the right option ends with a full stop, begins with a capital letter or explains itself in brackets.',
  restsOn: 'Haladyna, Downing & Rodriguez 2002 (guidelines 23, 28d)',
  *check(item) {
    const { isSingle, options, keys, distractors } = item;
    if (!isSingle || !distractors.length || item.hasCatchAll) return;
    if (options.some(({ text }) => !text.folded || isNumber(text.folded))) return;
    const { text, path } = keys[0]!;
    /** 1: only the key has it; -1: only the key lacks it. */
    const odd = (has: (plain: string) => boolean): number => {
      const others = distractors.filter((option) => has(option.text.plain)).length;
      if (has(text.plain)) return others === 0 ? 1 : 0;
      return others === distractors.length ? -1 : 0;
    };
    const counts = (least: number) => options.every((option) => option.text.wordCount >= least);
    const stop = counts(3) ? odd(hasStop) : 0;
    const capital = options.every((option) => startsAsWord(option.text.plain)) ? odd(startsCapital) : 0;
    const brackets = counts(2) && !text.isName && odd(hasBrackets) === 1;
    const what =
      stop === 1
        ? 'ends with a full stop or its like'
        : stop === -1
          ? 'has no full stop or its like'
          : capital === 1
            ? 'begins with a capital letter'
            : capital === -1
              ? 'begins with a small letter'
              : brackets && 'explains itself in brackets';
    if (what) yield { path, message: `Only the right option ${what}.`, hint: 'Write all options alike.' };
  },
};
