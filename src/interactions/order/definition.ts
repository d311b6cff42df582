import { ONE } from '../../engine/fraction.js';
import type { InteractionDefinition, View } from '../../engine/interaction-definition.js';
import type { Item, Media, Option } from '../../engine/item.js';
import { readOptions } from '../../engine/options.js';
import { isScored } from '../../engine/outcome.js';
import { orderShape } from './shape.js';

export interface OrderOption extends Option {
  readonly reveal?: string | undefined;
}

export interface OrderItem extends Item {
  /** In the right order. */
  readonly options: readonly OrderOption[];
  readonly alternates?: readonly (readonly string[])[] | undefined;
}

/** In the learner's order. */
export type OrderResponse = readonly string[];

/** `correct`: in its place; `incorrect`: in another one; `key`: not placed. */
export type PlaceState = 'correct' | 'incorrect' | 'key';

export interface OrderOptionView {
  readonly id: string;
  readonly text: string;
  readonly lang?: string | undefined;
  readonly media?: Media | undefined;
  readonly state?: PlaceState | undefined;
  /** Where the learner had it, from 1; once that may be compared. */
  readonly had?: number | undefined;
  readonly reveal?: string | undefined;
  readonly feedback?: string | undefined;
}

export interface OrderView extends View {
  /** In the learner's order; in the right one as soon as that may be shown: then each has its `state`. */
  readonly options: readonly OrderOptionView[];
}

/** The options' ids in every right order. */
export const keysOf = ({ options, alternates = [] }: OrderItem): readonly OrderResponse[] => [
  options.map(({ id }) => id),
  ...alternates,
];

/** The id of the option that is meant: by its id, or by its text. */
export const idOf = (options: readonly Option[], name: string): string | undefined =>
  (options.find(({ id }) => id === name) ?? options.find(({ text }) => text === name))?.id;

/** An order of one is always right. */
export const leastOptions = (item: Item): number => (isScored(item) ? 2 : 1);

/** All options, each once. */
const isWhole = (options: readonly Option[], ids: readonly (string | undefined)[]): ids is string[] =>
  ids.length === options.length && new Set(ids).size === options.length && !ids.includes(undefined);

export const orderDefinition: InteractionDefinition<OrderItem, OrderResponse, OrderView> = {
  type: 'order',
  shape: orderShape,

  parse(authored) {
    const options = readOptions((authored as OrderItem).options);
    if (!options || options.length < leastOptions(authored)) return undefined;
    const item: OrderItem = { ...authored, options };
    const alternates = item.alternates?.map((names) => names.map((name) => idOf(options, name)));
    // Without one of its right orders an item would be marked wrongly.
    if (alternates && !alternates.every((ids) => isWhole(options, ids))) return undefined;
    return alternates ? { ...item, alternates: alternates } : item;
  },

  arrangement: (item) => ({ lists: [item.options], always: true, never: keysOf(item) }),

  present({ prompt, media, options }, { order, response }) {
    const given = response ?? [];
    return {
      prompt,
      media,
      options: [...new Set([...given, ...order])].map((shownId): OrderOptionView => {
        const { id, text, lang, media: picture } = options.find((option) => option.id === shownId)!;
        return { id, text, lang, media: picture };
      }),
    };
  },

  /** A shorter list of them is an order, too: what stands in it was placed. */
  read({ options }, response) {
    if (!Array.isArray(response) || response.length > options.length) return undefined;
    const ids = new Set<unknown>(options.map(({ id }) => id));
    // Deleted once it was seen, so that none comes twice.
    return response.every((id) => ids.delete(id)) ? [...(response as string[])] : undefined;
  },

  isComplete: ({ options }, { length }) => length === options.length,

  best: () => ONE,
};
