import type { Option } from '../../engine/item.js';
import type { Path } from '../../engine/problem.js';
import type { LintItem, LintOption } from '../lint-item.js';
import { isBareNone, isCombination, isLabelList, isNone, numbersStatements } from '../option-kinds.js';
import { areYears, readRange, sharedNumber } from '../ranges.js';
import type { ItemRule } from '../rule.js';
import { withoutEnd } from '../text.js';

export const allOrNoneOption: ItemRule = {
  code: 'all-or-none-option',
  level: 'warning',
  isOn: true,
  family: 'item',
  langs: 'en',
  summary: 'An option is “all of the above” (or, as advice, “none of the above”).',
  restsOn: 'Haladyna, Downing & Rodriguez 2002 (guidelines 25, 26); Rush 2016; Mueller 1975; on “none” Crehan 1993',
  *check(item) {
    const catchAlls = item.options.filter((option) => item.isCatchAll(option));
    const hasAll = catchAlls.some(({ text }) => !isNone(text.folded));
    for (const option of catchAlls) {
      const { text, path } = option;
      if (!isNone(text.folded))
        yield {
          path,
          message: `To choose “${text.plain.trim()}” it is enough to know two of the others.`,
          hint: 'Use "multiple": true, or write a real option.',
        };
      else if (!isBareNone(text.folded) || hasAll || option === item.options.at(-1))
        yield {
          path,
          severity: 'advice',
          message: `Who chooses “${text.plain.trim()}” shows only that the others are wrong, not what is right.`,
          hint: 'Use "multiple": true, or write a real option.',
        };
    }
  },
};

const bare = ({ text }: LintOption): string => withoutEnd(text.folded);

const joinsOthers = ({ options, words }: LintItem, option: LintOption): boolean =>
  isCombination(bare(option), new Set(options.filter((other) => other !== option).map(bare)), words?.joiners);

/** Options such as "A and B". */
const labelLists = ({ options, words }: LintItem): readonly LintOption[] =>
  options.filter((option) => isLabelList(bare(option), options.length, words?.joiners));

/** Their labels name other options: of which there are some. */
const nameOptions = (lists: readonly LintOption[], { options }: LintItem): boolean =>
  options.length - lists.length >= 2;

export const combinedOptions: ItemRule = {
  code: 'combined-options',
  level: 'warning',
  isOn: true,
  family: 'item',
  langs: 'any',
  summary: 'An option is made of others: “X and Y” beside X and Y, or “A and C”.',
  restsOn: 'Haladyna, Downing & Rodriguez 2002 (guideline 9, K-type items); Mueller 1975',
  *check(item) {
    const { options, prompt } = item;
    const lists = labelLists(item);
    const areLists = nameOptions(lists, item) || numbersStatements(prompt.folded);
    const option = options.find((one) => joinsOthers(item, one) || (areLists && lists.includes(one)));
    if (option)
      yield {
        path: option.path,
        message: `“${option.text.plain.trim()}” only puts others together.`,
        hint: 'Use "multiple": true, and leave the single ones.',
      };
  },
};

const NAMES_PLACE =
  /\b(?:answers?|options?|choices?)\b.{1,30}\b(?:above|below)\b|\bof the (?:above|below)$|\b(?:above|below) (?:answers?|options?|choices?)\b|^(?:only )?(?:the )?(?:first|last) (?:two|three)(?: (?:answers|options|choices|statements|of (?:these|them|the above)))?(?: (?:only|are (?:correct|true|right)))?$/;

export const positionWordShuffled: ItemRule = {
  code: 'position-word-shuffled',
  level: 'error',
  isOn: true,
  family: 'item',
  langs: 'en',
  summary: 'Options are shuffled, and one of them points to the place of others.',
  restsOn: 'a fact',
  *check(item, bank) {
    if (item.type !== 'choice' || !bank.shufflesOptions(item)) return;
    const lists = labelLists(item);
    const areLists = nameOptions(lists, item) && !numbersStatements(item.prompt.folded);
    for (const option of item.options) {
      if (option.option.fixed) continue;
      const text = bare(option);
      const isList = areLists && lists.includes(option) && !joinsOthers(item, option);
      if (isList || (item.isCatchAll(option) && /\b(?:above|below)\b/.test(text)) || NAMES_PLACE.test(text))
        yield {
          path: option.path,
          message: `The options are shuffled, so “${option.text.plain.trim()}” may point to the wrong ones.`,
          hint: 'Name the options that are meant; or, where it belongs at the end, add "fixed": true.',
        };
    }
  },
};

