/**
 * The markup of `hottext`: `[[span]]`, `[[*right]]`, `[[id:span]]`, `[[*id:span]]`, `[[id:*span]]`. One pass, whatever is in the text.
 */
export interface AuthoredSpan {
  /** What stands between the brackets, without star and id. */
  readonly text: string;
  readonly id?: string;
  readonly isStarred: boolean;
}

export type SpanFault =
  /** `[[` without its `]]`: the text ends, or the next span begins. */
  | 'span-unclosed'
  /** Nothing to read stands in it. */
  | 'span-empty';

export interface ParsedText {
  /** Text and spans in turn, as they follow each other. */
  readonly pieces: readonly (string | AuthoredSpan)[];
  /** What is wrong first, and the place of its `[[`. */
  readonly fault?: { readonly code: SpanFault; readonly at: number } | undefined;
}

/** As every id, but it starts with a letter: `[[10:30]]` is a time. */
const ID = /^\p{L}[\p{L}\p{M}\p{N}._-]*$/u;

/** What a backslash makes literal; before anything else it is a backslash. */
const isEscape = (text: string, at: number) => text[at] === '\\' && '[{:*'.includes(text[at + 1] ?? ' ');

/** Reads on from `start` to the end, to `[[` or, in a span, to its `]]`; escapes are taken out. */
const readRun = (text: string, start: number, isSpan: boolean) => {
  let at = start;
  let run = '';
  // Of a run of `]` the last two close: `[[a[1]]]` is “a[1]”.
  const isEnd = () =>
    text.startsWith('[[', at) || (isSpan && text.startsWith(']]', at) && text[at + 2] !== ']') || at >= text.length;
  while (!isEnd()) {
    if (isEscape(text, at)) at++;
    run += text[at++]!;
  }
  return { run, end: at };
};

/** The place of the colon after an id that starts at `start`; -1 where there is none. */
const colonAfterId = (text: string, start: number, end: number): number => {
  const colon = text.slice(start, end).indexOf(':');
  return colon > 0 && ID.test(text.slice(start, start + colon)) ? start + colon : -1;
};

export const parseSpans = (text: string): ParsedText => {
  const pieces: (string | AuthoredSpan)[] = [];
  let fault: ParsedText['fault'];
  let at = 0;
  while (at < text.length) {
    const isSpan = text.startsWith('[[', at);
    if (!isSpan) {
      const { run, end } = readRun(text, at, false);
      pieces.push(run);
      at = end;
      continue;
    }
    let isStarred = text[at + 2] === '*';
    const start = at + (isStarred ? 3 : 2);
    const { run, end } = readRun(text, start, true);
    if (!text.startsWith(']]', end)) {
      fault ??= { code: 'span-unclosed', at };
      at = end;
      continue;
    }
    const colon = colonAfterId(text, start, end);
    // The star may stand after the id, too.
    const isLate = colon >= 0 && text[colon + 1] === '*';
    isStarred ||= isLate;
    const span = colon < 0 ? run : readRun(text.slice(colon + (isLate ? 2 : 1), end), 0, false).run;
    if (!/\S/.test(span)) fault ??= { code: 'span-empty', at };
    else pieces.push({ text: span, isStarred, ...(colon < 0 ? {} : { id: text.slice(start, colon) }) });
    at = end + 2;
  }
  return { pieces, fault };
};
