import { negate, subtract, ZERO } from '../../engine/fraction.js';
import type { Scorer } from '../../engine/interaction-definition.js';
import { term } from '../../engine/term.js';
import { creditOfAnswer, isBlank } from '../../engine/typed-answer.js';
import { answerTo, readTyped, unitLoss, type NumericItem } from './definition.js';

export const scorer: Scorer<NumericItem, string> = {
  /** The credit of the first answer that holds, less what a wrong unit costs. */
  score(item, response, { lang }) {
    const typed = readTyped(item, response, lang);
    if (!typed) return { fraction: ZERO, terms: [term(null, isBlank(response) ? 'no-response' : 'unreadable', ZERO)] };
    const answer = answerTo(item, typed);
    const credit = answer ? creditOfAnswer(answer) : ZERO;
    const loss = unitLoss(item, typed, credit);
    return {
      fraction: subtract(credit, loss),
      terms: [term(null, 'credit', credit), ...(loss.n ? [term(null, 'unit', negate(loss))] : [])],
      feedback: answer?.feedback ? [{ text: answer.feedback }] : [],
    };
  },
  partText: () => undefined,
};
