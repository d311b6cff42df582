import { feedbackOf, type ChoiceResponse, type Choosing } from './choices.js';
import type { Score } from './interaction-definition.js';
import type { Option } from './item.js';
import { creditOf } from './options.js';
import { scoreSet } from './scoring-rules.js';
import { term } from './term.js';

/** One of several: the credit of the chosen option. A set: by the item's rule. */
export const scoreChoices = (item: Choosing, options: readonly Option[], response: ChoiceResponse): Score => {
  const chosen = new Set([response].flat());
  const feedback = options.flatMap((option) => {
    const text = feedbackOf(option, chosen.has(option.id));
    return text ? [{ part: option.id, text }] : [];
  });
  if (item.multiple) return { ...scoreSet(item, options, chosen), feedback };
  const fraction = creditOf(options.find(({ id }) => chosen.has(id))!);
  return { fraction, terms: [term(response as string, 'credit', fraction)], feedback };
};

export const textOf = (options: readonly Option[], part: string): string | undefined =>
  options.find(({ id }) => id === part)?.text;
