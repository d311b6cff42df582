/** The rules that `match`, `categorize` and `matrix` share. */
import { ONE, ZERO } from './fraction.js';
import type { Score, Scorer } from './interaction-definition.js';
import type { Item } from './item.js';
import { isScored } from './outcome.js';
import { scoreParts, type PartRule } from './part-rules.js';
import type { PartsView } from './parts-definition.js';
import { givenIn, type Part, type Parts, type PartsOf, type PartsResponse } from './parts.js';

const textsOf = (part: Part, { answers }: Parts, given: string | undefined): readonly string[] =>
  [
    given === undefined ? part.unchosenFeedback : part.feedback,
    answers.find(({ id }) => id === given)?.feedback,
  ].filter((text) => text !== undefined);

/** @param standard the rule where the item names none */
export const partsScorer = <I extends Item>(
  partsOf: PartsOf<I>,
  standard?: (item: I) => PartRule | undefined,
): Scorer<I, PartsResponse, PartsView> => ({
  score(item, response): Score {
    const model = partsOf(item);
    const given = model.parts.filter(({ id }) => Object.hasOwn(response, id));
    const keyed = model.parts.filter(({ right }) => right !== undefined);
    const feedback = model.parts.flatMap((part) =>
      textsOf(part, model, givenIn(response, part.id)).map((text) => ({ part: part.id, text })),
    );
    return {
      ...scoreParts(
        item,
        given.map(({ id, right }) => ({ id, credit: response[id] === right ? ONE : ZERO })),
        keyed.map(() => ONE),
        standard?.(item),
      ),
      feedback,
    };
  },
  partText: (item, part) => partsOf(item).parts.find(({ id }) => id === part)?.text,
  valueText: (item, _, value) => partsOf(item).answers.find(({ id }) => id === value)?.text,
  tell(view, item, { reveal, response, verdict }) {
    const model = partsOf(item);
    return {
      ...view,
      parts: view.parts.map((shown) => {
        const part = model.parts.find(({ id }) => id === shown.id)!;
        const given = givenIn(response, part.id);
        if (reveal === 'chosen' && given === undefined) return shown;
        if (verdict) {
          const word = given === undefined ? undefined : verdict(part.id);
          return { ...shown, state: word === 'partly' ? undefined : word, feedback: textsOf(part, model, given) };
        }
        const isRight = given === part.right;
        const state = given === undefined ? (isRight ? undefined : 'open') : isRight ? 'correct' : 'incorrect';
        return {
          ...shown,
          ...(isScored(item) && { state, ...(reveal === 'key' && !isRight && { key: part.right ?? null }) }),
          feedback: textsOf(part, model, given),
        };
      }),
    };
  },
  retain: (item, response) =>
    Object.fromEntries(
      partsOf(item).parts.flatMap(({ id, right }) =>
        right !== undefined && givenIn(response, id) === right ? [[id, right]] : [],
      ),
    ),
  correctResponse(item) {
    const keyed = partsOf(item).parts.filter(({ right }) => right !== undefined);
    return keyed.length ? Object.fromEntries(keyed.map(({ id, right }) => [id, right!])) : null;
  },
});
