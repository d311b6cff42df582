import { fraction, fromNumber, multiply, sum, ZERO } from '../../engine/fraction.js';
import type { Scorer } from '../../engine/interaction-definition.js';
import { term } from '../../engine/term.js';
import { isFilled, isSelfAssessed, type ExtendedTextItem, type ExtendedTextResponse } from './definition.js';

export const scorer: Scorer<ExtendedTextItem, ExtendedTextResponse> = {
  /** What the learner claims of the rubric; nothing where it isn't marked. */
  score(item, { text, claimed = [] }, context) {
    if (!isFilled(text)) return { fraction: ZERO, terms: [term(null, 'no-response', ZERO)] };
    if (!isSelfAssessed(item, context)) return { fraction: ZERO, terms: [term(null, 'unscored', ZERO)] };
    const points = item.rubric!.map((criterion) => fromNumber(criterion.points));
    const all = sum(points);
    const parts = claimed.map((place) => [place, multiply(points[place]!, fraction(all.d, all.n))] as const);
    return {
      fraction: sum(parts.map(([, part]) => part)),
      terms: parts.length
        ? parts.map(([place, part]) => term(String(place), 'rubric', part))
        : [term(null, 'rubric', ZERO)],
    };
  },
  partText: ({ rubric }, part) => rubric?.find((_, place) => String(place) === part)?.text,
};
