import { bestOfChoices, readChoices, type Told } from '../../engine/choices.js';
import type { InteractionDefinition, View } from '../../engine/interaction-definition.js';
import { hottextShape } from './shape.js';
import { asSet, spansOf, type HottextItem } from './spans.js';

/** Ids, in the order of the text. */
export type HottextResponse = readonly string[];

export interface SpanView extends Told {
  readonly id: string;
  readonly text: string;
}

export interface HottextView extends View {
  /** Text and spans in turn. */
  readonly pieces: readonly (string | SpanView)[];
}

export const hottextDefinition: InteractionDefinition<HottextItem, HottextResponse, HottextView> = {
  type: 'hottext',
  shape: hottextShape,

  parse(authored) {
    const item = authored as HottextItem;
    const { fault, options, unknown } = spansOf(item);
    const isUnique = new Set(options.map(({ id }) => id)).size === options.length;
    return !fault && options.length && isUnique && !unknown.length ? item : undefined;
  },

  // The text stays as it runs.
  arrangement: () => ({ lists: [] }),

  present: (item) => ({
    prompt: item.prompt,
    media: item.media,
    pieces: spansOf(item).pieces.map((piece) =>
      typeof piece === 'string' ? piece : { id: piece.id, text: piece.text },
    ),
  }),

  read: (item, response) => readChoices(asSet(item), spansOf(item).options, response) as HottextResponse | undefined,
  isComplete: (_, { length }) => length > 0,
  best: (item) => bestOfChoices(asSet(item), spansOf(item).options),
};
