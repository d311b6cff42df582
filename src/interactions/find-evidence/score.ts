import { compare, fraction, fromNumber, negate, ONE, subtract, ZERO, type Fraction } from '../../engine/fraction.js';
import type { Scorer } from '../../engine/interaction-definition.js';
import { isScored, type Term } from '../../engine/outcome.js';
import { term } from '../../engine/term.js';
import {
  mostOf,
  quotesOf,
  sentencesOf,
  type FindEvidenceItem,
  type FindEvidenceResponse,
  type FindEvidenceView,
  type SentenceMark,
} from './definition.js';
import { countCommon, heldBy, piecesOf, tokensOf } from './tokens.js';

/**
 * The F1 of words as in SQuAD (Rajpurkar et al. 2016): twice the words that both share, of all that both have. What
 * stands in one sentence with the quote, or with its part, doesn't count: only whole sentences can be chosen.
 */
export const f1 = (chosen: readonly string[], quote: string, lang: string): Fraction => {
  const pieces = piecesOf(quote, lang);
  const quoted = pieces.flat();
  const given = chosen.flatMap((sentence) => {
    const tokens = tokensOf(sentence, lang);
    const held = heldBy(tokens, pieces);
    return held.length ? held : tokens;
  });
  return quoted.length ? fraction(2 * countCommon(given, quoted), given.length + quoted.length) : ZERO;
};

interface Best {
  readonly quote: string;
  readonly f1: Fraction;
}

/** The quote that was met best; undefined where there is none. */
const bestQuote = (item: FindEvidenceItem, response: FindEvidenceResponse, lang: string): Best | undefined =>
  quotesOf(item)
    .map((quote): Best => ({ quote, f1: f1(response, quote, lang) }))
    .reduce<Best | undefined>((best, next) => (best && compare(best.f1, next.f1) >= 0n ? best : next), undefined);

const earn = (
  { scoring, threshold = 0.5 }: FindEvidenceItem,
  shared: Fraction,
): { fraction: Fraction; terms: Term[] } => {
  const words = term(null, 'shared-words', shared);
  if (!shared.n || compare(shared, fromNumber(threshold)) < 0n)
    return { fraction: ZERO, terms: shared.n ? [words, term(null, 'threshold', negate(shared))] : [words] };
  const rest = subtract(ONE, shared);
  return scoring === 'exact' && rest.n
    ? { fraction: ONE, terms: [words, term(null, 'exact', rest)] }
    : { fraction: shared, terms: [words] };
};

const isHeld = (sentence: string, quote: string, lang: string): boolean =>
  heldBy(tokensOf(sentence, lang), piecesOf(quote, lang)).length > 0;

/** The sentences of its own passage that hold the quote; undefined where they don't, or are more than may be chosen. */
const keySentences = (item: FindEvidenceItem, quote: string, lang: string): readonly string[] | undefined => {
  const held = sentencesOf(item, lang)?.filter((sentence) => isHeld(sentence, quote, lang)) ?? [];
  const whole = held.find((sentence) => compare(f1([sentence], quote, lang), ONE) === 0n);
  if (whole !== undefined) return [whole];
  return held.length <= mostOf(item) && compare(f1(held, quote, lang), ONE) === 0n ? held : undefined;
};

export const scorer: Scorer<FindEvidenceItem, FindEvidenceResponse, FindEvidenceView> = {
  score(item, response, { lang }) {
    const best = bestQuote(item, response, lang);
    if (!best || !response.length) return { fraction: ZERO, terms: [term(null, 'no-response', ZERO)] };
    return earn(item, best.f1);
  },

  // A sentence names itself.
  partText: () => undefined,

  tell(view, item, { reveal, response, lang, verdict }) {
    const chosen = response ?? [];
    if (verdict) return { ...view, marks: chosen.map((text) => ({ text, state: verdict(null) })) };
    const best = isScored(item) ? bestQuote(item, chosen, lang) : undefined;
    if (!best) return view;
    const { fraction: share } = earn(item, best.f1);
    const isRight = compare(share, ONE) === 0n;
    const stateOf = (text: string): SentenceMark['state'] =>
      isRight || (chosen.length > 1 && isHeld(text, best.quote, lang))
        ? 'correct'
        : share.n && chosen.length === 1
          ? 'partly'
          : 'incorrect';
    const marks = chosen.map((text): SentenceMark => ({ text, state: stateOf(text) }));
    if (reveal === 'chosen') return { ...view, marks };
    const keys = new Set(isRight ? [] : keySentences(item, best.quote, lang));
    const others = (view.sentences ?? [])
      .filter((text) => !chosen.includes(text))
      .map((text): SentenceMark => ({ text, state: keys.has(text) ? 'key' : 'rest' }));
    return {
      ...view,
      marks: [...marks, ...others],
      key: isRight || others.some(({ state }) => state === 'key') ? undefined : best.quote,
    };
  },

  correctResponse(item) {
    const [quote] = quotesOf(item);
    return quote === undefined ? null : (keySentences(item, quote, item.lang ?? 'en') ?? [quote]);
  },
};
