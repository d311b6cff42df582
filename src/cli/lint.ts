import { parseBank } from '../interactions/parse.js';
import { lintBank } from '../lint/lint-bank.js';
import { checkFiles, checkOptions } from './check-files.js';
import type { Input } from './files.js';
import { readSources } from './read-sources.js';
import { UsageError, type Console, type Values, type Verb } from './verb.js';
import type { Problem } from '../engine/problem.js';

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

const sentence = (words: string): string => `${words.replace(/\.$/, '')}.`;

/** What the validator tells and the lint, of one bank with its sources. */
export const lintInput = async (
  { name, text }: Input,
  console: Pick<Console, 'err'>,
  { source, on, off }: { source?: Values[string]; on?: Values[string]; off?: Values[string] } = {},
): Promise<Problem[]> => {
  const { bank, problems } = parseBank(text);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (!bank) return errors;
  const failures = new Map<string, string>();
  const sources = await readSources(bank, name, readGiven(listOf(source)), (id, why) => failures.set(id, why));
  const { problems: found, silent, unchecked } = lintBank(text, { sources, on: listOf(on), off: listOf(off) });
  for (const id of unchecked)
    console.err(
      `${name}: not checked: the quotes of source “${id}”, which could not be read${failures.has(id) ? `: ${sentence(failures.get(id)!)}` : '.'}\n`,
    );
  for (const { lang, codes } of silent)
    console.err(`${name}: not run, since there are no word lists for “${lang}”: ${codes.join(', ')}\n`);
  return [...errors, ...found];
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
  run: (console, files, values) => checkFiles(console, files, values, (input) => lintInput(input, console, values)),
};
