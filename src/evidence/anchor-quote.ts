/**
 * Where a quote stands in a text that was edited since. Word for word comes first; else runs of letters that both share vote
 * for a place, and the least edits there decide. Runs of letters, not words: they serve scripts without spaces, too.
 */
import { anchorAt, anchorExactly, foldQuote, GONE, type Anchor } from './exact-anchor.js';
import { ELLIPSIS, findFolded, MOST_SKIPPED, type Quote } from './find-quote.js';
import type { Searchable } from './searchable.js';

/**
 * By trials (200 cases in 200 kB, 24 November 2026): of a quarter of edits and more hardly anything real is found, and below
 * a fifth real passages are lost. What was edited is believed only where the text beside it is alike (`VOUCH`, of both sides
 * `SIDE`); where nobody knows what stood beside it, up to `ALONE`.
 */
const MOST_EDITS = 0.25;
const ALONE = 0.2;
const FREE_EDITS = 0.04;
const VOUCH = 0.6;
const SIDE = 0.45;
/** Of one side alone: at the other an advertisement may have come. */
const ONE_SIDE = 0.9;
/** Two places whose ranks are nearer than this are as good. */
const MARGIN = 0.08;
/** Shorter quotes have too little in them to be told by halves. */
const SHORTEST = { spaced: 25, dense: 12 };
/** Longer ones are looked for by their beginning and end: aligning takes the square of the length. */
const LONGEST = 400;
/** Runs of a quote that vote: each is looked for in all of the text, a sixth of a millisecond in 200 kB. */
const RUNS = 8;
const CANDIDATES = 8;
const BUCKET = 16;
/** A run that stands in more places says nothing. */
const COMMON = 300;

const codesOf = (text: string): Uint16Array => {
  const codes = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) codes[i] = text.charCodeAt(i);
  return codes;
};

/**
 * The least edits by which a pattern stands anywhere in a text, and where (Sellers 1980), as far down each column as there may
 * be a place within the limit (Ukkonen 1985); for short texts.
 * @param most more edits are as bad as no likeness at all
 */
const align = (pattern: string, text: string, most = pattern.length) => {
  const [wanted, given] = [codesOf(pattern), codesOf(text)];
  const n = wanted.length;
  const row = Uint16Array.from({ length: n + 1 }, (_, i) => i);
  const from = new Uint16Array(n + 1);
  let best = { errors: n, start: 0, end: 0 };
  let last = Math.min(n, most);
  for (let j = 1; j <= given.length; j++) {
    let [diagonal, origin] = [0, j - 1];
    from[0] = j;
    // Below, in the column before, nothing was within the limit.
    if (last < n) row[++last] = most + 1;
    for (let i = 1; i <= last; i++) {
      const up = row[i]!;
      const upFrom = from[i]!;
      let cost = diagonal + (wanted[i - 1] === given[j - 1] ? 0 : 1);
      let start = origin;
      if (up + 1 < cost) {
        cost = up + 1;
        start = upFrom;
      }
      if (row[i - 1]! + 1 < cost) {
        cost = row[i - 1]! + 1;
        start = from[i - 1]!;
      }
      diagonal = up;
      origin = upFrom;
      row[i] = cost;
      from[i] = start;
    }
    if (last === n && row[n]! < best.errors) best = { errors: row[n]!, start: from[n]!, end: j };
    while (row[last]! > most) last--;
  }
  return best;
};

/** Where most runs of the quote stand as far from each other as there. */
const votedPlaces = (text: string, wanted: string): readonly number[] => {
  const length = wanted.includes(' ') ? 7 : 3;
  const votes = new Map<number, number>();
  for (let at = 0; at + length <= wanted.length; at += Math.max(5, Math.floor(wanted.length / RUNS))) {
    const run = wanted.slice(at, at + length);
    const found: number[] = [];
    for (let place = text.indexOf(run); place >= 0 && found.length <= COMMON; place = text.indexOf(run, place + 1))
      found.push(place);
    if (found.length <= COMMON)
      for (const place of found) {
        const bucket = Math.floor((place - at) / BUCKET);
        votes.set(bucket, (votes.get(bucket) ?? 0) + 1);
      }
  }
  // Edits shift what follows them: a bucket counts with the next.
  const sums = [...votes].map(([bucket, n]) => [bucket, n + (votes.get(bucket + 1) ?? 0)] as const);
  sums.sort(([, a], [, b]) => b - a);
  const least = (sums[0]?.[1] ?? 0) / 2;
  return sums
    .slice(0, CANDIDATES)
    .filter(([, n]) => n >= least)
    .map(([bucket]) => bucket * BUCKET);
};

