import type { CheckItem } from '../../bank/check-meaning.js';
import { checkIds } from '../../bank/check-ids.js';
import { checkBounds } from '../check-choices.js';
import { spansOf, type HottextItem } from './spans.js';

/** So much of the text as finds a place in it. */
const EXCERPT = 30;

/** What the schema can't see. */
export const check: CheckItem<HottextItem> = (item, tell) => {
  const { text, correct = [] } = item;
  const { fault, authored, options, unknown } = spansOf(item);
  if (fault) {
    tell(fault.code, ['text'], 'item', { text: text.slice(fault.at, fault.at + EXCERPT) });
    return;
  }
  if (!authored.length) tell('spans-none', ['text'], 'item');
  checkIds(authored, () => ['text'], tell);
  for (const { id, text: span } of authored)
    if (id !== undefined && /^\s/.test(span)) tell('span-named', ['text'], 'warning', { id });
  const names = options.map(({ text: span }) => span);
  for (const index of unknown)
    tell('span-unknown', ['correct', index], 'item', { value: correct[index]!.slice(0, EXCERPT) }, names);
  checkBounds(item, tell);
};
