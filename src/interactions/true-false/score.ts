import { ONE, ZERO } from '../../engine/fraction.js';
import type { Scorer } from '../../engine/interaction-definition.js';
import { term } from '../../engine/term.js';
import type { TrueFalseItem, TrueFalseResponse } from './definition.js';

export const scorer: Scorer<TrueFalseItem, TrueFalseResponse> = {
  score({ answer }, response) {
    const fraction = response === String(answer) ? ONE : ZERO;
    return { fraction, terms: [term(response, 'exact', fraction)] };
  },
  // `true` and `false` are words of the interface.
  partText: () => undefined,
};
