/** A session's report as a table, a row an item. */
import { enExport } from '../i18n/en-export.js';
import { csv, type Cell } from './csv.js';
import type { ItemReport, SessionReport } from './session-report.js';

/** As far as a spreadsheet counts. */
const rounded = (n: number) => Number(n.toFixed(6));

type Column = keyof typeof enExport.columns;

const columns: Readonly<Record<Column, (item: ItemReport) => Cell | undefined>> = {
  number: ({ number }) => number,
  itemId: ({ itemId }) => itemId,
  type: ({ type }) => type,
  section: ({ section }) => section,
  tags: ({ tags }) => tags?.join(', '),
  prompt: ({ prompt }) => prompt,
  answer: ({ answer }) => answer,
  standing: ({ standing }) => standing,
  score: ({ score }) => rounded(score),
  maxScore: ({ maxScore }) => rounded(maxScore),
  attempts: ({ attempts }) => attempts,
  hints: ({ hints }) => hints,
  certainty: ({ certainty }) => certainty,
  seconds: ({ duration }) => (duration === null ? null : rounded(duration / 1000)),
  key: ({ key }) => key,
  receipt: ({ receipt }) => receipt?.map(({ part, rule, delta }) => `${part ?? rule}: ${delta}`).join(', '),
};

/** The total alone, where there are no items to tell of. The mark of byte order is for Excel, which else takes it for Latin-1. */
export const reportCsv = ({ items, score, maxScore }: SessionReport): string => {
  const heads = enExport.columns;
  const rows: (readonly Cell[])[] = items
    ? [
        Object.keys(columns).map((name) => heads[name as Column]),
        ...items.map((item) => Object.values(columns).map((value) => value(item) ?? null)),
      ]
    : [
        [heads.score, heads.maxScore],
        [rounded(score), rounded(maxScore)],
      ];
  return `\uFEFF${csv(rows)}`;
};
