import { ONE } from '../../engine/fraction.js';
import type { InteractionDefinition, View } from '../../engine/interaction-definition.js';
import type { Item, Media, Option } from '../../engine/item.js';
import { readOptions } from '../../engine/options.js';
import { scoreOrder } from '../../engine/order-rules.js';
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

export const feedbackOf = ({ feedback, unchosenFeedback }: Option, isPlaced: boolean) =>
  isPlaced ? feedback : unchosenFeedback;

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

  /**
   * While an attempt is left (`chosen`) there is no verdict on single options: of two that are not in their place the
   * learner would know where they belong.
   */
  present(item, { order, reveal, response }) {
    const { prompt, media, options } = item;
    const given = response ?? [];
    const places = new Map(given.map((id, index) => [id, index + 1]));
    const told = reveal === 'key' && isScored(item);
    const shown = told
      ? scoreOrder(item, keysOf(item), given).key
      : [...given, ...order.filter((id) => !places.has(id))];
    return {
      prompt,
      media,
      options: shown.map((shownId, index): OrderOptionView => {
        const option = options.find(({ id }) => id === shownId)!;
        const { id, text, lang, media: picture, reveal: date } = option;
        const had = places.get(id);
        return {
          id,
          text,
          lang,
          media: picture,
          ...(told && { had, reveal: date, state: had ? (had === index + 1 ? 'correct' : 'incorrect') : 'key' }),
          feedback: reveal === 'nothing' ? undefined : feedbackOf(option, had !== undefined),
        };
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

  correctResponse: ({ options }) => options.map(({ id }) => id),
};
