import type { CheckItem } from '../../bank/check-meaning.js';
import { readOptions, type AuthoredOption } from '../../engine/options.js';
import { numbered } from '../../engine/numbered.js';
import { assignIds } from '../../engine/slug.js';
import { idOf, leastOptions, type OrderItem } from './definition.js';

/** What the schema can't see. */
export const check: CheckItem<OrderItem> = (item, tell) => {
  const authored = (item.options as readonly AuthoredOption[]).map((option) =>
    typeof option === 'string' ? { text: option } : option,
  );
  const ids = assignIds(authored, 'option');
  const seen = new Set<string>();
  ids.forEach((id, index) => {
    if (seen.size === seen.add(id).size) tell('id-duplicate', ['options', index, 'id'], 'item', { id });
  });
  for (const index of numbered(authored, ids, 'option'))
    tell('slug-taken', ['options', index], 'warning', { id: ids[index]! });

  if (ids.length < leastOptions(item)) tell('order-too-short', ['options'], 'item');
  const options = readOptions(item.options) ?? [];
  const known = [...new Set(options.flatMap(({ id, text }) => [id, text]))];
  item.alternates?.forEach((names, index) => {
    const path = ['alternates', index];
    const listed = names.map((name) => idOf(options, name));
    listed.forEach((id, place) => {
      if (id === undefined) tell('option-unknown', [...path, place], 'item', { value: names[place]! }, known);
      else if (listed.indexOf(id) < place) tell('option-repeated', [...path, place], 'item', { value: names[place]! });
    });
    if (listed.length !== ids.length) tell('alternate-length', path, 'item', { n: listed.length, wanted: ids.length });
  });
};
