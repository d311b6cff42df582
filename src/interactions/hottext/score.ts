import type { Scorer } from '../../engine/interaction-definition.js';
import { scoreChoices, textOf } from '../../engine/score-choices.js';
import type { HottextResponse } from './definition.js';
import { asSet, spansOf, type HottextItem } from './spans.js';

export const scorer: Scorer<HottextItem, HottextResponse> = {
  score: (item, response) => scoreChoices(asSet(item), spansOf(item).options, response),
  partText: (item, part) => textOf(spansOf(item).options, part),
};
