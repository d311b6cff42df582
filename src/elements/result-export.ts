/** A result on paper, as text, as a file. Loaded when somebody asks for it; nothing of it leaves the page by itself. */
import { html, type TemplateResult } from 'lit/html.js';
import { enExport } from '../i18n/en-export.js';
import { enFeedback } from '../i18n/en-feedback.js';
import { scorerOf } from '../interactions/scorers.js';
import { reportCsv } from '../results/report-csv.js';
import { reportText } from '../results/report-text.js';
import { sessionReport, type SessionReport } from '../results/session-report.js';
import { laterCss } from '../rich-text/later-styles.js';
import type { Desk } from './desk.js';
import { actionRow, type Moment } from './view-context.js';

export const exportCss = laterCss`
  .keep .actions {
    margin-top: 12px;
  }
  .keep fieldset {
    margin-top: 20px;
  }
  .keep legend {
    padding-bottom: 4px;
    font-weight: 600;
  }
  .keep label {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
    min-height: var(--_target);
  }
  .keep [type='checkbox'] {
    flex: none;
    width: 24px;
    height: 24px;
    margin: 0;
    accent-color: var(--_accent);
  }
  .keep .sheet-label {
    flex: 1;
  }
  .keep .field {
    flex: 1 1 12em;
    max-width: 26em;
    min-width: 0;
    min-height: var(--_target);
    padding: 8px 12px;
  }
  .keep textarea.field {
    width: 100%;
    max-width: none;
    min-height: 12em;
    margin-top: 12px;
  }
`;

/** The browser's own way to save: it asks no server, and works under a strict policy. */
const save = (text: string, type: string, name: string): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // The browser has read it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};

/** @returns whether the browser let it */
const copy = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false; // No secure page, or not allowed.
  }
};

/** What the page can't copy is shown, selected. */
const showText = (panel: HTMLElement, text: string): void => {
  const field = panel.querySelector('textarea') ?? document.createElement('textarea');
  field.className = 'field';
  field.readOnly = true;
  field.setAttribute('aria-label', enExport.asText);
  field.value = text;
  panel.append(field);
  field.focus();
  field.select();
};

const SHEETS = ['result', 'worksheet', 'key'] as const;
export type Sheet = (typeof SHEETS)[number];

/** Which sheets the learner may see. A page that scores may have given no key. */
const sheetsFor = ({ state }: Moment, { items = [] }: SessionReport): readonly Sheet[] => {
  const { review, scorer } = state.settings;
  const isKnown = scorer !== 'host' || items.some(({ key }) => key !== undefined);
  return { full: SHEETS.slice(0, isKnown ? 3 : 2), marks: SHEETS.slice(0, 2), none: SHEETS.slice(0, 1) }[review];
};

/** @param panel where it is drawn */
export const exportView = (moment: Moment, { announce }: Desk, panel: HTMLElement): TemplateResult => {
  const { bank, number } = moment.context;
  const report = sessionReport(bank, moment.store, scorerOf);
  const find = <E extends HTMLElement>(selector: string) => panel.querySelector<E>(selector)!;
  const say = (text: string) => {
    announce(text);
    find('.said').textContent = text;
  };
  const onCopy = async () => {
    const text = reportText(report, number);
    const isCopied = await copy(text);
    say(isCopied ? enExport.copied : enExport.copyByHand);
    if (!isCopied) showText(panel, text);
  };
  const saveAs = (text: string, type: string, ending: string) => {
    const name = `${bank.id}-result.${ending}`;
    save(text, type, name);
    say(enExport.saved(name));
  };
  const sheets = sheetsFor(moment, report);
  const onPrint = async () => {
    const wanted = sheets.filter((sheet) => sheets.length === 1 || find<HTMLInputElement>(`[name=${sheet}]`).checked);
    if (!wanted.length) return say(enExport.nothingToPrint);
    const { printSheets } = await import('./result-print.js').catch(() => ({ printSheets: undefined }));
    if (!printSheets) return say(enFeedback.notLoaded);
    await printSheets(find('.sheets'), moment, report, wanted, find<HTMLInputElement>('[name=learner]').value.trim());
  };
  return html`${actionRow([
      { label: enExport.copy, run: onCopy },
      { label: enExport.saveJson, run: () => saveAs(JSON.stringify(report, null, 2), 'application/json', 'json') },
      { label: enExport.saveCsv, run: () => saveAs(reportCsv(report), 'text/csv;charset=utf-8', 'csv') },
    ])}
    <p class="said small"></p>
    <fieldset>
      <legend>${enExport.onPaper}</legend>
      ${
        sheets.length > 1
          ? sheets.map(
              (sheet) =>
                html`<label
                  ><input type="checkbox" name=${sheet} ?checked=${sheet === 'result'} /><span class="sheet-label"
                    >${enExport.sheets[sheet]}</span
                  ></label
                >`,
            )
          : ''
      }
      <label
        >${enExport.name}
        <input class="field" name="learner" autocomplete="off" aria-describedby="name-kept" />
      </label>
      <p class="small" id="name-kept">${enExport.nameKept}</p>
      ${actionRow([{ label: enExport.print, run: onPrint }])}
    </fieldset>
    <div class="sheets"></div>`;
};
