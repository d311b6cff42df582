import {
  compare,
  fraction,
  fromNumber,
  least,
  multiply,
  negate,
  subtract,
  ZERO,
  type Fraction,
} from '../../engine/fraction.js';
import type { Scorer } from '../../engine/interaction-definition.js';
import { writeNumber } from '../../engine/number-writer.js';
import { isScored } from '../../engine/outcome.js';
import { tellTyped } from '../../engine/tell-typed.js';
import { term } from '../../engine/term.js';
import { bestAnswer, creditOfAnswer, isBlank } from '../../engine/typed-answer.js';
import type { NumericAnswer } from './answers.js';
import { readTyped, type NumericItem, type NumericView, type Typed } from './definition.js';
import { exampleOf, holds } from './holds.js';

const answerTo = ({ answers }: NumericItem, { value }: Typed): NumericAnswer | undefined =>
  answers.find((answer) => holds(value, answer));

/** What the wrong unit takes: never more than what the number earned. */
const unitLoss = ({ unitPenalty = 0 }: NumericItem, { isUnitWrong }: Typed, credit: Fraction): Fraction => {
  return isUnitWrong && credit.n > 0n ? least(fromNumber(unitPenalty), credit) : ZERO;
};

/** An answer of the best credit as it may be typed, in the unit of the answers where that is listed. */
const keyOf = (item: NumericItem): readonly [value: Fraction, unit: string] | undefined => {
  const best = bestAnswer(item);
  if (best.n <= 0n) return undefined;
  const answer = item.answers.find((one) => compare(creditOfAnswer(one), best) === 0n)!;
  const { units = [] } = item;
  const unit = units.find(({ factor }) => factor === 1) ?? units[0];
  const { n, d } = fromNumber(unit?.factor ?? 1);
  return [multiply(exampleOf(answer), fraction(d, n)), unit?.unit ?? ''];
};

/** As people write it in this language, where that is exact. */
const show = (value: Fraction, lang: string): string => {
  const text = writeNumber(value);
  const [, decimals = ''] = text.split('.');
  if (text.includes('/') || text.length > 15) return text;
  try {
    const number = Number(text);
    return number.toLocaleString(lang, {
      maximumFractionDigits: Math.min(20, decimals.length),
      // Four digits may be a year.
      useGrouping: Math.abs(number) > 9999,
    });
  } catch {
    return text;
  }
};

export const scorer: Scorer<NumericItem, string, NumericView> = {
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
  tell(view, item, { reveal, response, lang, verdict }) {
    const typed = response === null ? undefined : readTyped(item, response, lang);
    const answer = typed && answerTo(item, typed);
    const credit = answer && creditOfAnswer(answer);
    const key = keyOf(item);
    const told = tellTyped(item, {
      reveal,
      isGiven: response !== null,
      earned: credit && subtract(credit, unitLoss(item, typed, credit)),
      best: bestAnswer(item),
      key: key && show(key[0], lang),
      remark: answer?.feedback,
      verdict,
    });
    const units =
      reveal === 'key' && isScored(item) && !verdict && view.hasUnits ? item.units?.map(({ unit }) => unit) : undefined;
    return { ...view, ...told, keyUnit: told.key && key?.[1], units };
  },
  correctResponse(item) {
    const key = keyOf(item);
    return key ? [writeNumber(key[0]), key[1]].filter(Boolean).join(' ') : null;
  },
};
