/** From a bank's text to what the page shows of it: its problems, where they stand, and the question that each is about. */
import { createScanner } from 'jsonc-parser';
import type { Problem } from '../engine/problem.js';
import { checkBank } from './check.js';

/** A problem with its place in the text. */
export interface Shown {
  readonly severity: Problem['severity'];
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  readonly line: number;
  readonly column: number;
  readonly from: number;
  readonly to: number;
  /** The question that it is about, where the quiz shows it. */
  readonly itemId: string | undefined;
}

export interface Inspection {
  /** The worst first; not all, where there are very many. */
  readonly problems: readonly Shown[];
  readonly counts: Readonly<Record<Problem['severity'], number>>;
  /** What was not looked at, in words. */
  readonly unchecked: readonly string[];
  /** Questions that can be shown. */
  readonly items: number;
  /** It is JSON, whatever is in it. */
  readonly isJson: boolean;
}

/** More would take a page longer to draw than anybody reads. */
export const MOST_SHOWN = 200;

const SEVERITIES = ['error', 'warning', 'advice'] as const;

/** Where each line begins. CodeMirror gives every text line breaks of one character. */
const lineStarts = (text: string): readonly number[] => {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
};

export const inspect = (text: string, check = checkBank): Inspection => {
  const { bank, problems, unchecked, itemOf } = check(text);
  const counts = { error: 0, warning: 0, advice: 0 };
  for (const { severity } of problems) counts[severity]++;
  const isJson = !problems.some(({ code }) => /^bank-(?:not-json|empty|too-deep|too-long)$/.test(code));
  const worst = SEVERITIES.flatMap((wanted) => problems.filter(({ severity }) => severity === wanted));
  const shown = worst.slice(0, MOST_SHOWN);

  const starts = shown.length ? lineStarts(text) : [];
  const scanner = createScanner(text);
  const place = ({ line = 1, column = 1 }: Problem) => {
    const from = Math.min((starts[line - 1] ?? 0) + column - 1, text.length);
    scanner.setPosition(from);
    scanner.scan();
    const to = Math.min(from + Math.max(scanner.getTokenLength(), 1), text.length);
    return { line, column, from, to };
  };
  return {
    problems: shown.map((problem) => {
      const { severity, code, message, hint = '' } = problem;
      return { severity, code, message, hint, itemId: itemOf(problem), ...place(problem) };
    }),
    counts,
    unchecked,
    items: bank?.items.length ?? 0,
    isJson,
  };
};
