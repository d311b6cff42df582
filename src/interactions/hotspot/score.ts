import type { ChoiceResponse } from '../../engine/choices.js';
import type { Scorer } from '../../engine/interaction-definition.js';
import { correctChoices, scoreChoices, tellChoices, textOf } from '../../engine/score-choices.js';
import { optionsOf, type HotspotItem, type HotspotView } from './definition.js';

export const scorer: Scorer<HotspotItem, ChoiceResponse, HotspotView> = {
  score: (item, response) => scoreChoices(item, optionsOf(item), response),
  partText: (item, part) => textOf(optionsOf(item), part),
  tell: (view, item, options) => ({ ...view, areas: view.areas.map(tellChoices(item, optionsOf(item), options)) }),
  correctResponse: (item) => correctChoices(item, optionsOf(item)),
};
