/** The logic that `match`, `categorize` and `matrix` share: every part takes its answer from one list. */
import { ONE, ZERO } from './fraction.js';
import type { InteractionDefinition, Score, Scorer, View } from './interaction-definition.js';
import type { Item, Media } from './item.js';
import { isScored } from './outcome.js';
import { scoreParts, type PartRule } from './part-rules.js';
import { givenIn, readParts, type Part, type Parts, type PartsOf, type PartsResponse } from './parts.js';

export interface PartView {
  readonly id: string;
  readonly text: string;
  readonly lang?: string | undefined;
  readonly media?: Media | undefined;
  /** `open`: nothing was given, though something belongs here. Absent: not told, or rightly left alone. */
  readonly state?: 'correct' | 'incorrect' | 'open' | undefined;
  /** Id of the right answer, once it may be shown and was not given; null: nothing belongs here. */
  readonly key?: string | null | undefined;
  readonly feedback?: readonly string[] | undefined;
}

export interface ChoiceOfParts {
  readonly id: string;
  readonly text: string;
  readonly lang?: string | undefined;
  readonly media?: Media | undefined;
}

export interface PartsView extends View {
  readonly parts: readonly PartView[];
  readonly choices: readonly ChoiceOfParts[];
}

const textsOf = (part: Part, { answers }: Parts, given: string | undefined): readonly string[] =>
  [
    given === undefined ? part.unchosenFeedback : part.feedback,
    answers.find(({ id }) => id === given)?.feedback,
  ].filter((text) => text !== undefined);

/** In the order that the session drew. */
const ordered = <T extends { readonly id: string }>(list: readonly T[], order: readonly string[]): readonly T[] => {
  const byId = new Map(list.map((entry) => [entry.id, entry]));
  return order.map((id) => byId.get(id)!);
};

/**
 * @param mixed which of its lists a session may shuffle
 * @param always it does so whatever the settings say
 */
export const partsDefinition = <I extends Item>(
  own: Pick<InteractionDefinition<I>, 'type' | 'shape' | 'parse'>,
  partsOf: PartsOf<I>,
  mixed: keyof Parts,
  always = false,
): InteractionDefinition<I, PartsResponse, PartsView> => ({
  ...own,
  arrangement: (item) => ({ lists: [partsOf(item)[mixed]], always }),
  present(item, { order, reveal, response }) {
    const model = partsOf(item);
    const viewOf = (part: Part): PartView => {
      const given = givenIn(response, part.id);
      const isRight = given === part.right;
      const isTold = reveal === 'key' || (reveal === 'chosen' && given !== undefined);
      const { id, text, lang, media } = part;
      const state = given === undefined ? (isRight ? undefined : 'open') : isRight ? 'correct' : 'incorrect';
      return {
        ...{ id, text, lang, media },
        ...(isTold && isScored(item) && { state, ...(reveal === 'key' && !isRight && { key: part.right ?? null }) }),
        ...(isTold && { feedback: textsOf(part, model, given) }),
      };
    };
    const parts = mixed === 'parts' ? ordered(model.parts, order) : model.parts;
    const answers = mixed === 'answers' ? ordered(model.answers, order) : model.answers;
    return {
      prompt: item.prompt,
      media: item.media,
      parts: parts.map(viewOf),
      choices: answers.map(({ id, text, lang, media }) => ({ id, text, lang, media })),
    };
  },
  read(item, response) {
    const { parts, answers } = partsOf(item);
    const known = new Set<unknown>(answers.map(({ id }) => id));
    return readParts(
      parts.map(({ id }) => id),
      response,
      (value) => known.has(value),
    );
  },
  isComplete: (_, response) => Object.keys(response).length > 0,
  best: (item) => (partsOf(item).parts.some(({ right }) => right !== undefined) ? ONE : ZERO),
  correctResponse(item) {
    const keyed = partsOf(item).parts.filter(({ right }) => right !== undefined);
    return keyed.length ? Object.fromEntries(keyed.map(({ id, right }) => [id, right!])) : null;
  },
});

/** @param standard the rule where the item names none */
export const partsScorer = <I extends Item>(
  partsOf: PartsOf<I>,
  standard?: (item: I) => PartRule | undefined,
): Scorer<I, PartsResponse> => ({
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
});
