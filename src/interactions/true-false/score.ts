import { ONE, ZERO } from '../../engine/fraction.js';
import type { ScoreInteraction } from '../../engine/interaction-definition.js';
import { term } from '../../engine/outcome.js';
import type { TrueFalseItem, TrueFalseResponse } from './definition.js';

export const score: ScoreInteraction<TrueFalseItem, TrueFalseResponse> = ({ answer }, response) => {
  const fraction = response === String(answer) ? ONE : ZERO;
  return { fraction, terms: [term(response, 'exact', fraction)] };
};
