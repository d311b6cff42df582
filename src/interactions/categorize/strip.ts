import { bareOption, mixed } from '../../bank/bare-option.js';
import type { StripItem } from '../../bank/strip-keys.js';
import type { CategorizeItem } from './definition.js';

/** What is asked, without what is right: every option is one that may belong nowhere. */
export const strip: StripItem<CategorizeItem> = ({ categories, distractors = [] }) => ({
  categories: categories.map(({ id, text, lang }) => ({ id, text, lang, options: [] })),
  distractors: mixed([...categories.flatMap(({ options }) => options), ...distractors].map(bareOption)),
});
