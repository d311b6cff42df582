import { compare, ZERO } from '../../engine/fraction.js';
import type { Scorer } from '../../engine/interaction-definition.js';
import { tellTyped } from '../../engine/tell-typed.js';
import { term } from '../../engine/term.js';
import { sampleOf, type TypedAnswer } from '../../engine/answers.js';
import { matchTyped, type Match } from '../../engine/text-matching.js';
import { bestAnswer, creditOfAnswer, isBlank } from '../../engine/typed-answer.js';
import type { TextEntryItem, TextEntryView } from './definition.js';

/** The best answer as it may be typed. */
const keyOf = (item: TextEntryItem): string | undefined => {
  const best = bestAnswer(item);
  if (best.n <= 0n) return undefined;
  const { text } = item.answers.find((answer) => compare(creditOfAnswer(answer), best) === 0n)!;
  return item.matching?.mode === 'wildcard' ? sampleOf(text) : text;
};

const matchOf = (item: TextEntryItem, response: string, lang: string): Match<TypedAnswer> | undefined =>
  matchTyped(response, item.answers, item.matching, lang);

export const scorer: Scorer<TextEntryItem, string, TextEntryView> = {
  /** The credit of the answer that matches. */
  score(item, response, { lang }) {
    if (isBlank(response)) return { fraction: ZERO, terms: [term(null, 'no-response', ZERO)] };
    const match = matchOf(item, response, lang);
    if (!match) return { fraction: ZERO, terms: [term(null, 'credit', ZERO)] };
    const { answer, hasAccentNote } = match;
    const fraction = creditOfAnswer(answer);
    // It costs nothing; it stands there to be told.
    const note = hasAccentNote ? [term(null, 'accents', ZERO)] : [];
    const feedback = answer.feedback ? [{ text: answer.feedback }] : [];
    return { fraction, terms: [term(null, 'credit', fraction), ...note], feedback };
  },
  partText: () => undefined,
  tell(view, item, { reveal, response, lang, verdict }) {
    const match = response === null ? undefined : matchOf(item, response, lang);
    const told = tellTyped(item, {
      reveal,
      earned: match && creditOfAnswer(match.answer),
      isGiven: response !== null,
      best: bestAnswer(item),
      key: keyOf(item),
      remark: match?.answer.feedback,
      verdict,
    });
    const isForgiven = match && (match.hasAccentNote || match.distance > 0) && creditOfAnswer(match.answer).n > 0n;
    return { ...view, ...told, spelling: told.state && isForgiven ? match.answer.text : undefined };
  },
  correctResponse: (item) => keyOf(item) ?? null,
};
