import type { CheckItem } from '../../bank/check-meaning.js';
import { checkIds } from '../../bank/check-ids.js';
import { checkBounds } from '../check-choices.js';
import { spansOf, type HottextItem } from './spans.js';

/** So much of the text as finds a place in it. */
const EXCERPT = 30;

/** A word with a capital, as texts have it before a colon, unless the span begins with it; or what an address begins with. */
const isWord = (id: string, span: string): boolean =>
  span.startsWith('//') || (/^\p{Lu}\p{Ll}+$/u.test(id) && !span.startsWith(id));

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
  for (const { id, text: span } of authored) {
    if (id === undefined) continue;
    if (/^\s/.test(span)) tell('span-named', ['text'], 'warning', { id });
    else if (isWord(id, span) && !correct.includes(id)) tell('span-worded', ['text'], 'warning', { id });
  }
  const names = options.map(({ text: span }) => span);
  for (const index of unknown)
    tell('span-unknown', ['correct', index], 'item', { value: correct[index]!.slice(0, EXCERPT) }, names);
  checkBounds(item, tell);
};
