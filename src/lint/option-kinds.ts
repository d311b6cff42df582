/** Options that say nothing of their own but speak of others: all of these, A and B. */
import { withoutEnd } from './text.js';

const THEM =
  '(?:the )?(?:above|below|these|those|them|others|(?:(?:other|given|listed|previous|preceding|following) )?(?:answers|options|choices|statements|ones))';
const CATCH_ALL = new RegExp(
  [
    `^(?:all|both|any|each)(?: of)? ${THEM}(?: \\S+){0,3}$`,
    `^(?:all|both) (?:of ${THEM} )?(?:are|is) (?:correct|true|right|false|wrong|incorrect)$`,
    `^(?:none|neither|nothing)(?: of)? ${THEM}(?: \\S+){0,3}$`,
    '^(?:none|neither|nothing) of the (?:other|given|listed|named|mentioned)(?: \\S+)?$',
    '^(?:none|neither|nothing)$',
    '^none (?:is|are) (?:correct|true|right)$',
    '^(?:there is )?no (?:correct|right) (?:answer|option)(?: (?:is )?(?:here|given|listed))?$',
    '^no (?:answer|option) is (?:correct|right)$',
  ].join('|'),
);

/** @param prompt folded: where it asks for a number, "none" is one */
export const isCatchAll = (folded: string, prompt: string): boolean =>
  !/\bhow (?:many|much)\b/.test(prompt) && CATCH_ALL.test(withoutEnd(folded));

export const isNone = (folded: string): boolean => /^(?:none|neither|nothing|(?:there is )?no)\b/.test(folded);
export const isBareNone = (folded: string): boolean => /^(?:none|neither|nothing)$/.test(withoutEnd(folded));

/** For languages without a list. */
const JOINERS = ['and', 'or', 'und', 'oder', 'et', 'ou', 'y', 'o', 'e', 'и', 'или', 'і', 'й', 'та', 'або'];

const withoutFrame = (folded: string): string =>
  withoutEnd(folded)
    .replace(/^(?:only|both|either) /, '')
    .replace(/ (?:only|are (?:true|correct|right)|together)$/, '');

/** The parts of a list, joined by words or marks. */
const partsOf = (folded: string, joiners: readonly string[]): readonly string[] =>
  folded
    .split(new RegExp(`\\s*[,&+/]\\s*(?:(?:${joiners.join('|')})\\s+)?|\\s+(?:${joiners.join('|')})\\s+`))
    .map((part) => part.trim())
    .filter(Boolean);

/**
 * "X and Y" where both are options themselves. All ways to cut it are looked at: X may have an "and" of its own.
 * @param others the folded texts of the other options
 */
export const isCombination = (
  folded: string,
  others: ReadonlySet<string>,
  joiners: readonly string[] = JOINERS,
): boolean => {
  const text = withoutFrame(folded);
  const parts = partsOf(text, joiners);
  if (parts.length > 1 && parts.every((part) => others.has(part))) return true;
  return joiners.some((joiner) => {
    const [first, ...rest] = text.split(` ${joiner} `);
    return rest.some(
      (_, cut) =>
        others.has([first, ...rest.slice(0, cut)].join(` ${joiner} `)) &&
        others.has(rest.slice(cut).join(` ${joiner} `)),
    );
  });
};

const ROMAN = /^(?:i{1,3}|iv|vi{0,3}|ix|x)$/;
const MOST_NUMBERED = 10;

/** Two or more labels: letters up to the number of options, numbers, or roman ones. */
export const isLabelList = (folded: string, count: number, joiners: readonly string[] = JOINERS): boolean => {
  const parts = partsOf(
    withoutFrame(folded)
      .replace(/\b(?:options|answers|statements|choices) /, '')
      .replace(/[()]/g, ''),
    joiners,
  );
  const isLetter = (part: string) => /^[a-z]$/.test(part) && part.charCodeAt(0) - 97 < count;
  const isSmall = (part: string) => /^\d{1,2}$/.test(part) && Number(part) >= 1 && Number(part) <= MOST_NUMBERED;
  return (
    parts.length > 1 &&
    new Set(parts).size === parts.length &&
    [isLetter, isSmall, (part: string) => ROMAN.test(part)].some((isLabel) => parts.every(isLabel))
  );
};

/** The prompt numbers statements of its own, so that labels name these. */
export const numbersStatements = (prompt: string): boolean =>
  [
    ['1', '2'],
    ['i', 'ii'],
    ['a', 'b'],
  ].some(([one, two]) => {
    const first = new RegExp(`(?:^|\\s)\\(?${one}[.):]\\s`).exec(prompt);
    return first !== null && new RegExp(`\\s\\(?${two}[.):]\\s`).test(prompt.slice(first.index));
  });
