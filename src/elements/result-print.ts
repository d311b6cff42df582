/** What is printed: the result with a line for the name, the questions with empty boxes, the key. Loaded when it is. */
import { html, nothing, render, type TemplateResult } from 'lit/html.js';
import { sourceOf } from '../evidence/source-of.js';
import { enExport } from '../i18n/en-export.js';
import { enResult } from '../i18n/en-result.js';
import { TONES } from '../results/standing.js';
import type { SessionReport } from '../results/session-report.js';
import { laterCss } from '../rich-text/later-styles.js';
import { sourceName } from './feedback-view.js';
import { printAlone } from './print-alone.js';
import { sectionView } from './practice.js';
import type { Sheet } from './result-export.js';
import { standingWord } from './result-items.js';
import { bandView } from './result-total.js';
import { toldItem } from './telling.js';
import { pointsText } from './outcome-words.js';
import { contentOf, type Moment } from './view-context.js';

export const sheetsCss = laterCss`
  .sheets {
    display: none;
    color-scheme: light;
    --recog-surface: #fff;
    --recog-ink: #000;
    --_surface: #fff;
    --_ink: #000;
    --_muted: #444;
    --_control: #555;
    --_line: #bbb;
    --_wash: #fff;
    --_highlight: #eee;
    color: #000;
    background: #fff;
  }
  .sheets .sheet + .sheet {
    break-before: page;
  }
  .sheets .lines {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 32px;
    padding-block: 16px;
  }
  .sheets .line {
    flex: 1 1 14em;
    display: flex;
    gap: 8px;
  }
  .sheets .line > :last-child {
    flex: 1;
    min-height: 1.5em;
    border-bottom: 1px solid;
  }
  .sheets .task {
    padding-block: 16px;
    border-top: 1px solid var(--_line);
  }
  .sheets .brief {
    break-inside: avoid;
  }
  .sheets .task p,
  .sheets blockquote {
    margin-top: 4px;
  }
  @media print {
    :host([data-blank]) :is(.chips, .bins, .moves, .dots, .words, .limit) {
      display: none;
    }
    :host([data-blank]) .chips.serve {
      display: flex;
    }
    :host([data-blank]) :is(.option, .row, .pair, img) {
      break-inside: avoid;
    }
    :host([data-blank]) .number {
      min-width: 2em;
      min-height: 2em;
      border: 1px solid #000;
      color: transparent;
    }
    :host([data-blank]) select {
      appearance: none;
      height: auto;
      overflow: visible;
    }
    :host([data-blank]) select.served {
      min-width: 8em;
      color: transparent;
    }
    :host([data-blank]) option {
      padding: 2px 0;
    }
    :host([data-blank]) [size] > [value=''] {
      display: none;
    }
    :host([data-blank]) [role='button'] {
      border-bottom: 1px dotted #000;
    }
  }
`;

const lineView = (label: string, text = ''): TemplateResult =>
  html`<p class="line"><span>${label}</span> <span>${text}</span></p>`;

const headView = ({ context }: Moment, more: string, lines: unknown): TemplateResult => {
  const { lang, dir } = contentOf(context);
  return html`<h2 class="title"><span class="text" lang=${lang} dir=${dir}>${context.bank.title}</span> ${more}</h2>
    <div class="lines">${lines}</div>`;
};

const resultSheet = (moment: Moment, report: SessionReport, name: string): TemplateResult => {
  const { context } = moment;
  const { messages } = context;
  const { fraction, passed, finishedAt, items = [] } = report;
  const percent = new Intl.NumberFormat(messages.lang, { style: 'percent' });
  const date = finishedAt === null ? '' : new Date(finishedAt).toLocaleDateString(messages.lang, { dateStyle: 'long' });
  return html`<section class="sheet">
    ${headView(moment, '', [lineView(enExport.nameLine, name), lineView(enExport.dateLine, date)])}
    <p>
      <b>${fraction === null ? messages.noted : `${percent.format(fraction)} · ${pointsText(report, context)}`}</b>
      ${passed === null ? '' : passed ? enExport.passed : enExport.notPassed}
    </p>
    ${bandView(moment)}
    ${items.map(({ number, itemId, prompt, standing, answer, key, ...points }) => {
      const { lang, dir } = contentOf(context, moment.store.itemOf(itemId).item);
      return html`<div class="task brief">
        <p><b>${number}.</b> <span class="text" lang=${lang} dir=${dir}>${prompt}</span></p>
        <p>${[standingWord(standing, context), pointsText(points, context)].filter(Boolean).join(' · ')}</p>
        ${answer === null ? '' : html`<p>${enExport.yourAnswer}: <span lang=${lang} dir=${dir}>${answer}</span></p>`}
        ${
          key === undefined || TONES[standing] === 'correct'
            ? ''
            : html`<p>${enExport.rightAnswer}: <span lang=${lang} dir=${dir}>${key}</span></p>`
        }
      </div>`;
    })}
  </section>`;
};

