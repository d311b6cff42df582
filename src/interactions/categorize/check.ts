import type { CheckItem } from '../../bank/check-meaning.js';
import { asOption, checkIds } from '../../bank/check-ids.js';
import type { AuthoredCategorize, CategorizeItem } from './definition.js';

/** What the schema can't see. */
export const check: CheckItem<CategorizeItem> = (item, tell) => {
  const { categories, distractors = [] } = item as unknown as AuthoredCategorize;
  checkIds(categories, (index, ...key) => ['categories', index, ...key], tell);
  const options = [
    ...categories.flatMap((category, place) =>
      category.options.map((option, index) => ({ option, path: ['categories', place, 'options', index] })),
    ),
    ...distractors.map((option, index) => ({ option, path: ['distractors', index] })),
  ];
  checkIds(
    options.map(({ option }) => asOption(option)),
    (index, ...key) => [...options[index]!.path, ...key],
    tell,
  );
};
