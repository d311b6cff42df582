/** A session's report as plain text, to be pasted into a mail. */
import { en, type FormatNumber } from '../i18n/en.js';
import { enExport } from '../i18n/en-export.js';
import { enFlow } from '../i18n/en-flow.js';
import { enMarks } from '../i18n/en-marks.js';
import { enResult } from '../i18n/en-result.js';
import type { ItemReport, SessionReport } from './session-report.js';
import { TONES } from './standing.js';

const words = { ...en, ...enMarks, ...enResult };

/** As it is on the printed sheet: the learner's own day, not that of UTC. */
const localDay = (time: string) => new Date(time).toLocaleDateString(en.lang, { dateStyle: 'long' });

const itemLines = (item: ItemReport, format: FormatNumber): readonly string[] => [
  `${item.number}. ${item.prompt}`,
  [
    `   ${words[TONES[item.standing]]}`,
    ...(item.maxScore ? [enFlow.pointsOf(item.score, item.maxScore, format)] : []),
  ].join(', '),
  ...(item.answer === null ? [] : [`   ${enExport.yourAnswer}: ${item.answer}`]),
  ...(item.key === undefined || item.standing === 'correct' ? [] : [`   ${enExport.rightAnswer}: ${item.key}`]),
];

/** Lines; the items apart from the total by an empty one. */
export const reportText = (report: SessionReport, format: FormatNumber): string => {
  const { bank, fraction, passed, band, items = [], finishedAt } = report;
  const points = enFlow.pointsOf(report.score, report.maxScore, format);
  return [
    bank.title,
    fraction === null ? words.noted : `${format(Math.round(fraction * 100))}%, ${points}`,
    ...(passed === null ? [] : [passed ? enExport.passed : enExport.notPassed]),
    ...(band ? [[band.title, band.text].filter(Boolean).join(' ')] : []),
    ...(finishedAt === null ? [] : [`${enExport.dateLine}: ${localDay(finishedAt)}`]),
    ...items.flatMap((item) => ['', ...itemLines(item, format)]),
    '',
  ].join('\n');
};
