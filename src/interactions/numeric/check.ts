import type { CheckItem } from '../../bank/check-meaning.js';
import { hasDigits, hasValue, isInhabited, readNumbers } from './answers.js';
import type { NumericItem } from './definition.js';

/** What the schema can't see. */
export const check: CheckItem<NumericItem> = ({ answers, units = [], unitPenalty }, tell) => {
  readNumbers(answers).forEach((answer, index) => {
    const path = ['answers', index];
    if (!hasValue(answer)) return tell('answer-value', path, 'item');
    if (answer.value === undefined && !isInhabited(answer)) tell('interval-empty', path, 'item');
    if (!hasDigits(answer)) tell('tolerance-digits', path, 'item');
  });
  const seen = new Set<string>();
  units.forEach(({ unit }, index) => {
    if (seen.has(unit)) tell('unit-doubled', ['units', index, 'unit'], 'warning', { unit });
    seen.add(unit);
  });
  if (unitPenalty !== undefined && !units.length) tell('units-missing', ['unitPenalty'], 'warning');
};
