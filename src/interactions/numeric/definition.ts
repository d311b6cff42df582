import { fromNumber, multiply, type Fraction } from '../../engine/fraction.js';
import type { InteractionDefinition } from '../../engine/interaction-definition.js';
import type { Item } from '../../engine/item.js';
import { readNumber } from '../../engine/number-reader.js';
import { bestAnswer, isBlank, type TypedView } from '../../engine/typed-answer.js';
import { hasDigits, hasValue, isInhabited, readNumbers, type NumericAnswer } from './answers.js';
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

/** The only unit, where nothing asks for it to be typed. */
const givenUnit = ({ units = [], unitPenalty }: NumericItem): string | undefined =>
  units.length === 1 && unitPenalty === undefined ? units[0]!.unit : undefined;

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

  present(item, { response, lang }) {
    const { prompt, media, units = [] } = item;
    const unit = givenUnit(item);
    const isUnreadable = response !== null && !isBlank(response) && !readTyped(item, response, lang);
    return { prompt, media, unit, hasUnits: units.length > 0 && unit === undefined, isUnreadable };
  },

  read: (_, response) => (typeof response === 'string' ? response : undefined),
  isComplete: (item, response, { lang }) => readTyped(item, response, lang) !== undefined,
  best: bestAnswer,
};
