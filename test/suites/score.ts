import { parseBank, type Item, type Outcome } from '../../src/engine.js';
import type { PresentOptions, ResponseValue, Reveal, View } from '../../src/engine/interaction-definition.js';
import { scoreResponse } from '../../src/engine/score-response.js';
import { interactions, scorers } from '../../src/interactions/definitions.js';

let last: readonly [text: string, score: (response: unknown) => Outcome] | undefined;

/** An item as it stands in a parsed bank. */
export const parseItem = (authored: object): Item => {
  const { bank, problems } = parseBank({ version: 1, title: 'T', items: [authored] });
  const [item] = bank?.items ?? [];
  if (!item) throw new Error(problems.map(({ message }) => message).join(' '));
  return item;
};

/** An item's view with what may be told, as the quiz has it. */
export const viewOf = (
  item: Item,
  { reveal, ...options }: PresentOptions<ResponseValue> & { readonly reveal: Reveal },
): View => {
  const view = interactions.definitions.get(item.type)!.present(item, options);
  return reveal === 'nothing' ? view : scorers.get(item.type)!.tell(view, item, { ...options, reveal });
};

export const correctResponse = (item: Item): ResponseValue | null => scorers.get(item.type)!.correctResponse(item);

/** `scoreItem` for many responses to one item: it is read once. */
export const scorerOf = (authored: object): ((response: unknown) => Outcome) => {
  const text = JSON.stringify(authored);
  if (last?.[0] === text) return last[1];
  const item = parseItem(authored);
  const [definition, scorer] = [interactions.definitions.get(item.type)!, scorers.get(item.type)!];
  last = [text, (response) => scoreResponse(item, response, definition, scorer, { lang: item.lang ?? 'en' })];
  return last[1];
};
