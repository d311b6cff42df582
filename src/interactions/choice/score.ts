import type { Scorer } from '../../engine/interaction-definition.js';
import { creditOf } from '../../engine/options.js';
import { term } from '../../engine/term.js';
import { scoreSet } from '../../engine/scoring-rules.js';
import { feedbackOf, type ChoiceItem, type ChoiceResponse } from './definition.js';

export const scorer: Scorer<ChoiceItem, ChoiceResponse> = {
  /** One of several: the credit of the chosen option. A set: by the item's rule. */
  score(item, response) {
    const { options, multiple } = item;
    const chosen = new Set([response].flat());
    const feedback = options.flatMap((option) => {
      const text = feedbackOf(option, chosen.has(option.id));
      return text ? [{ part: option.id, text }] : [];
    });
    if (multiple) return { ...scoreSet(item, options, chosen), feedback };
    const fraction = creditOf(options.find(({ id }) => chosen.has(id))!);
    return { fraction, terms: [term(response as string, 'credit', fraction)], feedback };
  },
  partText: ({ options }, part) => options.find(({ id }) => id === part)?.text,
};
