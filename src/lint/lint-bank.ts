/**
 * What could be better in a bank that is right: questions that give their key away, mislead, or are proved by nothing.
 * Pure: a bank and the texts of its sources in, problems out.
 */
import { lintCodes } from '../bank/lint-codes.js';
import { byPlace, toPointer, type Path, type Problem } from '../engine/problem.js';
import { parseAuthored } from '../interactions/parse.js';
import { readForLint, type LintBank } from './lint-bank-data.js';
import type { LintItem } from './lint-item.js';
import type { ItemReport, Report, Rule } from './rule.js';
import { rules } from './rules/index.js';
import { wordsOf } from './words/words-of.js';

export interface LintOptions {
  /** Visible text of each source by its id, as far as it could be read; null: it could not be read. */
  readonly sources?: Readonly<Record<string, string | null>>;
  /** Rules that are off by default and shall run; `off` counts more. */
  readonly on?: readonly string[];
  readonly off?: readonly string[];
}

export interface LintResult {
  /** By their place in the text; their effect is `none`. */
  readonly problems: readonly Problem[];
  /** Rules that had no word lists for a language of the bank. */
  readonly silent: readonly { readonly lang: string; readonly codes: readonly string[] }[];
  /** Sources that could not be read, so that nothing was checked against them. */
  readonly unchecked: readonly string[];
}

/** What there is to know of each rule, in the order of the guide. */
export const lintRules = rules.map(({ code, level, isOn, family, langs, summary, restsOn }) => ({
  code,
  level,
  isOn,
  family,
  langs,
  summary,
  restsOn,
}));

/** A report with its rule, the item that it is about, and its whole path. */
interface Found {
  readonly rule: Rule;
  readonly report: Report;
  readonly item: LintItem | undefined;
}

const itemOf = (report: Report | ItemReport): LintItem | undefined => ('item' in report ? report.item : undefined);

function* run(active: readonly Rule[], bank: LintBank): Generator<Found> {
  for (const rule of active)
    if ('checkBank' in rule) for (const report of rule.checkBank(bank)) yield { rule, report, item: itemOf(report) };
    else
      for (const item of bank.items)
        if (rule.langs === 'any' || item.words)
          for (const report of rule.check(item, bank)) yield { rule, report, item };
}

/** A place in a `lintIgnore`. */
interface Ignored {
  readonly path: Path;
  readonly code: string;
  readonly item?: LintItem;
  isUsed?: boolean;
}

const ignoredIn = ({ bank, items }: LintBank): readonly Ignored[] => [
  ...(bank.lintIgnore ?? []).map((code, index) => ({ code, path: ['lintIgnore', index] })),
  ...items.flatMap((item) =>
    (item.item.lintIgnore ?? []).map((code, index) => ({ code, path: [...item.path, 'lintIgnore', index], item })),
  ),
];

/** Why a rule that ran said nothing may be that it couldn't. */
const couldRun = (
  { code, item }: Ignored,
  active: readonly Rule[],
  items: readonly LintItem[],
  unchecked: readonly string[],
): boolean => {
  const rule = active.find((one) => one.code === code);
  if (!rule || (rule.langs === 'en' && !(item ? [item] : items).some(({ words }) => words))) return false;
  return rule.family !== 'evidence' || !unchecked.length;
};

/**
 * Problems that `parseBank` has are not repeated; what can't be read is not looked at.
 * @param input a bank's text, or an object; then problems have no line and column
 */
export const lintBank = (input: string | object, options: LintOptions = {}): LintResult => {
  const { bank, paths, places } = parseAuthored(input);
  if (!bank) return { problems: [], silent: [], unchecked: [] };
  const { sources = {}, on = [], off = [] } = options;
  const active = rules.filter(({ code, isOn }) => (isOn || on.includes(code)) && !off.includes(code));
  const data = readForLint(bank, paths, sources);
  const unchecked = Object.keys(bank.sources).filter((id) => !data.sources.has(id));

  const ignored = ignoredIn(data);
  const byCode = new Map(lintCodes.map((code) => [code as string, ignored.filter((one) => one.code === code)]));
  const found: (Omit<Problem, 'path' | 'line' | 'column'> & { readonly path: Path; readonly order: number })[] = [];
  for (const { rule, report, item } of run(active, data)) {
    const silencing = byCode.get(rule.code)!.filter((one) => one.item === undefined || one.item === item);
    for (const one of silencing) one.isUsed = true;
    const { path, message, hint, severity = rule.level } = report;
    if (!silencing.length)
      found.push({
        path: [...(item?.path ?? []), ...path],
        ...{ severity, effect: 'none', code: rule.code, message, hint },
        order: item?.index ?? -1,
      });
  }
  for (const one of ignored)
    if (!one.isUsed && couldRun(one, active, data.items, unchecked))
      found.push({
        ...{ path: one.path, severity: 'advice', effect: 'none', code: 'lint-ignore-unused' },
        message: `“${one.code}” silences nothing here.`,
        hint: 'Take it out.',
        order: one.item?.index ?? -1,
      });

  const problems = found
    .sort((a, b) => a.order - b.order)
    .map(({ path, order: _, ...rest }): Problem => ({ path: toPointer(path), ...places?.find(path), ...rest }));
  if (places) problems.sort(byPlace);

  const needWords = active.filter(({ langs }) => langs === 'en').map(({ code }) => code);
  const langs = [...new Set(data.items.map(({ lang }) => lang))].filter((lang) => !wordsOf(lang));
  return {
    problems,
    silent: needWords.length ? langs.map((lang) => ({ lang, codes: needWords })) : [],
    unchecked,
  };
};
