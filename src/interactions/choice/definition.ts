import { compare, greatest, type Fraction } from '../../engine/fraction.js';
import type { InteractionDefinition, View } from '../../engine/interaction-definition.js';
import type { Item, Media, Option } from '../../engine/item.js';
import { bestOfSet, creditOf, isRight, readOptions } from '../../engine/options.js';
import { isScored } from '../../engine/outcome.js';
import { choiceShape } from './shape.js';

export interface ChoiceItem extends Item {
  readonly options: readonly Option[];
  readonly multiple?: boolean | undefined;
  readonly minChoices?: number | undefined;
  readonly maxChoices?: number | undefined;
}

export type ChoiceResponse = string | readonly string[];

/**
 * `correct`, `partly` and `incorrect` are verdicts on what was chosen; `key` is a right option that was not; `rest` a
 * wrong one that was not.
 */
export type OptionState = 'correct' | 'partly' | 'incorrect' | 'key' | 'rest';

export interface ChoiceOptionView {
  readonly id: string;
  readonly text: string;
  readonly lang?: string | undefined;
  readonly media?: Media | undefined;
  readonly state?: OptionState | undefined;
  readonly feedback?: string | undefined;
}

export interface ChoiceView extends View {
  readonly multiple?: boolean | undefined;
  readonly options: readonly ChoiceOptionView[];
  readonly minChoices?: number | undefined;
  readonly maxChoices?: number | undefined;
}

/** The best credit of one option: what a single choice can reach. */
const bestCredit = (options: readonly Option[]): Fraction => options.map(creditOf).reduce(greatest);

const isBest = (option: Option, options: readonly Option[]) => compare(creditOf(option), bestCredit(options)) === 0n;

export const feedbackOf = (option: Option, isChosen: boolean) => (isChosen ? option.feedback : option.unchosenFeedback);

export const choiceDefinition: InteractionDefinition<ChoiceItem, ChoiceResponse, ChoiceView> = {
  type: 'choice',
  shape: choiceShape,

  parse(authored) {
    const options = readOptions((authored as ChoiceItem).options);
    return options && { ...authored, options };
  },

  arrangement: ({ options }) => ({ lists: [options] }),

  present(item, { order, reveal, response }) {
    const { prompt, media, multiple, minChoices, maxChoices, options } = item;
    const chosen = new Set([response ?? []].flat());
    const stateOf = (option: Option, isChosen: boolean): OptionState =>
      !isRight(option)
        ? isChosen
          ? 'incorrect'
          : 'rest'
        : multiple || isBest(option, options)
          ? isChosen
            ? 'correct'
            : 'key'
          : isChosen
            ? 'partly'
            : 'rest';
    return {
      prompt,
      media,
      multiple,
      minChoices,
      maxChoices,
      options: order.map((orderedId): ChoiceOptionView => {
        const option = options.find(({ id }) => id === orderedId)!;
        const { id, text, lang, media: picture } = option;
        const isChosen = chosen.has(id);
        const told = reveal === 'key' || (reveal === 'chosen' && isChosen);
        return {
          id,
          text,
          lang,
          media: picture,
          state: told && isScored(item) ? stateOf(option, isChosen) : undefined,
          feedback: told ? feedbackOf(option, isChosen) : undefined,
        };
      }),
    };
  },

  read({ options, multiple }, response) {
    const isKnown = (given: unknown) => options.some(({ id }) => id === given);
    if (!multiple) return isKnown(response) ? (response as string) : undefined;
    if (!Array.isArray(response) || !response.every(isKnown)) return undefined;
    return options.map(({ id }) => id).filter((id) => response.includes(id));
  },

  isComplete: ({ options, multiple, minChoices = 1, maxChoices = Infinity }, { length }) =>
    // More than there are can't be asked for.
    !multiple || (length >= Math.min(minChoices, options.length) && length <= Math.max(maxChoices, minChoices)),

  best: (item) => (item.multiple ? bestOfSet(item, item.options) : bestCredit(item.options)),

  correctResponse({ options, multiple }) {
    const keys = options
      .filter((option) => isRight(option) && (multiple || isBest(option, options)))
      .map(({ id }) => id);
    return keys.length ? (multiple ? keys : keys[0]!) : null;
  },
};
