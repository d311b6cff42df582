import { fraction, fromNumber, multiply, sum, ZERO } from '../../engine/fraction.js';
import type { Scorer } from '../../engine/interaction-definition.js';
import { term } from '../../engine/term.js';
import {
  comparedWith,
  isFilled,
  isSelfAssessed,
  type ExtendedTextItem,
  type ExtendedTextResponse,
  type ExtendedTextView,
} from './definition.js';

export const scorer: Scorer<ExtendedTextItem, ExtendedTextResponse, ExtendedTextView> = {
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
  tell(view, item, { reveal, response }) {
    if (reveal !== 'key') return view;
    const { model, rubric } = comparedWith(item);
    const claimed = view.selfAssessed ? response?.claimed : undefined;
    return {
      ...view,
      model,
      rubric: claimed
        ? rubric?.map((row, place) => ({ ...row, state: claimed.includes(place) ? 'correct' : 'key' }))
        : rubric,
    };
  },
  correctResponse: ({ model, rubric }) =>
    model || rubric
      ? {
          // Where there is no model, the rubric says what the text would do.
          text: model ?? rubric!.map(({ text }) => text).join('\n'),
          ...(rubric && { claimed: [...rubric.keys()] }),
        }
      : null,
};
