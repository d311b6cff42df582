/** Problems as lines that editors and people read: `file:line:column: error code: message`. */
import type { Problem } from '../engine/problem.js';
import type { Input } from './files.js';
import type { Console } from './verb.js';

/** Without what only follows: that no item is left is no fault of its own where each of them is told. */
export const ownFaults = (problems: readonly Problem[]): Problem[] => {
  const isTold = problems.some(({ effect }) => effect === 'item');
  return problems.filter(({ code }) => code !== 'items-none' || !isTold);
};

const WIDTH = 100;
const COLOURS = { error: 31, warning: 33, advice: 36 } as const;

/** A bank's own text must not steer the terminal that it is printed on. */
export const harmless = (text: string): string =>
  text.replace(
    // eslint-disable-next-line no-control-regex -- they are what is looked for
    /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

export const paint = (text: string, code: number, { hasColour }: Console): string =>
  hasColour ? `\u001b[${code}m${text}\u001b[0m` : text;

/** The line that a problem stands in, without its indent, and a caret below the place. */
export const excerpt = (lines: readonly string[], { line = 1, column = 1 }: Problem): readonly [string, string] => {
  const text = lines[line - 1] ?? '';
  const indent = /^\s*/.exec(text)![0].length;
  const from = Math.max(Math.min(indent, column - 1), column - 1 - WIDTH / 2);
  const before = text.slice(from, column - 1);
  // Tabs stay, so that the caret stands below its sign.
  return [harmless(text.slice(from, from + WIDTH)), harmless(before).replace(/[^\t]/g, ' ') + '^'];
};

export const linesOf = (text: string): readonly string[] => text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);

const lineOf = (name: string, problem: Problem, console: Console): string => {
  const { line = 1, column = 1, severity, code, message, hint } = problem;
  const place = paint(`${name}:${line}:${column}:`, 1, console);
  const kind = paint(severity, COLOURS[severity], console);
  return `${place} ${kind} ${code}: ${harmless(hint ? `${message} ${hint}` : message)}\n`;
};

/** Prints them all; at a terminal with the lines that they stand in. */
export const report = ({ name, text }: Input, problems: readonly Problem[], console: Console): void => {
  const lines = console.isTerminal ? linesOf(text) : [];
  for (const problem of problems) {
    console.out(lineOf(name, problem, console));
    if (!console.isTerminal) continue;
    const [shown, caret] = excerpt(lines, problem);
    console.out(`    ${shown}\n    ${paint(caret, COLOURS[problem.severity], console)}\n`);
  }
};

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** "3 errors, 1 warning" */
export const sumOf = (problems: readonly Problem[]): string => {
  const of = (severity: Problem['severity']) => problems.filter((problem) => problem.severity === severity).length;
  return [
    count(of('error'), 'error', 'errors'),
    count(of('warning'), 'warning', 'warnings'),
    ...(of('advice') ? [count(of('advice'), 'piece of advice', 'pieces of advice')] : []),
  ].join(', ');
};

/** "2 files: 3 errors, 1 warning" */
export const summary = (files: number, problems: readonly Problem[]): string =>
  `${count(files, 'file', 'files')}: ${sumOf(problems)}\n`;

/** Errors fail, warnings only where they are asked to; advice never does. */
export const exitCode = (problems: readonly Problem[], isStrict: boolean): 0 | 1 =>
  problems.some(({ severity }) => severity === 'error' || (isStrict && severity === 'warning')) ? 1 : 0;
