import {
  compare,
  fromNumber,
  fraction,
  greatest,
  least,
  multiply,
  subtract,
  ZERO,
  type Fraction,
} from '../../engine/fraction.js';
import type { InteractionDefinition } from '../../engine/interaction-definition.js';
import type { Item } from '../../engine/item.js';
import { readNumber, writeNumber } from '../../engine/number-reader.js';
import { isScored } from '../../engine/outcome.js';
import { creditOfAnswer, isBlank, typedStateOf, type TypedView } from '../../engine/typed-answer.js';
import { exampleOf, hasDigits, hasValue, holds, isInhabited, readNumbers, type NumericAnswer } from './answers.js';
import { numericShape } from './shape.js';

export interface Unit {
  readonly unit: string;
  /** What 1 of it is in the unit of the answers. */
  readonly factor: number;
}

export interface NumericItem extends Item {
  readonly answers: readonly NumericAnswer[];
  readonly units?: readonly Unit[] | undefined;
  readonly unitPenalty?: number | undefined;
}

export interface NumericView extends TypedView {
  /** Stands beside the field, so that it needn't be typed. */
  readonly unit?: string | undefined;
  /** A unit may be typed: then a keypad of digits is not enough. */
  readonly hasUnits?: boolean | undefined;
  /** Those that could have been typed, once told. */
  readonly units?: readonly string[] | undefined;
  /** Something stands there that is no number. */
  readonly isUnreadable?: boolean | undefined;
}

/** A number that was typed, in the unit of the answers. */
export interface Typed {
  readonly value: Fraction;
  /** The unit is missing, or not listed, and that costs something. */
  readonly isUnitWrong: boolean;
}

/**
 * Undefined where it can't be read. Without `unitPenalty` a unit may be left out, but what stands there has to be one
 * that is listed; with it any other is a wrong answer to a part of the question, and read as if it were left out.
 */
export const readTyped = ({ units = [], unitPenalty }: NumericItem, text: string, lang: string): Typed | undefined => {
  const read = readNumber(
    text,
    lang,
    units.map(({ unit }) => unit),
  );
  if (!read) return undefined;
  const unit = units.find((one) => one.unit === read.unit);
  if (read.unit === undefined && unitPenalty === undefined) return undefined;
  return {
    value: unit ? multiply(read.value, fromNumber(unit.factor)) : read.value,
    isUnitWrong: !unit && unitPenalty !== undefined && units.length > 0,
  };
};

export const answerTo = ({ answers }: NumericItem, { value }: Typed): NumericAnswer | undefined =>
  answers.find((answer) => holds(value, answer));

/** What the wrong unit takes: never more than what the number earned. */
export const unitLoss = ({ unitPenalty = 0 }: NumericItem, { isUnitWrong }: Typed, credit: Fraction): Fraction => {
  return isUnitWrong && credit.n > 0n ? least(fromNumber(unitPenalty), credit) : ZERO;
};

const bestCredit = ({ answers }: NumericItem): Fraction => answers.map(creditOfAnswer).reduce(greatest);

/** The only unit, where nothing asks for it to be typed. */
const givenUnit = ({ units = [], unitPenalty }: NumericItem): string | undefined =>
  units.length === 1 && unitPenalty === undefined ? units[0]!.unit : undefined;

/** An answer of the best credit as it may be typed, in the unit of the answers where that is listed. */
const keyOf = (item: NumericItem): readonly [value: Fraction, unit: string] | undefined => {
  const best = bestCredit(item);
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

export const numericDefinition: InteractionDefinition<NumericItem, string, NumericView> = {
  type: 'numeric',
  shape: numericShape,

  parse(authored) {
    const answers = readNumbers((authored as NumericItem).answers);
    const isUsable = (answer: NumericAnswer) =>
      hasValue(answer) && hasDigits(answer) && (answer.value !== undefined || isInhabited(answer));
    return answers.every(isUsable) ? { ...authored, answers } : undefined;
  },

  arrangement: () => ({ lists: [] }),

  present(item, { reveal, response, lang }) {
    const { prompt, media, units = [] } = item;
    const unit = givenUnit(item);
    const isGiven = response !== null && !isBlank(response);
    const typed = isGiven ? readTyped(item, response, lang) : undefined;
    const view = {
      ...{ prompt, media, unit, hasUnits: units.length > 0 && unit === undefined },
      isUnreadable: isGiven && !typed,
    };
    if (reveal === 'nothing') return view;
    const answer = typed && answerTo(item, typed);
    const credit = answer && creditOfAnswer(answer);
    const key = keyOf(item);
    const told = typedStateOf(item, {
      reveal,
      isGiven: response !== null,
      earned: credit && subtract(credit, unitLoss(item, typed, credit)),
      best: bestCredit(item),
      key: key && show(key[0], lang),
      remark: answer?.feedback,
    });
    return {
      ...view,
      ...told,
      keyUnit: told.key && key?.[1],
      units: reveal === 'key' && isScored(item) && view.hasUnits ? units.map((one) => one.unit) : undefined,
    };
  },

  read: (_, response) => (typeof response === 'string' ? response : undefined),
  isComplete: (item, response, { lang }) => readTyped(item, response, lang) !== undefined,
  best: bestCredit,

  correctResponse(item) {
    const key = keyOf(item);
    return key ? [writeNumber(key[0]), key[1]].filter(Boolean).join(' ') : null;
  },
};