/** How alike the text beside a place is to what the quote has there: the sides that it has, from 0 to 1. */
const sidesOf = (folded: string, start: number, end: number, prefix: string, suffix: string): readonly number[] => {
  const SLACK = 8;
  const like = (wanted: string, text: string) => 1 - align(wanted, text).errors / wanted.length;
  return [
    ...(prefix ? [like(prefix, folded.slice(Math.max(0, start - prefix.length - SLACK), start))] : []),
    ...(suffix ? [like(suffix, folded.slice(end, end + suffix.length + SLACK))] : []),
  ];
};

interface Candidate {
  readonly start: number;
  readonly end: number;
  /** Of the quote's length. */
  readonly edit: number;
}

/** Of a quote that leaves something out, or is long: its parts in their order, not far from each other. */
const anchorParts = (text: Searchable, parts: readonly string[], { prefix, suffix }: Quote, most: number): Anchor => {
  const anchors = parts.map((quote, index) =>
    anchorQuote(text, {
      quote,
      prefix: index ? undefined : prefix,
      suffix: index < parts.length - 1 ? undefined : suffix,
    }),
  );
  const isInOrder = anchors.every(
    ({ kind, start = 0 }, index) =>
      kind !== 'gone' && (!index || (start >= anchors[index - 1]!.end! && start - anchors[index - 1]!.end! <= most)),
  );
  if (!isInOrder) return GONE;
  const score = Math.min(...anchors.map((anchor) => anchor.score));
  return { kind: score < 1 ? 'moved' : 'exact', start: anchors[0]!.start!, end: anchors.at(-1)!.end!, score };
};

export const anchorQuote = (text: Searchable, quote: Quote): Anchor => {
  const exact = anchorExactly(text, quote);
  if (exact) return exact;
  const { folded } = text;
  const [wanted, prefix, suffix] = foldQuote(quote);
  const hits = findFolded(folded, wanted);
  if (!hits.length) {
    const parts = wanted.split(ELLIPSIS).filter((part) => /\S/.test(part));
    if (parts.length > 1) return anchorParts(text, parts, quote, MOST_SKIPPED);
    if (wanted.length > LONGEST) {
      const half = LONGEST / 2;
      return anchorParts(text, [wanted.slice(0, half), wanted.slice(-half)], quote, 1.25 * wanted.length);
    }
    if (wanted.length < SHORTEST[wanted.includes(' ') ? 'spaced' : 'dense']) return GONE;
  }
  const slack = Math.ceil(wanted.length * MOST_EDITS) + BUCKET;
  const candidates = [
    ...hits.map(([start, end]): Candidate => ({ start, end, edit: 0 })),
    ...(wanted.length > LONGEST ? [] : votedPlaces(folded, wanted)).map((place): Candidate => {
      const from = Math.max(0, place - slack);
      const most = Math.floor(wanted.length * MOST_EDITS);
      const { errors, start, end } = align(wanted, folded.slice(from, place + wanted.length + slack), most);
      return { start: from + start, end: from + end, edit: errors / wanted.length };
    }),
  ];
  const ranked = candidates
    .filter(({ edit }) => edit <= MOST_EDITS)
    .flatMap((candidate) => {
      const { start, end, edit } = candidate;
      const sides = sidesOf(folded, start, end, prefix, suffix);
      if (!sides.length) return edit <= ALONE ? [{ ...candidate, rank: 1 - 2 * edit }] : [];
      const mean = sides.reduce((a, b) => a + b) / sides.length;
      const isVouched =
        Math.max(...sides) >= ONE_SIDE || (mean >= VOUCH && (edit <= FREE_EDITS || Math.min(...sides) >= SIDE));
      return isVouched ? [{ ...candidate, rank: 1 - 2 * edit + 0.3 * mean }] : [];
    })
    .sort((a, b) => b.rank - a.rank);
  const [best] = ranked;
  if (!best) return GONE;
  const isTwin = ranked.some(({ start, rank }) => Math.abs(start - best.start) > BUCKET && best.rank - rank < MARGIN);
  return anchorAt(text, isTwin ? 'ambiguous' : best.edit ? 'moved' : 'exact', best.start, best.end, best.edit);
};
