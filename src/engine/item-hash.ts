import type { Item } from './item.js';
import { hash32 } from './random.js';
import { isRecord } from './shape.js';

/** Keys whose change can't touch an answer. */
const REMARKS = ['note', 'lintIgnore', 'tags', 'difficulty', 'status', 'correction'];

/**
 * Names a version of an item: a session keeps it beside every answer, so that an edited bank never re-maps one. 64 bits,
 * against mistakes, not against forgery; the order of keys counts for nothing. Saved in sessions: the rule never changes.
 */
export const itemHash = (item: Item): string => {
  const text = JSON.stringify(item, (key, value: unknown) =>
    REMARKS.includes(key)
      ? undefined
      : isRecord(value)
        ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
        : value,
  );
  return `${hash32(text).toString(36)}-${hash32(text, 1).toString(36)}`;
};
