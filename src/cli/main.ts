/** `recog-quiz VERB …`: what teachers have at hand at a terminal. Thin: all that it knows is in the pure folders. */
import { parseArgs } from 'node:util';
import { explain } from './explain.js';
import { fmt } from './fmt.js';
import { hash } from './hash.js';
import { ids } from './ids.js';
import { lint } from './lint.js';
import { start } from './new.js';
import { preview } from './preview.js';
import { validate } from './validate.js';
import { parseArgsOptions, UsageError, type Console, type Option, type Values, type Verb } from './verb.js';

const verbs: Readonly<Record<string, Verb>> = { new: start, validate, lint, preview, explain, ids, fmt, hash };

const HELP: Option = { type: 'boolean', short: 'h', about: 'this help' };

const optionLines = (options: Verb['options']): string => {
  const rows = Object.entries({ ...options, help: HELP }).map(([name, { short, value, about }]) => [
    `  ${short ? `-${short}, ` : '    '}--${name}${value ? ` ${value}` : ''}`,
    about,
  ]);
  const width = Math.max(...rows.map(([left]) => left!.length)) + 2;
  return rows.map(([left, about]) => `${left!.padEnd(width)}${about}\n`).join('');
};

const helpOf = (name: string, { takes, summary, more, options }: Verb): string =>
  `recog-quiz ${name} ${takes}\n\n${summary[0]!.toUpperCase()}${summary.slice(1)}.\n${more ? `${more}\n` : ''}\n${optionLines(options)}`;

const help = (): string => {
  const rows = Object.entries(verbs).map(([name, { takes, summary }]) => [`  ${name} ${takes}`, summary] as const);
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  return `recog-quiz VERB …

${rows.map(([left, summary]) => `${left.padEnd(width)}${summary}`).join('\n')}

FILE may be a pattern, or - for standard input. --help after a verb says more.
`;
};

/** @returns the exit code: 0 right, 1 problems, 2 a wrong call */
export const main = async (args: readonly string[], console: Console): Promise<number> => {
  const [name = '', ...rest] = args;
  if (['', 'help', '--help', '-h'].includes(name)) {
    (name ? console.out : console.err)(help());
    return name ? 0 : 2;
  }
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
  try {
    if (!verb) throw new UsageError(`there is no verb “${name}”. There are: ${Object.keys(verbs).join(', ')}`);
    const { values, positionals } = parse(verb, rest);
    if (values['help']) {
      console.out(helpOf(name, verb));
      return 0;
    }
    return await verb.run(console, positionals, values);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.err(`recog-quiz: ${error.message}\n${verb ? `More: recog-quiz ${name} --help\n` : ''}`);
    return 2;
  }
};

const parse = (verb: Verb, args: readonly string[]): { values: Values; positionals: readonly string[] } => {
  try {
    return parseArgs({
      args: [...args],
      options: parseArgsOptions({ ...verb.options, help: HELP }),
      allowPositionals: true,
    });
  } catch (error) {
    // "Unknown option '--foo'. To specify a positional …": the first sentence says it.
    throw new UsageError((error as Error).message.split('. ', 1)[0]);
  }
};
