/** The page that `recog-quiz preview` serves: the bank in the real element, what is wrong with it beside it. */
import { html, render } from 'lit/html.js';
import type { Told, ToldProblem } from './told.js';

const byId = (id: string): HTMLElement => document.getElementById(id)!;

const quiz = document.createElement('recog-quiz');
quiz.setAttribute('storage', 'none');
let version = 0;
/** The item that is to be seen, also once the bank is there anew. */
let wanted: string | undefined;

const show = (itemId: string) => {
  wanted = itemId;
  quiz.goTo(itemId);
  quiz.scrollIntoView({ block: 'nearest' });
};

const problemView = ({ severity, code, message, hint, line, column, excerpt, itemId }: ToldProblem) => {
  const text = html`<span class="kind">${severity} · ${code}</span>
    <span>${message}</span>
    ${hint ? html`<span class="hint">${hint}</span>` : ''}
    <span class="place">line ${line ?? 1}, column ${column ?? 1}</span>
    <pre>${excerpt}</pre>`;
  return html`<li class=${severity}>
    ${itemId === undefined ? html`<div>${text}</div>` : html`<button type="button" @click=${() => show(itemId)}>${text}</button>`}
  </li>`;
};

/** Shows the bank as it is now, at the question that stood there. */
const refresh = async (): Promise<void> => {
  const { file, sum, problems, unchecked } = (await (await fetch('/told')).json()) as Told;
  byId('file').textContent = file;
  document.title = `Preview of ${file}`;
  byId('sum').textContent = sum;
  render(problems.map(problemView), byId('problems'));
  render(
    unchecked.map((text) => html`<p class="hint">${text}</p>`),
    byId('unchecked'),
  );
  quiz.src = `/files/${encodeURIComponent(file)}?v=${++version}`;
};

await customElements.whenDefined('recog-quiz');
document.querySelector('section')!.append(quiz);
quiz.addEventListener('recog-item-change', ({ itemId }) => {
  wanted = itemId;
});
quiz.addEventListener('recog-ready', () => {
  if (wanted !== undefined) quiz.goTo(wanted);
});
byId('restart').addEventListener('click', () => {
  wanted = undefined;
  void quiz.restart();
});
new EventSource('/changes').addEventListener('message', () => void refresh());
await refresh();
