import type { CheckItem } from '../../bank/check-meaning.js';
import { isRight, readOptions, type AuthoredOption } from '../../engine/options.js';
import { isScored } from '../../engine/outcome.js';
import { asOption, checkIds } from '../../bank/check-ids.js';
import type { ChoiceItem } from './definition.js';

/** What the schema can't see. */
export const check: CheckItem<ChoiceItem> = (item, tell) => {
  checkIds((item.options as readonly AuthoredOption[]).map(asOption), (index) => ['options', index], tell);

  const options = readOptions(item.options) ?? [];
  const keys = options.filter(isRight);
  const { minChoices = 1, maxChoices = options.length, lower = 0, upper = 1 } = item;
  if (item.multiple) {
    const most = Math.min(maxChoices, options.length);
    if (minChoices > most) tell('choices-impossible', ['minChoices'], 'none', { min: minChoices, max: most });
    if (lower !== null && lower > upper) tell('bounds-crossed', ['lower'], 'none', {});
    if (isScored(item) && keys.length > maxChoices)
      tell('choices-too-few', ['maxChoices'], 'warning', { n: keys.length });
  } else {
    if (keys.filter(({ credit }) => credit === undefined).length > 1)
      tell('correct-several', ['options'], 'warning', {});
    if (item.scoring && item.scoring !== 'credit')
      tell('scoring-unused', ['scoring'], 'warning', { name: item.scoring });
  }
};
