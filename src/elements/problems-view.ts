/** What is wrong with a bank: a sentence for the learner, the rest for the author. Loaded where there is something to tell. */
import { html, svg, type TemplateResult } from 'lit/html.js';
import { ITEM, type Problem } from '../engine/problem.js';
import { enProblems as m } from '../i18n/en-problems.js';
import { drawing } from '../rich-text/icons.js';

export { problemStyles as styles } from './problems-view.styles.js';

const alert = drawing(svg`<path d="M12 3.5 22 20.5H2zM12 10v4.5m0 3v.1" />`);

/**
 * @param file where the bank came from, as an author knows it
 * @param isFatal nothing can be shown: the box stands in the quiz's place
 * @param again a button, where the network failed and not the bank
 */
export const problemsView = (
  problems: readonly Problem[],
  file: string,
  isFatal: boolean,
  again?: TemplateResult,
): TemplateResult => {
  const errors = problems.filter(({ severity }) => severity === 'error');
  // An item may have several faults; the learner counts items.
  const lost = new Set(errors.flatMap(({ effect, path }) => (effect === 'item' ? (ITEM.exec(path)?.[0] ?? []) : [])))
    .size;
  const [title, text] = isFatal ? (again ? m.cannotLoad : m.cannotShow) : [lost ? m.leftOut(lost) : m.needsMending];
  const list = errors.map(
    ({ path, line, column, code, message, hint }) =>
      html`<li>
        <code>${line ? `${file}:${line}:${column}` : file}</code>
        <p><b>${message}</b> ${hint}</p>
        <p class="small">${path ? html`${m.at} <code>${path}</code>. ` : ''}${m.rule} <code>${code}</code></p>
      </li>`,
  );
  const more = html`${text ? html`<p>${text}</p>` : ''}${again}
    <details ?open=${isFatal && !again}>
      <summary>${m.forAuthor(errors.length)}</summary>
      <ul>
        ${list}
      </ul>
    </details>`;
  return isFatal
    ? html`<div class="feedback problems incorrect" part="problems" role="alert">
        <p class="verdict">${alert}${title}</p>
        ${more}
      </div>`
    : html`<div class="note problems warn" part="problems" role="alert">${alert}<b>${title}</b>${more}</div>`;
};
