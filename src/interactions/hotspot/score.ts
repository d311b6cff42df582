import type { ChoiceResponse } from '../../engine/choices.js';
import type { Scorer } from '../../engine/interaction-definition.js';
import { scoreChoices, textOf } from '../../engine/score-choices.js';
import { optionsOf, type HotspotItem } from './definition.js';

export const scorer: Scorer<HotspotItem, ChoiceResponse> = {
  score: (item, response) => scoreChoices(item, optionsOf(item), response),
  partText: (item, part) => textOf(optionsOf(item), part),
};
