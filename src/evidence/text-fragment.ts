import type { Quote } from './find-quote.js';

/** Between what an author left out. */
const GAP = /…|\.\.\.|\[\s?(?:…|\.\.\.)\s?\]/;
/** A long quote is named by its first and last words: a mark of a footnote in its middle would hide it. */
const LONG = 300;
const WORDS = 6;

/** `-` and `,` have a meaning in a text fragment; Chromium takes them raw for that. */
const encode = (text: string): string => encodeURIComponent(text.replace(/\s+/g, ' ').trim()).replace(/-/g, '%2D');

/**
 * The directive that has a browser scroll to a quote and mark it (https://wicg.github.io/scroll-to-text-fragment/):
 * `text=prefix-,start,end,-suffix`.
 */
export const textDirective = ({ quote, prefix, suffix }: Quote): string => {
  const parts = quote
    .split(GAP)
    .map((part) => part.trim())
    .filter(Boolean);
  const words = quote.split(/\s+/);
  const ends =
    parts.length > 1
      ? [parts[0]!, parts.at(-1)!]
      : quote.length > LONG && words.length > 3 * WORDS
        ? [words.slice(0, WORDS).join(' '), words.slice(-WORDS).join(' ')]
        : [quote];
  return `text=${[prefix && `${encode(prefix)}-`, ...ends.map(encode), suffix && `-${encode(suffix)}`].filter(Boolean).join(',')}`;
};

/** An address that leads to a quote in a page. */
export const quoteUrl = (url: string, quote: Quote): string =>
  `${url}${url.includes('#') ? '' : '#'}:~:${textDirective(quote)}`;
