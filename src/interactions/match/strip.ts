import { bareOption, mixed } from '../../bank/bare-option.js';
import type { StripItem } from '../../bank/strip-keys.js';
import { answersOf, type MatchItem } from './definition.js';

/** What is asked, without what is right: every answer is one that may belong nowhere. */
export const strip: StripItem<MatchItem> = (item) => ({
  pairs: item.pairs.map(({ id, prompt, lang }) => ({ id, prompt, lang })),
  distractors: mixed(answersOf(item).map(bareOption)),
});
