import type { CheckItem } from '../../bank/check-meaning.js';
import { isRight, readOptions, type AuthoredOption } from '../../engine/options.js';
import { isScored } from '../../engine/outcome.js';
import { asOption, checkIds } from '../../bank/check-ids.js';
import { checkRule } from '../check-choices.js';
import type { ChoiceItem } from './definition.js';

/** What the schema can't see. */
export const check: CheckItem<ChoiceItem> = (item, tell) => {
  checkIds(
    (item.options as readonly AuthoredOption[]).map(asOption),
    (index, ...key) => ['options', index, ...key],
    tell,
  );

  const options = readOptions(item.options) ?? [];
  const { minChoices = 1, maxChoices = options.length } = item;
  if (item.multiple) {
    const most = Math.min(maxChoices, options.length);
    if (minChoices > most) tell('choices-impossible', ['minChoices'], 'none', { min: minChoices, max: most });
    const n = options.filter(isRight).length;
    if (isScored(item) && n > maxChoices) tell('choices-too-few', ['maxChoices'], 'warning', { n });
  } else
    for (const key of ['minChoices', 'maxChoices'] as const)
      if (item[key] !== undefined) tell('choices-unused', [key], 'warning', { key });
  checkRule(item, options, 'options', tell);
};
