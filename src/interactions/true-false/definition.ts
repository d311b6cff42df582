import { ONE, ZERO } from '../../engine/fraction.js';
import type { InteractionDefinition, View } from '../../engine/interaction-definition.js';
import type { Item } from '../../engine/item.js';
import { trueFalseShape } from './shape.js';

export interface TrueFalseItem extends Item {
  readonly answer?: boolean | undefined;
}

export type TrueFalseResponse = 'true' | 'false';

export interface TrueFalseView extends View {
  /** The key, once it may be shown. */
  readonly answer?: TrueFalseResponse | undefined;
  /** What was chosen was right, once that may be shown. */
  readonly isRight?: boolean | undefined;
}

export const trueFalseDefinition: InteractionDefinition<TrueFalseItem, TrueFalseResponse, TrueFalseView> = {
  type: 'true-false',
  shape: trueFalseShape,
  parse: (authored) => authored,
  arrangement: () => ({ lists: [] }),
  present: ({ prompt, media }) => ({ prompt, media }),
  read: (_, response) => (response === 'true' || response === 'false' ? response : undefined),
  isComplete: () => true,
  best: ({ answer }) => (answer === undefined ? ZERO : ONE),
};
