import { existsSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { format, fraction, fromNumber, multiply } from '../../src/engine/fraction.js';
import { readNumber } from '../../src/engine/number-reader.js';
import { matchTyped } from '../../src/engine/text-matching.js';

/**
 * What other systems' own tests expect, where BANK.md's rules are the same. A case in which we mean to differ is listed
 * with its reason; a file says how many of its cases are equal.
 */
const folder = new URL('../../../shared/corpora/oracles/', import.meta.url);

interface Verdict {
  /** Names the case in the list of refusals. */
  readonly name: string;
  readonly ours: unknown;
  readonly theirs: unknown;
}

/** @param refused name → why we differ */
const compareWith = <C>(
  file: string,
  judge: (given: C) => Verdict | undefined,
  refused: Readonly<Record<string, string>> = {},
): void => {
  it(file, function () {
    const url = new URL(file, folder);
    if (!existsSync(url)) return this.skip();
    const { cases } = JSON.parse(readFileSync(url, 'utf8')) as { cases: readonly C[] };
    const verdicts = cases.flatMap((given) => judge(given) ?? []);
    expect(verdicts.length).to.be.above(0);
    const isEqual = ({ ours, theirs }: Verdict) => JSON.stringify(ours) === JSON.stringify(theirs);
    const wrong = verdicts.filter((verdict) => !isEqual(verdict) && !Object.hasOwn(refused, verdict.name));
    const equal = verdicts.filter(isEqual);
    console.log(`    ${file}: ${equal.length} of ${verdicts.length} equal`);
    expect(wrong).to.deep.equal([]);
    // A refusal that is none any more goes from the list.
    expect(verdicts.filter(isEqual).filter(({ name }) => Object.hasOwn(refused, name))).to.deep.equal([]);
  });
};

/** A list of PHP: texts, numbers, `null`, and lists of them. */
const fromPhp = (text: string): unknown[] =>
  JSON.parse(text.replaceAll(/'([^']*)'/g, (_, inner: string) => JSON.stringify(inner))) as unknown[];

describe('oracles', () => {
  interface NumericalCase {
    readonly provider: string;
    readonly php: string;
    readonly input?: string;
    readonly before?: string | null;
    readonly decimals?: string | null;
    readonly exponent?: string | null;
    readonly unit?: string | null;
  }
  /** Of 1 unit in the base; Moodle's files say it the other way round. */
  const factors: Readonly<Record<string, number>> = { 'm/s': 1, c: 299792458, '£': 1, $: 1 };

  compareWith<NumericalCase>('moodle-numerical-parse.json', ({ provider, php, ...parsed }) => {
    if (provider === 'parse_response_provider') {
      const { input = '', before, decimals, exponent, unit } = parsed;
      const read = readNumber(input, 'en', ['m', 'cm']);
      const theirs =
        before === null || before === undefined
          ? null
          : `${before.replaceAll(',', '')}${decimals ? `.${decimals}` : ''}e${exponent || '0'}`;
      const number = theirs && readNumber(theirs.replace(/^(?=[.e])/, '0'), 'en');
      return {
        name: input,
        ours: read ? [format(read.value), read.unit ?? 'unknown'] : null,
        theirs: number ? [format(number.value), ['m', 'cm', ''].includes(unit!) ? unit : 'unknown'] : null,
      };
    }
    const [value, , multiplier, input, separate] = fromPhp(
      provider === 'euro_provider'
        ? php.replace('[[', '[').replace('],', ',')
        : php.replace('[[', '[').replace('],', ','),
    ) as [number | string | null, string | null, number | null, string, string?];
    const typed = separate === undefined ? input : `${input} ${separate}`;
    const lang = provider === 'euro_provider' ? 'fr' : 'en';
    const units = provider === 'currency_provider' ? ['£', '$'] : ['m/s', 'c'];
    const read = readNumber(typed, lang, units);
    const factor = read?.unit ? factors[read.unit] : undefined;
    const exact = value === null ? undefined : fromNumber(Number(value));
    const scaled = exact && multiply(exact, fraction(multiplier ?? 1));
    return {
      name: typed,
      ours: read ? [format(multiply(read.value, fraction(factor ?? 1))), factor ?? null] : null,
      theirs: scaled ? [format(scaled), multiplier ?? null] : null,
    };
  });

  interface WildcardCase {
    readonly response: string;
    readonly pattern: string;
    readonly ignoreCase: boolean;
    readonly match: boolean;
  }
  compareWith<WildcardCase>('moodle-shortanswer-wildcards.json', ({ response, pattern, ignoreCase, match }) => ({
    name: `${response} / ${pattern}`,
    ours:
      matchTyped(response, [{ text: pattern }], { mode: 'wildcard', case: ignoreCase ? 'ignore' : 'exact' }) !==
      undefined,
    theirs: match,
  }));
});
