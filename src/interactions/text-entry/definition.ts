import type { InteractionDefinition } from '../../engine/interaction-definition.js';
import type { Item } from '../../engine/item.js';
import { readAnswers, type Matching, type TypedAnswer } from '../../engine/answers.js';
import { bestAnswer, isBlank, type TypedView } from '../../engine/typed-answer.js';
import { textEntryShape } from './shape.js';

export interface TextEntryItem extends Item {
  readonly answers: readonly TypedAnswer[];
  readonly matching?: Matching | undefined;
}

export interface TextEntryView extends TypedView {
  /** How it is spelt, where what was typed is right but for that. */
  readonly spelling?: string | undefined;
}

export const textEntryDefinition: InteractionDefinition<TextEntryItem, string, TextEntryView> = {
  type: 'text-entry',
  shape: textEntryShape,
  parse: (authored) =>
    ({ ...authored, answers: readAnswers((authored as TextEntryItem).answers) }) satisfies TextEntryItem,
  arrangement: () => ({ lists: [] }),
  present: ({ prompt, media }) => ({ prompt, media }),
  read: (_, response) => (typeof response === 'string' ? response : undefined),
  isComplete: (_, response) => !isBlank(response),
  best: bestAnswer,
};
