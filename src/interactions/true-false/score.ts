import { ONE, ZERO } from '../../engine/fraction.js';
import type { Scorer } from '../../engine/interaction-definition.js';
import { isScored } from '../../engine/outcome.js';
import { term } from '../../engine/term.js';
import { en } from '../../i18n/en.js';
import type { TrueFalseItem, TrueFalseResponse, TrueFalseView } from './definition.js';

const keyOf = ({ answer }: TrueFalseItem): TrueFalseResponse => (answer ? 'true' : 'false');

export const scorer: Scorer<TrueFalseItem, TrueFalseResponse, TrueFalseView> = {
  score(item, response) {
    const fraction = response === keyOf(item) ? ONE : ZERO;
    return { fraction, terms: [term(response, 'exact', fraction)] };
  },
  partText: (_, part) => (part === 'true' || part === 'false' ? en[part] : undefined),
  tell(view, item, { reveal, response, verdict }) {
    if (!isScored(item)) return view;
    if (verdict) {
      const word = response && verdict(null);
      return { ...view, isRight: word && word !== 'partly' ? word === 'correct' : undefined };
    }
    const key = keyOf(item);
    return {
      ...view,
      answer: reveal === 'key' ? key : undefined,
      isRight: response ? response === key : undefined,
    };
  },
  correctResponse: keyOf,
};
