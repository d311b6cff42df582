import { ZERO } from '../../engine/fraction.js';
import type { Scorer } from '../../engine/interaction-definition.js';
import { term } from '../../engine/term.js';
import { creditOfAnswer, isBlank } from '../../engine/typed-answer.js';
import { matchOf, type TextEntryItem } from './definition.js';

export const scorer: Scorer<TextEntryItem, string> = {
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
};
