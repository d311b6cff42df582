import type { CheckItem } from '../../bank/check-meaning.js';
import { readOptions, type AuthoredOption } from '../../engine/options.js';
import { asOption, checkIds } from '../../bank/check-ids.js';
import { columnOf, type MatrixItem } from './definition.js';

/** What the schema can't see. */
export const check: CheckItem<MatrixItem> = (item, tell) => {
  const authored = item.columns as readonly AuthoredOption[];
  checkIds(authored.map(asOption), (index, ...key) => ['columns', index, ...key], tell);
  checkIds(item.rows, (index, ...key) => ['rows', index, ...key], tell);
  const columns = readOptions(authored);
  if (!columns) return;
  const known = columns.map(({ text }) => text);
  item.rows.forEach(({ answer }, index) => {
    if (answer !== undefined && !columnOf(columns, answer))
      tell('answer-unknown', ['rows', index, 'answer'], 'item', { value: answer, list: 'columns' }, known);
  });
};
