/** Comma-separated values, as RFC 4180 has them, that no spreadsheet takes for formulas. */

export type Cell = string | number | null;

/** What a spreadsheet reads as a number, so that it stays one: `-5` and `+0,5` are no formulas. */
const NUMBER = /^[-+]?\d{1,15}(?:[.,]\d{1,15})?$/;
/** How a formula begins; a spreadsheet looks past white space, what is invisible, and quotes. */
const FORMULA = /^(?:[\t\r]|[\s\p{C}"'`‘’“”]*[-=+@−])/u;

/** With an apostrophe before it a spreadsheet takes a formula for text. Full-width signs count as what they look like. */
const harmless = (text: string): string =>
  !NUMBER.test(text) && FORMULA.test(text.normalize('NFKC')) ? `'${text}` : text;

const cell = (value: Cell): string =>
  typeof value === 'string' ? `"${harmless(value).replaceAll('"', '""')}"` : String(value ?? '');

/** A line a row, each of them ended; text in quotes, numbers without. */
export const csv = (rows: readonly (readonly Cell[])[]): string =>
  rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