/** The questions as they were asked, with nothing filled in. */
const worksheet = (moment: Moment): TemplateResult => {
  const { context, store, state } = moment;
  let passage: unknown;
  const tasks = state.items.flatMap(({ id, order }, index) => {
    const { item, definition, context: itemContext } = store.itemOf(id);
    if (item.status === 'withdrawn') return [];
    const section = context.bank.sections.find(({ items }) => items.some((one) => one.id === id));
    const isNew = section !== passage && !!(section?.title ?? section?.text ?? section?.media);
    passage = section;
    const view = definition.present(item, { ...itemContext, order, response: null });
    return [
      html`${isNew ? sectionView(section!, context) : ''}
        <div class="task">
          <p class="small">
            ${enResult.question(index + 1)}
            ${item.scored === false ? '' : `(${context.messages.points(item.points ?? 1, context.number)})`}
          </p>
          ${context.interactions.get(item.type)!.template({
            ...{ view, response: null, disabled: false, context },
            onChange: () => undefined,
            ...contentOf(context, item),
          })}
        </div>`,
    ];
  });
  return html`<section class="sheet">
    ${headView(moment, '', [lineView(enExport.nameLine), lineView(enExport.dateLine)])} ${tasks}
  </section>`;
};

const keySheet = (moment: Moment, { items = [] }: SessionReport): TemplateResult => {
  const { context, store, state } = moment;
  return html`<section class="sheet">
    ${headView(moment, `· ${enExport.key}`, '')}
    ${items.map(({ number, itemId, prompt, key }) => {
      const { item } = toldItem(
        store.itemOf(itemId),
        state.items.find(({ id }) => id === itemId)!,
      );
      const { lang, dir } = contentOf(context, item);
      return html`<div class="task brief">
        <p><b>${number}.</b> <span class="text" lang=${lang} dir=${dir}>${prompt}</span></p>
        <p lang=${lang} dir=${dir}><b>${key ?? context.messages.noted}</b></p>
        ${item.explanation ? html`<p class="text" lang=${lang} dir=${dir}>${context.text(item.explanation)}</p>` : ''}
        ${item.evidence?.map((evidence) => {
          const source = sourceOf(evidence, context.bank);
          return html`<blockquote lang=${lang} dir=${dir}>“${evidence.quote}”</blockquote>
            ${source ? html`<p class="small">${sourceName(source, context)}</p>` : nothing}`;
        })}
      </div>`;
    })}
  </section>`;
};

/** Longer (ms) than this nobody waits for a picture. */
const PATIENCE = 3000;

/** What can't be unfolded on paper is shown whole: combo boxes as lists, unless chips name the choices already. */
const unfold = (root: ShadowRoot): void => {
  root.host.setAttribute('data-blank', '');
  const chips = new Set([...root.querySelectorAll('.chip')].map(({ textContent }) => textContent.trim()));
  for (const select of root.querySelectorAll('select')) {
    const choices = [...select.options].filter(({ value }) => value);
    if (choices.every(({ text }) => chips.has(text))) {
      select.classList.add('served');
      root.querySelector('.chips')?.classList.add('serve');
    } // A size of one would fold it up again.
    else select.size = Math.max(2, choices.length);
  }
};

/**
 * @param paper where it is drawn, for as long as it is printed
 * @param name the learner's; '': an empty line
 */
export const printSheets = async (
  paper: HTMLElement,
  moment: Moment,
  report: SessionReport,
  sheets: readonly Sheet[],
  name: string,
): Promise<void> => {
  const views = {
    result: () => resultSheet(moment, report, name),
    worksheet: () => worksheet(moment),
    key: () => keySheet(moment, report),
  };
  render(
    sheets.map((sheet) => views[sheet]()),
    paper,
  );
  // The elements of the interactions draw themselves after this.
  await new Promise((resolve) => setTimeout(resolve));
  const roots = [...paper.querySelectorAll('[exportparts]')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  roots.forEach(unfold);
  const pictures = [paper, ...roots].flatMap((root) => [...root.querySelectorAll('img')]);
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  await Promise.race([Promise.allSettled(pictures.map((picture) => picture.decode())), late]);
  printAlone(paper, () => render(nothing, paper));
};
