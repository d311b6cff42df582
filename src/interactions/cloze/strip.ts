import { bareOption, mixed } from '../../bank/bare-option.js';
import type { StripItem } from '../../bank/strip-keys.js';
import { wordsOf, type ClozeItem } from './definition.js';

/** What is asked, without what is right: every word of a bank is one that may belong nowhere. */
export const strip: StripItem<ClozeItem> = (item) => ({
  text: item.text,
  wordBank: item.wordBank,
  gaps: Object.fromEntries(
    Object.entries(item.gaps).map(([id, gap]) => [
      id,
      'options' in gap ? { options: gap.options.map(bareOption) } : [],
    ]),
  ),
  distractors: item.wordBank ? mixed(wordsOf(item)!.map(bareOption)) : undefined,
});
