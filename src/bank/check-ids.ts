import type { Path } from '../engine/problem.js';
import type { Tell } from './check-meaning.js';
import { numbered } from '../engine/numbered.js';
import { assignIds } from '../engine/slug.js';

/**
 * Tells where two things of one list have the same id, and where a slug needed a number.
 * @param pathOf where in the item the thing at a place stands, or a key of it
 */
export const checkIds = (
  things: readonly { readonly id?: string | undefined; readonly text: string }[],
  pathOf: (index: number, ...key: string[]) => Path,
  tell: Tell,
): void => {
  const ids = assignIds(things, 'option');
  const seen = new Set<string>();
  ids.forEach((id, index) => {
    if (seen.size === seen.add(id).size) tell('id-duplicate', pathOf(index, 'id'), 'item', { id });
  });
  for (const index of numbered(things, ids, 'option'))
    tell('slug-taken', pathOf(index), 'warning', { id: ids[index]! });
};

/** An option as it may be written, as an object. */
export const asOption = <T extends { readonly text: string }>(option: string | T): T | { readonly text: string } =>
  typeof option === 'string' ? { text: option } : option;
