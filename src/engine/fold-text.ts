/** What typed answers, quotes and the lint fold alike before they compare. */

/** One kind of quotation mark, dash and ellipsis. NFKC has made a space and an accent of `´`, and two primes of `″`. */
export const foldQuotes = (text: string): string =>
  text
    .replace(/ \u0301|[‘’‚‛′‵`´ʹʻʼʽ‹›׳]/g, "'")
    .replace(/''|[“”„‟«»″〝〞〟״]/g, '"')
    .replace(/[\p{Pd}−]/gu, '-')
    .replace(/…/g, '...')
    .replace(/‥/g, '..');

/**
 * Lower case by the language: `I` is `ı` in Turkish and Azeri. Before accents are taken off, since the dot of `İ` is one.
 * Other languages differ in nothing that is compared, so no other tag, which may be a wrong one, gets to the browser.
 */
export const foldCase = (text: string, lang: string): string =>
  (/^(?:tr|az)(?:-|$)/i.test(lang) ? text.toLocaleLowerCase('tr') : text.toLowerCase()).replace(/ς/g, 'σ');

/** Soft hyphens and what has no width. */
export const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
