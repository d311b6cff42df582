import type { CheckItem } from '../../bank/check-meaning.js';
import { hasDigits, hasValue, isInhabited, readNumbers } from './answers.js';
import type { NumericItem } from './definition.js';

/** Of digits and what stands between them alone: a learner's number would end in it. */
const NUMBER = /^[\p{N}\s.,'’/+−-]+$/u;

/** What the schema can't see. */
export const check: CheckItem<NumericItem> = ({ answers, units = [], unitPenalty }, tell) => {
  readNumbers(answers).forEach((answer, index) => {
    const path = ['answers', index];
    if (!hasValue(answer)) return tell('answer-value', path, 'item');
    if (answer.value === undefined && !isInhabited(answer)) return tell('interval-empty', path, 'item');
    if (!hasDigits(answer)) return tell('tolerance-digits', path, 'item');
    if (answer.value !== undefined) {
      if (answer.open) tell('open-unused', [...path, 'open'], 'warning');
      return;
    }
    const key = (['tolerance', 'toleranceMode'] as const).find((name) => answer[name] !== undefined);
    if (key) tell('tolerance-unused', [...path, key], 'warning', { key });
  });
  const seen = new Set<string>();
  units.forEach(({ unit }, index) => {
    if (seen.has(unit)) tell('unit-doubled', ['units', index, 'unit'], 'warning', { unit });
    seen.add(unit);
    if (NUMBER.test(unit)) tell('unit-number', ['units', index, 'unit'], 'warning', { unit });
  });
  if (unitPenalty !== undefined && !units.length) tell('units-missing', ['unitPenalty'], 'warning');
};
