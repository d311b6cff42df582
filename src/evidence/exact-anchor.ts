/** Where a quote stands word for word. What was edited since is looked for by `anchor-quote.ts`, which loads when it must. */
import { findFolded, isBeside, type Quote } from './find-quote.js';
import { toSearchable, type Searchable } from './searchable.js';

export interface Anchor {
  /** `moved`: the text has changed a little. `ambiguous`: there is another place as good; the first is given. */
  readonly kind: 'exact' | 'moved' | 'ambiguous' | 'gone';
  readonly start?: number;
  readonly end?: number;
  /** 1 − edits / length of the quote, both folded: 1 is word for word, 0 is gone. */
  readonly score: number;
}

export const GONE: Anchor = { kind: 'gone', score: 0 };

/** The quote, and what stands beside it. */
export const foldQuote = ({ quote, prefix = '', suffix = '' }: Quote): readonly [string, string, string] =>
  [quote, prefix, suffix].map((part) => toSearchable(part).folded) as [string, string, string];

/** An anchor at a place of the folded text. @param edit of the quote's length */
export const anchorAt = (
  { offsets, original }: Searchable,
  kind: Anchor['kind'],
  start: number,
  end: number,
  edit = 0,
): Anchor => ({
  kind,
  start: offsets[start]!,
  // What is invisible after the last letter is not painted; a letter may be two units.
  end: offsets[end - 1]! + (original.codePointAt(offsets[end - 1]!)! > 0xffff ? 2 : 1),
  score: 1 - edit,
});

/** Undefined: it stands nowhere with this beside it; it may have been edited. */
export const anchorExactly = (text: Searchable, quote: Quote): Anchor | undefined => {
  const { folded } = text;
  const [wanted, prefix, suffix] = foldQuote(quote);
  if (!wanted) return GONE;
  const [first, ...more] = findFolded(folded, wanted).filter(([start, end]) =>
    isBeside(folded, start, end, prefix, suffix),
  );
  return first && anchorAt(text, more.length ? 'ambiguous' : 'exact', ...first);
};
