/** What a reader sees of an HTML page, and the form of it that `hash` is taken of. No DOM: it runs in Node as well. */
import { sha256 } from './sha256.js';

/** Nothing in them is read, as on the page (`evidence/article-text.ts`): code, controls, and how words sound. */
const UNSEEN = new Set('script style template noscript head svg iframe object textarea select button rt rp'.split(' '));
/** Nor in what is hidden, nor in marks of footnotes. */
const UNSEEN_BY = /\s(?:hidden(?=[\s/=>])|role\s*=\s*["']?doc-noteref)/i;
const TO_NOTE = /^(?:(?!<\/sup)[\s\S])*?<a\s[^<>]*\bhref\s*=\s*["']?#/i;
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** Their content is text whatever it looks like, up to their end tag. */
const RAW = new Set(['script', 'style', 'textarea', 'iframe', 'noscript']);
/** A line ends where one of them begins or ends. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body br caption center dd details dialog div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol option p pre search section summary table tbody td ' +
    'tfoot th thead title tr ul'
  ).split(' '),
);
const ENTITIES: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0', shy: '\u00AD', ensp: ' ', emsp: ' ' },
  ...{ thinsp: ' ', zwnj: '\u200C', zwj: '\u200D', lrm: '\u200E', rlm: '\u200F', ndash: '–', mdash: '—', minus: '−' },
  ...{ lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”', bdquo: '„', laquo: '«', raquo: '»' },
  ...{ lsaquo: '‹', rsaquo: '›', hellip: '…', bull: '•', middot: '·', prime: '′', Prime: '″', deg: '°', copy: '©' },
  ...{
    reg: '®',
    trade: '™',
    euro: '€',
    pound: '£',
    yen: '¥',
    cent: '¢',
    sect: '§',
    para: '¶',
    times: '×',
    divide: '÷',
  },
  ...{ plusmn: '±', frac12: '½', frac14: '¼', frac34: '¾', sup2: '²', sup3: '³', micro: 'µ', permil: '‰', rarr: '→' },
  ...{ larr: '←', szlig: 'ß', aelig: 'æ', AElig: 'Æ', oslash: 'ø', Oslash: 'Ø', eth: 'ð', ETH: 'Ð', thorn: 'þ' },
  ...{ THORN: 'Þ', oelig: 'œ', OElig: 'Œ', iexcl: '¡', iquest: '¿', ordf: 'ª', ordm: 'º', dagger: '†', Dagger: '‡' },
};
/** `&eacute;` and its like: a letter and its accent. */
const ACCENTS: Readonly<Record<string, string>> = {
  ...{ acute: '\u0301', grave: '\u0300', circ: '\u0302', uml: '\u0308', tilde: '\u0303', cedil: '\u0327' },
  ...{ ring: '\u030A', caron: '\u030C' },
};

const ofCode = (code: number): string =>
  code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '\uFFFD';

const ofName = (name: string): string | undefined => {
  if (Object.hasOwn(ENTITIES, name)) return ENTITIES[name];
  const [, letter, accent = ''] = /^([a-zA-Z])(acute|grave|circ|uml|tilde|cedil|ring|caron)$/.exec(name) ?? [];
  return letter && (letter + ACCENTS[accent]!).normalize('NFC');
};

/** Entities that it doesn't know stay as they are written. */
export const decodeEntities = (text: string): string =>
  text.replace(
    /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z]\w{1,30}));?/g,
    (all, decimal?: string, hex?: string, name?: string) =>
      name === undefined ? ofCode(decimal ? Number(decimal) : parseInt(hex!, 16)) : (ofName(name) ?? all),
  );

/** The end of a tag that begins at a place: the first `>` outside of quoted values. */
const endOfTag = (html: string, from: number): number => {
  let quote = '';
  for (let i = from; i < html.length; i++) {
    const c = html[i]!;
    if (quote) {
      if (c === quote) quote = '';
    } else if (c === '>') return i;
    // Only a value is quoted: an apostrophe in a stray place must not eat the page.
    else if ((c === '"' || c === "'") && /=\s*$/.test(html.slice(Math.max(from, i - 8), i))) quote = c;
  }
  return html.length;
};

/** Where the end tag of an element begins whose content is not markup. */
const endOfRaw = (lower: string, name: string, from: number): number => {
  const end = lower.indexOf(`</${name}`, from);
  return end < 0 ? lower.length : end;
};

/** The text that is seen, a block a line. */
export const visibleText = (html: string): string => {
  const lower = html.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  const parts: string[] = [];
  /** Open elements of which nothing is seen, the outermost first. */
  const unseen: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    const end = open < 0 ? html.length : open;
    if (!unseen.length) parts.push(decodeEntities(html.slice(at, end)).replace(/\s+/g, ' '));
    if (open < 0) break;
    if (html.startsWith('<!--', open)) {
      const close = html.indexOf('-->', open + 4);
      at = close < 0 ? html.length : close + 3;
      continue;
    }
    const [tag, slash, name = ''] = /^<(\/?)([a-z][^\s/>]{0,60})/.exec(lower.slice(open, open + 64)) ?? [];
    if (!tag) {
      // `<!doctype>`, `<?xml?>`, or a mark that is meant as one.
      const isDeclaration = /^[!?/]/.test(html.slice(open + 1, open + 2));
      if (!isDeclaration && !unseen.length) parts.push('<');
      at = isDeclaration ? endOfTag(html, open + 1) + 1 : open + 1;
      continue;
    }
    const close = endOfTag(html, open + tag.length);
    at = close + 1;
    if (BLOCKS.has(name) && !unseen.length) parts.push('\n');
    // A page may leave out the ends of these.
    if (name === 'body' && unseen.at(-1) === 'head') unseen.pop();
    if (BLOCKS.has(name) && unseen.at(-1) === 'p') unseen.pop();
    if (/^(?:ruby|rt|rp)$/.test(name) && /^r[tp]$/.test(unseen.at(-1) ?? '')) unseen.pop();
    const isUnseen =
      UNSEEN.has(name) ||
      // What stands in such an element may be of its name.
      unseen.includes(name) ||
      (!slash && UNSEEN_BY.test(html.slice(open, close + 1))) ||
      (!slash && name === 'sup' && TO_NOTE.test(html.slice(at, at + 500)));
    if (!isUnseen || VOID.has(name)) continue;
    if (slash) {
      const place = unseen.lastIndexOf(name);
      if (place >= 0) unseen.length = place;
    } else if (html[close - 1] !== '/' || RAW.has(name)) {
      unseen.push(name);
      if (RAW.has(name)) at = endOfRaw(lower, name, at);
    }
  }
  return parts
    .join('')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
};

/** Of the text, not of the file: a new layout changes nothing. */
export const normaliseSource = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim();

/** What `hash` of a source has to be. */
export const hashOf = (text: string): string => `sha256-${sha256(normaliseSource(text))}`;
