/** All responses that a learner can give without knowing anything: what a blind guess is drawn from. */
import type { InteractionDefinition, ItemContext, ResponseValue } from '../engine/interaction-definition.js';
import type { Item } from '../engine/item.js';
import type { Random } from '../engine/random.js';

export interface ResponseSpace {
  /** `one` of the ids, a `set` of them, an `order` of them, or, in `parts`, one of `choices` each. */
  readonly kind: 'one' | 'set' | 'order' | 'parts';
  /** Options, areas, spans; of `parts` the parts. */
  readonly ids: readonly string[];
  /** What may be given in a part; of a part that is typed, nothing. */
  readonly choices: ReadonlyMap<string, readonly string[]>;
  /** How many responses there are; may exceed what a number holds exactly. */
  readonly size: number;
  /** @param index from 0, below `size` */
  readonly at: (index: number) => ResponseValue;
  /** Each as likely. */
  readonly draw: (random: Random) => ResponseValue;
}

interface Named {
  readonly id: string;
}

/** What of the types' views says which responses there are. */
interface AnyView {
  readonly options?: readonly Named[];
  readonly areas?: readonly Named[];
  readonly multiple?: boolean;
  readonly sentences?: readonly string[];
  readonly pieces?: readonly (string | Named)[];
  readonly parts?: readonly Named[];
  readonly choices?: readonly Named[];
  readonly gaps?: readonly (Named & { readonly choices?: readonly Named[] })[];
  readonly words?: readonly Named[];
}

const idsOf = (list: readonly Named[]): readonly string[] => list.map(({ id }) => id);
const NO_CHOICES: ResponseSpace['choices'] = new Map();

const oneOf = (ids: readonly string[]): ResponseSpace => ({
  ...{ kind: 'one', ids, choices: NO_CHOICES, size: ids.length },
  at: (index) => ids[index]!,
  draw: (random) => ids[random(ids.length)]!,
});

/** A list of one. */
const listOfOne = (texts: readonly string[]): ResponseSpace => ({
  ...{ kind: 'one', ids: texts, choices: NO_CHOICES, size: texts.length },
  at: (index) => [texts[index]!],
  draw: (random) => [texts[random(texts.length)]!],
});

/** Each is chosen or not: a coin a piece. */
const setOf = (ids: readonly string[]): ResponseSpace => ({
  ...{ kind: 'set', ids, choices: NO_CHOICES, size: 2 ** ids.length },
  at: (index) => ids.filter((_, place) => Math.floor(index / 2 ** place) % 2),
  draw: (random) => ids.filter(() => random(2)),
});

const orderOf = (ids: readonly string[]): ResponseSpace => {
  /** Takes one after the other out of the rest. */
  const pick = (next: (below: number) => number) => {
    const rest = [...ids];
    return ids.map(() => rest.splice(next(rest.length), 1)[0]!);
  };
  return {
    ...{ kind: 'order', ids, choices: NO_CHOICES, size: ids.reduce((product, _, index) => product * (index + 1), 1) },
    at: (index) => {
      let rest = index;
      return pick((below) => {
        const place = rest % below;
        rest = Math.floor(rest / below);
        return place;
      });
    },
    draw: pick,
  };
};

/** @param isLeft a part may belong nowhere, so that to leave it is a choice like the others */
const partsOf = (choices: ResponseSpace['choices'], isLeft = false): ResponseSpace => {
  const open = [...choices].filter(([, list]) => list.length > 0);
  const more = isLeft ? 1 : 0;
  const give = (next: (below: number) => number) =>
    Object.fromEntries(
      open.flatMap(([part, list]) => {
        const answer = list[next(list.length + more)];
        return answer === undefined ? [] : [[part, answer]];
      }),
    );
  return {
    ...{ kind: 'parts', ids: [...choices.keys()], choices },
    size: open.reduce((product, [, list]) => product * (list.length + more), 1),
    at: (index) => {
      let rest = index;
      return give((below) => {
        const place = rest % below;
        rest = Math.floor(rest / below);
        return place;
      });
    },
    draw: give,
  };
};

/**
 * Undefined where there is nothing to choose from: what is typed isn't guessed.
 * @param key what is right
 */
export const responseSpace = (
  item: Item,
  key: ResponseValue | null,
  definition: InteractionDefinition,
  context: ItemContext,
): ResponseSpace | undefined => {
  if (item.type === 'true-false') return oneOf(['true', 'false']);
  const order = definition.arrangement(item).lists.flatMap((list) => list.map(({ id }) => id));
  const view = definition.present(item, { ...context, order, response: null }) as AnyView;
  if (view.gaps) {
    const choices = new Map(view.gaps.map((gap) => [gap.id, idsOf(gap.choices ?? view.words ?? [])]));
    return [...choices.values()].some(({ length }) => length) ? partsOf(choices) : undefined;
  }
  if (view.parts && view.choices) {
    const answers = idsOf(view.choices);
    return partsOf(
      new Map(view.parts.map(({ id }) => [id, answers])),
      view.parts.length > Object.keys(key ?? {}).length,
    );
  }
  if (view.sentences) return listOfOne(view.sentences);
  if (view.pieces) return setOf(idsOf(view.pieces.filter((piece) => typeof piece !== 'string')));
  const things = view.options ?? view.areas;
  if (!things) return undefined;
  if (item.type === 'order') return orderOf(idsOf(things));
  return view.multiple ? setOf(idsOf(things)) : oneOf(idsOf(things));
};
