/** A response as a person would say it: options, parts and answers by their texts, not by their ids. */
import type { Scorer } from '../engine/interaction-definition.js';
import type { Item } from '../engine/item.js';
import { isRecord } from '../engine/shape.js';

/** Between the parts of a response. Not a semicolon: where a spreadsheet splits at it, a part would be a cell. */
const BETWEEN = ' · ';

const text = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** @param response whatever a session holds: what is of no known shape is given as JSON */
export const responseWords = (item: Item, response: unknown, scorer: Scorer): string => {
  const named = (part: unknown): string => scorer.partText(item, text(part)) ?? text(part);
  if (Array.isArray(response)) return response.map(named).join(BETWEEN);
  if (!isRecord(response)) return named(response);
  // A text of the learner's own; what is called so may also be a part.
  if (typeof response['text'] === 'string' && scorer.partText(item, 'text') === undefined) return response['text'];
  return Object.entries(response)
    .map(([part, value]) => `${named(part)}: ${scorer.valueText?.(item, part, text(value)) ?? text(value)}`)
    .join(BETWEEN);
};
