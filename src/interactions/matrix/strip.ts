import { bareOption } from '../../bank/bare-option.js';
import type { StripItem } from '../../bank/strip-keys.js';
import type { MatrixItem } from './definition.js';

/** What is asked, without what is right. */
export const strip: StripItem<MatrixItem> = ({ columns, rows }) => ({
  columns: columns.map(bareOption),
  rows: rows.map(({ id, text, lang }) => ({ id, text, lang })),
});
