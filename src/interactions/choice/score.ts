import type { ChoiceResponse } from '../../engine/choices.js';
import type { Scorer } from '../../engine/interaction-definition.js';
import { correctChoices, scoreChoices, tellChoices, textOf } from '../../engine/score-choices.js';
import type { ChoiceItem, ChoiceView } from './definition.js';

export const scorer: Scorer<ChoiceItem, ChoiceResponse, ChoiceView> = {
  score: (item, response) => scoreChoices(item, item.options, response),
  partText: ({ options }, part) => textOf(options, part),
  tell: (view, item, options) => ({ ...view, options: view.options.map(tellChoices(item, item.options, options)) }),
  correctResponse: (item) => correctChoices(item, item.options),
};
