/** What `validate` and `lint` have in common: files in, problems out, as lines or as JSON, once or on every save. */
import { watch } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { Problem } from '../engine/problem.js';
import { expandFiles, readInput, STDIN, type Input } from './files.js';
import { exitCode, report, summary } from './report.js';
import { UsageError, type Console, type Option, type Values } from './verb.js';

export const checkOptions = {
  json: { type: 'boolean', about: 'print JSON: [{ "file", "problems": [{ path, line, column, severity, code, … }] }]' },
  strict: { type: 'boolean', about: 'warnings fail, too' },
  watch: { type: 'boolean', about: 'check again on every save, until Ctrl-C' },
} as const satisfies Record<string, Option>;

export type Check = (input: Input) => Problem[] | Promise<Problem[]>;

/** Editors write a file in several steps: it is read once they rest, for so many ms. */
const REST = 80;

/** What stands beside the banks for editors, and so fits the same pattern. */
const isSchema = ({ text }: Input): boolean => /"\$schema"\s*:\s*"https?:\/\/json-schema\.org\//.test(text);

const checkAll = async (console: Console, names: readonly string[], values: Values, check: Check): Promise<0 | 1> => {
  const all: { file: string; problems: readonly Problem[] }[] = [];
  for (const name of names) {
    const input = await readInput(name, console);
    if (isSchema(input)) {
      console.err(`${input.name} is a JSON Schema and no bank: passed over\n`);
      continue;
    }
    const problems = await check(input);
    all.push({ file: input.name, problems });
    if (!values['json']) report(input, problems, console);
  }
  const problems = all.flatMap((file) => file.problems);
  if (values['json']) console.out(`${JSON.stringify(all, null, 2)}\n`);
  else if (console.isTerminal) console.err(summary(all.length, problems));
  return exitCode(problems, !!values['strict']);
};

/** Of folders, since an editor may put another file in the place of the one that it saves. */
const watchFiles = (names: readonly string[], onChange: (name: string) => void): void => {
  const timers = new Map<string, NodeJS.Timeout>();
  for (const folder of new Set(names.map(dirname)))
    watch(folder, (_, file) => {
      const name = names.find((one) => dirname(one) === folder && basename(one) === file);
      if (name === undefined) return;
      clearTimeout(timers.get(name));
      timers.set(
        name,
        setTimeout(() => onChange(name), REST),
      );
    });
};

export const checkFiles = async (
  console: Console,
  files: readonly string[],
  values: Values,
  check: Check,
): Promise<number> => {
  const names = await expandFiles(files);
  if (!values['watch']) return checkAll(console, names, values, check);
  if (names.includes(STDIN)) throw new UsageError('standard input can’t be watched');
  const again = async (changed: readonly string[]) => {
    try {
      await checkAll(console, changed, values, check);
      console.err(`Watching ${names.length === 1 ? names[0]! : `${names.length} files`}. Ctrl-C ends it.\n`);
    } catch (error) {
      // It may be back with the next save.
      console.err(`${(error as Error).message}\n`);
    }
  };
  // First, or a save while the first check runs would be missed.
  watchFiles(names, (name) => void again([name]));
  await again(names);
  return new Promise<number>(() => undefined);
};
