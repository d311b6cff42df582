import type { Item, Option } from '../../engine/item.js';
import { readOptions } from '../../engine/options.js';
import { partsDefinition } from '../../engine/parts-definition.js';
import type { Parts } from '../../engine/parts.js';
import { assignIds } from '../../engine/slug.js';
import { matrixShape } from './shape.js';

export interface Row {
  readonly id: string;
  readonly text: string;
  /** Id of the right column. */
  readonly answer?: string | undefined;
  readonly lang?: string | undefined;
}

export interface MatrixItem extends Item {
  readonly columns: readonly Option[];
  readonly rows: readonly Row[];
}

/** The column that is meant: by its id, else by its exact text. */
export const columnOf = (columns: readonly Option[], named: string): Option | undefined =>
  columns.find(({ id }) => id === named) ?? columns.find(({ text }) => text === named);

export const partsOf = ({ columns, rows }: MatrixItem): Parts => ({
  parts: rows.map(({ id, text, lang, answer }) => ({ id, text, lang, right: answer })),
  answers: columns,
});

export const matrixDefinition = partsDefinition<MatrixItem>(
  {
    type: 'matrix',
    shape: matrixShape,
    parse(authored) {
      const item = authored as MatrixItem;
      const columns = readOptions(item.columns);
      const ids = assignIds(item.rows, 'option');
      if (!columns || new Set(ids).size < ids.length) return undefined;
      const rows = item.rows.map((row, index) => {
        const { answer } = row;
        const column = answer === undefined ? undefined : columnOf(columns, answer);
        const id = ids[index]!;
        return answer === undefined ? { ...row, id } : column && { ...row, id, answer: column.id };
      });
      return rows.includes(undefined) ? undefined : { ...item, columns, rows: rows as readonly Row[] };
    },
  },
  partsOf,
  'answers',
);
