import { lintCodes } from '../bank/lint-codes.js';
import { nearestName } from '../bank/nearest-name.js';
import type { Places } from '../bank/places.js';
import { byPlace, toPointer, type Problem } from '../engine/problem.js';
import { parseAuthored } from '../interactions/parse.js';
import { lintBank } from '../lint/lint-bank.js';
import { checkFiles, checkOptions } from './check-files.js';
import type { Input } from './files.js';
import { readSources } from './read-sources.js';
import { ownFaults } from './report.js';
import { UsageError, type Console, type Values, type Verb } from './verb.js';

const listOf = (value: Values[string]): readonly string[] => (Array.isArray(value) ? (value as readonly string[]) : []);

/** `id=path`, or `id=url`. */
const readGiven = (pairs: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      if (at < 1) throw new UsageError(`--source wants ID=FILE, not ${pair}`);
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );

/** A rule that is misspelt would be passed over in silence. */
const codesOf = (value: Values[string], option: string): readonly string[] => {
  const codes = listOf(value);
  const unknown = codes.find((code) => !(lintCodes as readonly string[]).includes(code));
  if (unknown === undefined) return codes;
  const meant = nearestName(unknown, lintCodes);
  throw new UsageError(`--${option}: the lint has no rule “${unknown}”${meant ? `. Did you mean “${meant}”?` : ''}`);
};

/** Never passed over: where a source could not be read, nothing was checked against it. */
const unreadSource = (id: string, why: string, places: Places | undefined): Problem => {
  const path = ['sources', id, 'url'];
  return {
    ...{ path: toPointer(path), ...places?.find(path), severity: 'warning', effect: 'none', code: 'source-unread' },
    message: `Nothing was checked against “${id}”, which could not be read: ${why.replace(/\.$/, '')}.`,
    hint: 'Mend its “url”, or give the text by --source.',
  };
};

/** What the validator tells and the lint, of one bank with its sources; warnings of the validator are its own. */
export const lintInput = async (
  { name, text }: Input,
  console: Pick<Console, 'err'>,
  { source, on = [], off = [] }: { source?: Values[string]; on?: readonly string[]; off?: readonly string[] } = {},
): Promise<Problem[]> => {
  const { bank, problems, places } = parseAuthored(text);
  const errors = ownFaults(problems).filter(({ severity }) => severity === 'error');
  if (!bank) return errors;
  const failures = new Map<string, string>();
  const given = readGiven(listOf(source));
  for (const id of given.keys())
    if (!Object.hasOwn(bank.sources, id)) {
      const known = Object.keys(bank.sources);
      const meant = nearestName(id, known);
      console.err(`${name}: “sources” has no “${id}” (--source)${meant ? `. Did you mean “${meant}”?` : ''}\n`);
    }
  const sources = await readSources(bank, name, given, (id, why) => failures.set(id, why));
  const { problems: found, silent, unchecked } = lintBank(text, { sources, on, off });
  for (const { lang, codes } of silent)
    console.err(`${name}: not run, since there are no word lists for “${lang}”: ${codes.join(', ')}\n`);
  // A bank may name a book that nothing quotes: of that nothing is to be checked.
  const quoted = new Set(bank.items.flatMap(({ evidence = [] }) => evidence.map((one) => one.source)));
  const isQuoted = (id: string) => quoted.has(id) || (quoted.has(undefined) && Object.keys(bank.sources).length === 1);
  const isWanted = (id: string) =>
    isQuoted(id) || bank.sources[id]?.url !== undefined || bank.sources[id]?.hash !== undefined;
  const unread = unchecked.filter(isWanted).map((id) => unreadSource(id, failures.get(id) ?? '', places));
  return [...errors, ...unread, ...found].sort(byPlace);
};

export const lint: Verb = {
  takes: 'FILE…',
  summary: 'warns of questions that measure the wrong thing, and of keys without proof',
  more: `Reads the texts that “sources” name: files beside the bank, or pages. A rule is silenced by
"lintIgnore": ["code"] on an item, or on the bank. Exit code: 1 on errors (with --strict: or warnings).`,
  options: {
    ...checkOptions,
    source: { type: 'string', multiple: true, value: 'ID=FILE', about: 'the text of a source, in place of its url' },
    on: { type: 'string', multiple: true, value: 'CODE', about: 'runs a rule that is off by default' },
    off: { type: 'string', multiple: true, value: 'CODE', about: 'leaves a rule out' },
  },
  run: (console, files, values) => {
    const { source } = values;
    const on = codesOf(values['on'], 'on');
    const off = codesOf(values['off'], 'off');
    return checkFiles(console, files, values, (input) => lintInput(input, console, { source, on, off }));
  },
};
