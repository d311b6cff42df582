/** What is wrong with an item of the right shape: sources, media, keys; and what its interaction has to say. */
import type { InteractionDefinition } from '../engine/interaction-definition.js';
import type { Item, Media } from '../engine/item.js';
import type { Finding, Path } from '../engine/problem.js';
import { lintCodes } from './lint-codes.js';
import { hasKey } from './read-bank.js';

/** @param effect what it takes away; `warning`: nothing, and it may be meant */
export type Tell = (
  code: string,
  path: Path,
  effect: 'item' | 'none' | 'warning',
  values?: Finding['values'],
  known?: readonly string[],
) => void;
export type CheckItem<I extends Item = Item> = (item: I, tell: Tell) => void;

/** Every picture, sound and film of an item, wherever it stands: options, answers, columns have their own. */
function* mediaIn(node: object, path: Path = []): Generator<readonly [Path, Media]> {
  for (const [key, value] of Object.entries(node) as [string, unknown][]) {
    if (typeof value !== 'object' || value === null) continue;
    const place = [...path, Array.isArray(node) ? Number(key) : key];
    if (key === 'media') yield [place, value as Media];
    else yield* mediaIn(value, place);
  }
}

/** Codes in a `lintIgnore`, of the bank or an item, that no rule of the lint has. */
export const checkIgnored = (codes: readonly string[] | undefined, tell: Tell): void => {
  codes?.forEach((value, index) => {
    if (!(lintCodes as readonly string[]).includes(value))
      tell('lint-code-unknown', ['lintIgnore', index], 'none', { value }, lintCodes);
  });
};

/**
 * @param item as it was written, with an id
 * @param sources keys of the bank's sources; undefined where they can't be known, or none is needed
 */
export const checkMeaning = (
  item: Item,
  sources: readonly string[] | undefined,
  check: CheckItem | undefined,
  tell: Tell,
): void => {
  item.evidence?.forEach(({ source }, index) => {
    if (!sources) return;
    const path = ['evidence', index];
    if (source === undefined && sources.length !== 1) tell('source-missing', path, 'none', {}, sources);
    if (source !== undefined && !sources.includes(source))
      tell('source-unknown', [...path, 'source'], 'none', { source }, sources);
  });
  for (const [path, entry] of mediaIn(item))
    if ([entry.image, entry.audio, entry.video].filter(Boolean).length !== 1) tell('media-kind', path, 'none');
  checkIgnored(item.lintIgnore, tell);
  check?.(item, tell);
};

/** Of an item that is marked by its bank: is anything right? */
export const checkKey = (item: Item, definition: InteractionDefinition, tell: Tell): void => {
  const parsed = definition.parse(item);
  if (parsed && !hasKey(parsed, definition)) tell('correct-missing', [], 'item');
};
