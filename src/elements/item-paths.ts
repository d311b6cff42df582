import type { Bank } from '../engine/item.js';
import type { Problem } from '../engine/problem.js';

/**
 * JSON pointers of a bank's items as they were written, by id.
 * @param problems of that bank: they tell which items were left out
 */
export const itemPaths = ({ sections }: Bank, problems: readonly Problem[]): ReadonlyMap<string, string> => {
  const lost = new Set(
    problems
      .filter(({ effect }) => effect === 'item')
      .map(({ path }) => /^(?:\/sections\/\d+)?\/items\/\d+/.exec(path)?.[0]),
  );
  const isSectioned = sections.length > 1 || Object.keys(sections[0]!).length > 1;
  const paths = new Map<string, string>();
  sections.forEach(({ items }, section) => {
    let index = 0;
    for (const { id } of items) {
      let path;
      do path = `${isSectioned ? `/sections/${section}` : ''}/items/${index++}`;
      while (lost.has(path));
      paths.set(id, path);
    }
  });
  return paths;
};