/** Equal is what looks equal but for its closing mark; case, accents and apostrophes may be the point. */
const looks = ({ text, media }: Option): string =>
  JSON.stringify([
    text
      .normalize('NFKC')
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/[.,;:! ]{1,9}$/, ''),
    media ?? null,
  ]);

interface Gap {
  readonly options?: readonly Option[];
}

/** Every list of options of an item that a learner chooses from or puts in order. */
function* optionLists({ type, item }: LintItem): Generator<readonly [Path, readonly Option[]]> {
  if (type === 'choice' || type === 'order') yield [['options'], item.options ?? []];
  if (type === 'cloze')
    for (const [name, gap] of Object.entries((item as { gaps?: Readonly<Record<string, Gap>> }).gaps ?? {}))
      if (gap.options) yield [['gaps', name, 'options'], gap.options];
}

export const duplicateOptions: ItemRule = {
  code: 'duplicate-options',
  level: 'error',
  isOn: true,
  family: 'item',
  langs: 'any',
  summary: 'Two options are the same.',
  restsOn: 'a fact',
  *check(item) {
    for (const [path, options] of optionLists(item)) {
      const seen = new Map<string, number>();
      for (const [index, option] of options.entries()) {
        const first = seen.get(looks(option));
        if (first === undefined) seen.set(looks(option), index);
        else
          yield {
            path: [...path, index],
            message: `Options ${first + 1} and ${index + 1} are the same.`,
            hint: 'Change one of them, or take it out.',
          };
      }
    }
  },
};

export const overlappingOptions: ItemRule = {
  code: 'overlapping-options',
  level: 'warning',
  isOn: true,
  family: 'item',
  langs: 'any',
  summary: 'The options are ranges, and two of them overlap or share an end.',
  restsOn: 'Haladyna, Downing & Rodriguez 2002 (guideline 22)',
  *check({ isSingle, options }) {
    if (!isSingle) return;
    const ranges = options.flatMap((option) => {
      const range = readRange(bare(option));
      return range ? [{ option, range }] : [];
    });
    const units = new Set(ranges.map(({ range }) => range.unit).filter(Boolean));
    if (ranges.length < 2 || options.length - ranges.length > 1 || units.size > 1) return;
    if (areYears(ranges.map(({ range }) => range))) return;
    const pairs = ranges.flatMap((a, i) => ranges.slice(i + 1).map((b): readonly [typeof a, typeof b] => [a, b]));
    for (const [a, b] of pairs) {
      const number = sharedNumber(a.range, b.range);
      if (number === undefined) continue;
      yield {
        path: b.option.path,
        message: `${number} lies in two options: “${a.option.text.plain.trim()}” and “${b.option.text.plain.trim()}”.`,
        hint: 'Let each begin where another has ended.',
      };
      return;
    }
  },
};

const FILLER =
  /^(?:\.{3,}|\?+|x{3,}|asdf.*|lorem ipsum.*|tbd|todo|n\/a|(?:option|choice|answer) (?:[a-z]|\d{1,2})|(?:another |a |the )?(?:wrong|right) answer(?: \d{1,2})?|(?:i )?(?:don't|do not) know|(?:i'm |i am )?not sure|(?:i have )?no idea)$/;

export const fillerOption: ItemRule = {
  code: 'filler-option',
  level: 'warning',
  isOn: true,
  family: 'item',
  langs: 'en',
  summary: 'An option is empty or a placeholder, or says “I don’t know”.',
  restsOn: 'Haladyna, Downing & Rodriguez 2002 (guideline 29)',
  *check({ options }) {
    for (const { option, text, path } of options) {
      if (option.media) continue;
      const folded = text.folded.replace(/(?<=\S)[.,;:!]{1,9}$/, '') || text.folded;
      // Marks and roman numbers among their like are what is asked for.
      const others = options.filter((other) => other.text !== text);
      const isAlike = (kind: RegExp) =>
        kind.test(folded) && others.some((other) => kind.test(other.text.folded) && !FILLER.test(other.text.folded));
      const isMeant = isAlike(/^[^\p{L}\p{N}]+$/u) || isAlike(/^[ivxlcdm]+$/);
      const isFiller = !folded || ((FILLER.test(folded) || FILLER.test(text.folded)) && !isMeant);
      if (isFiller)
        yield {
          path,
          message: folded ? `“${text.plain.trim()}” looks like a placeholder.` : 'This option is empty.',
          hint: 'Write a real option, or take it out. “I don’t know” is the setting "dontKnow": true.',
        };
    }
  },
};
