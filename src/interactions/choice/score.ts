import type { ChoiceResponse } from '../../engine/choices.js';
import type { Scorer } from '../../engine/interaction-definition.js';
import { scoreChoices, textOf } from '../../engine/score-choices.js';
import type { ChoiceItem } from './definition.js';

export const scorer: Scorer<ChoiceItem, ChoiceResponse> = {
  score: (item, response) => scoreChoices(item, item.options, response),
  partText: ({ options }, part) => textOf(options, part),
};
