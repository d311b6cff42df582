import { bareOption } from '../../bank/bare-option.js';
import type { StripItem } from '../../bank/strip-keys.js';
import type { ChoiceItem } from './definition.js';

/** What is asked, without what is right. */
export const strip: StripItem<ChoiceItem> = ({ options, multiple, minChoices, maxChoices }) => ({
  ...{ multiple, minChoices, maxChoices },
  options: options.map(bareOption),
});
