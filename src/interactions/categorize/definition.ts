import type { Item, Option } from '../../engine/item.js';
import { readOptions, type AuthoredOption } from '../../engine/options.js';
import { partsDefinition } from '../../engine/parts-definition.js';
import type { Parts } from '../../engine/parts.js';
import { assignIds } from '../../engine/slug.js';
import { categorizeShape } from './shape.js';

export interface Category {
  readonly id: string;
  readonly text: string;
  readonly options: readonly Option[];
  readonly lang?: string | undefined;
}

export interface CategorizeItem extends Item {
  readonly categories: readonly Category[];
  readonly distractors?: readonly Option[] | undefined;
}

/** As it may be written. */
export type AuthoredCategorize = Omit<CategorizeItem, 'categories' | 'distractors'> & {
  readonly categories: readonly (Omit<Category, 'id' | 'options'> & {
    readonly id?: string;
    readonly options: readonly AuthoredOption[];
  })[];
  readonly distractors?: readonly AuthoredOption[];
};

export const partsOf = ({ categories, distractors = [] }: CategorizeItem): Parts => ({
  parts: [
    ...categories.flatMap(({ id, options }) => options.map((option) => ({ ...option, right: id }))),
    ...distractors,
  ],
  answers: categories.map(({ id, text, lang }) => ({ id, text, lang })),
});

export const categorizeDefinition = partsDefinition<CategorizeItem>(
  {
    type: 'categorize',
    shape: categorizeShape,
    parse(authored) {
      const { categories, distractors, ...rest } = authored as unknown as AuthoredCategorize;
      const options = readOptions([...categories.flatMap((category) => category.options), ...(distractors ?? [])]);
      const ids = assignIds(categories, 'option');
      if (!options || new Set(ids).size < ids.length) return undefined;
      let place = 0;
      const read = (list: readonly AuthoredOption[]) => list.map(() => options[place++]!);
      return {
        ...rest,
        categories: categories.map((category, index) => ({
          ...category,
          id: ids[index]!,
          options: read(category.options),
        })),
        ...(distractors && { distractors: read(distractors) }),
      };
    },
  },
  partsOf,
  'parts',
  true,
);
