import { fromNumber, ONE, sum, toNumber, ZERO } from '../../engine/fraction.js';
import type { InteractionDefinition, ItemContext, View } from '../../engine/interaction-definition.js';
import type { Item } from '../../engine/item.js';
import { isScored } from '../../engine/outcome.js';
import { isRecord } from '../../engine/shape.js';
import { extendedTextShape } from './shape.js';

export interface Criterion {
  readonly text: string;
  readonly points: number;
}

export interface ExtendedTextItem extends Item {
  readonly model?: string | undefined;
  readonly rubric?: readonly Criterion[] | undefined;
  readonly minWords?: number | undefined;
  readonly maxWords?: number | undefined;
}

/** `claimed`: places in the rubric; it is there, though empty, once the learner compares. */
export interface ExtendedTextResponse {
  readonly text: string;
  readonly claimed?: readonly number[];
}

export interface ExtendedTextView extends View {
  readonly minWords?: number | undefined;
  readonly maxWords?: number | undefined;
  /** The learner marks it. */
  readonly selfAssessed: boolean;
  /** This and the rubric: once the text is to be compared. */
  readonly model?: string | undefined;
  readonly rubric?: readonly CriterionView[] | undefined;
}

export interface CriterionView {
  readonly text: string;
  readonly worth: number;
  /** What the learner claimed, once it is marked: that the text does this, or doesn't. */
  readonly state?: 'correct' | 'key' | undefined;
}

/** A text of more characters is no answer. */
export const MOST_CHARACTERS = 100_000;

export const isFilled = (text: string): boolean => /\S/.test(text);

export const isSelfAssessed = (item: ExtendedTextItem, { selfAssess }: Pick<ItemContext, 'selfAssess'>): boolean =>
  !!selfAssess && !!item.rubric && isScored(item);

/** What a text is compared with. */
export const comparedWith = ({ model, rubric }: ExtendedTextItem): Pick<ExtendedTextView, 'model' | 'rubric'> => ({
  model,
  rubric: rubric?.map(({ text, points }): CriterionView => ({ text, worth: points })),
});

const isPlaceIn = (length: number) => (place: unknown) =>
  Number.isInteger(place) && (place as number) >= 0 && (place as number) < length;

export const extendedTextDefinition: InteractionDefinition<ExtendedTextItem, ExtendedTextResponse, ExtendedTextView> = {
  type: 'extended-text',
  shape: extendedTextShape,

  parse(authored) {
    const item = authored as ExtendedTextItem;
    const { rubric } = item;
    return rubric
      ? { ...item, points: item.points ?? toNumber(sum(rubric.map(({ points }) => fromNumber(points)))) }
      : { ...item, scored: false };
  },

  arrangement: () => ({ lists: [] }),

  present(item, { response, selfAssess }) {
    const { prompt, media, minWords, maxWords } = item;
    const selfAssessed = isSelfAssessed(item, { selfAssess });
    return {
      ...{ prompt, media, minWords, maxWords, selfAssessed },
      ...(selfAssessed && response?.claimed && comparedWith(item)),
    };
  },

  read({ rubric = [] }, response) {
    if (!isRecord(response)) return undefined;
    const { text, claimed } = response;
    if (typeof text !== 'string' || text.length > MOST_CHARACTERS) return undefined;
    if (claimed === undefined) return { text };
    const { length } = rubric;
    return Array.isArray(claimed) &&
      claimed.length <= length &&
      claimed.every(isPlaceIn(length)) &&
      new Set(claimed).size === claimed.length
      ? { text, claimed: [...(claimed as number[])].sort((a, b) => a - b) }
      : undefined;
  },

  isComplete: (item, { text, claimed }, context) => isFilled(text) && (!isSelfAssessed(item, context) || !!claimed),

  best: (item, context) => (isSelfAssessed(item, context) ? ONE : ZERO),
};
