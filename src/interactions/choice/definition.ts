import { bestOfChoices, readChoices, type ChoiceResponse, type Told } from '../../engine/choices.js';
import type { InteractionDefinition, View } from '../../engine/interaction-definition.js';
import type { Item, Media, Option } from '../../engine/item.js';
import { readOptions } from '../../engine/options.js';
import { choiceShape } from './shape.js';

export interface ChoiceItem extends Item {
  readonly options: readonly Option[];
  readonly multiple?: boolean | undefined;
  readonly minChoices?: number | undefined;
  readonly maxChoices?: number | undefined;
}

export interface ChoiceOptionView extends Told {
  readonly id: string;
  readonly text: string;
  readonly lang?: string | undefined;
  readonly media?: Media | undefined;
}

export interface ChoiceView extends View {
  readonly multiple?: boolean | undefined;
  readonly options: readonly ChoiceOptionView[];
  readonly minChoices?: number | undefined;
  readonly maxChoices?: number | undefined;
}

export const choiceDefinition: InteractionDefinition<ChoiceItem, ChoiceResponse, ChoiceView> = {
  type: 'choice',
  shape: choiceShape,

  parse(authored) {
    const options = readOptions((authored as ChoiceItem).options);
    return options && { ...authored, options };
  },

  arrangement: ({ options }) => ({ lists: [options] }),

  present({ prompt, media, multiple, minChoices, maxChoices, options }, { order }) {
    return {
      prompt,
      media,
      multiple,
      minChoices,
      maxChoices,
      options: order.map((orderedId): ChoiceOptionView => {
        const { id, text, lang, media: picture } = options.find((option) => option.id === orderedId)!;
        return { id, text, lang, media: picture };
      }),
    };
  },

  read: (item, response) => readChoices(item, item.options, response),

  isComplete: ({ options, multiple, minChoices = 1, maxChoices = Infinity }, { length }) =>
    // More than there are can't be asked for.
    !multiple || (length >= Math.min(minChoices, options.length) && length <= Math.max(maxChoices, minChoices)),

  best: (item) => bestOfChoices(item, item.options),
};
