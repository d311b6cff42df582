/** The logic that `match`, `categorize` and `matrix` share: every part takes its answer from one list. */
import { ONE, ZERO } from './fraction.js';
import type { InteractionDefinition, View } from './interaction-definition.js';
import type { Item, Media } from './item.js';
import { readParts, type Parts, type PartsOf, type PartsResponse } from './parts.js';

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
  present(item, { order }) {
    const model = partsOf(item);
    const listOf = (name: keyof Parts): readonly ChoiceOfParts[] =>
      (name === mixed ? ordered(model[name], order) : model[name]).map(({ id, text, lang, media }) => ({
        ...{ id, text, lang, media },
      }));
    return { prompt: item.prompt, media: item.media, parts: listOf('parts'), choices: listOf('answers') };
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
  // Where the parts are what is mixed, some may belong nowhere.
  best: (item) =>
    partsOf(item).parts[mixed === 'parts' ? 'some' : 'every'](({ right }) => right !== undefined) ? ONE : ZERO,
});
