import type { Searchable } from '../evidence/searchable.js';
import { toSearchable } from '../evidence/searchable.js';
import type { Bank } from '../engine/item.js';
import type { Path } from '../engine/problem.js';
import { LintItem } from './lint-item.js';

/** A bank as the rules look at it. */
export interface LintBank {
  readonly bank: Bank;
  /** Without those that were withdrawn. */
  readonly items: readonly LintItem[];
  /** The single choices among them. */
  readonly singles: readonly LintItem[];
  /** Where the items stand that no rule can point to more exactly. */
  readonly itemsPath: Path;
  /** Sources that were read. */
  readonly sources: ReadonlyMap<string, Searchable>;
  /** Of an item whose settings the bank decides. */
  shufflesOptions(item: LintItem): boolean;
}

/** @param texts what could be read of the sources */
export const readForLint = (
  bank: Bank,
  paths: ReadonlyMap<string, Path>,
  texts: Readonly<Record<string, string | null>>,
): LintBank => {
  let index = 0;
  const items = bank.sections.flatMap((section) =>
    section.items
      .filter(({ status }) => status !== 'withdrawn')
      .map(
        (item) =>
          new LintItem(item, {
            path: paths.get(item.id) ?? [],
            index: index++,
            section,
            lang: bank.lang,
            isMarkdown: bank.markup === 'markdown',
          }),
      ),
  );
  const read = Object.keys(bank.sources).flatMap((id) => {
    const text = Object.hasOwn(texts, id) ? texts[id] : undefined;
    return typeof text === 'string' ? [[id, toSearchable(text)] as const] : [];
  });
  const { shuffle } = bank.settings;
  return {
    bank,
    items,
    singles: items.filter(({ isSingle }) => isSingle),
    itemsPath: items[0]?.path.slice(0, 1) ?? [],
    sources: new Map(read),
    shufflesOptions: ({ item }) => (shuffle === 'options' || shuffle === 'all') && item.shuffle !== false,
  };
};
