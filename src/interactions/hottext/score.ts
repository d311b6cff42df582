import type { Scorer } from '../../engine/interaction-definition.js';
import { correctChoices, scoreChoices, tellChoices, textOf } from '../../engine/score-choices.js';
import type { HottextResponse, HottextView } from './definition.js';
import { asSet, spansOf, type HottextItem } from './spans.js';

export const scorer: Scorer<HottextItem, HottextResponse, HottextView> = {
  score: (item, response) => scoreChoices(asSet(item), spansOf(item).options, response),
  partText: (item, part) => textOf(spansOf(item).options, part),
  tell(view, item, options) {
    const tell = tellChoices(asSet(item), spansOf(item).options, options);
    return { ...view, pieces: view.pieces.map((piece) => (typeof piece === 'string' ? piece : tell(piece))) };
  },
  correctResponse: (item) => correctChoices(asSet(item), spansOf(item).options) as HottextResponse | null,
};
