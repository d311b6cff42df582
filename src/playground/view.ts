/** What the page shows around the editor and the quiz, as templates. */
import { html, nothing, type TemplateResult } from 'lit/html.js';
import { starterItems } from '../starters/starter-items.js';
import { canSaveInPlace } from './files.js';
import type { Inspection, Shown } from './inspect.js';
import { words } from './words.js';

/** One at a time, above the editor. */
export type Note =
  | { readonly kind: 'words'; readonly text: string; readonly isBad?: boolean }
  | { readonly kind: 'restored'; readonly when: string }
  | { readonly kind: 'link-found'; readonly text: string }
  | { readonly kind: 'link-made'; readonly link: string; readonly told: string };

export interface PageState {
  readonly name: string;
  readonly note: Note | undefined;
  readonly inspection: Inspection | undefined;
  readonly isChecking: boolean;
  readonly isSlow: boolean;
  /** Undefined until something was to be kept. */
  readonly isKept: boolean | undefined;
  /** The quiz is drawn only when somebody asks for it. */
  readonly isLarge: boolean;
}

export interface Actions {
  open(): void;
  save(isAs: boolean): void;
  share(): void;
  insert(type: string): void;
  show(problem: Shown): void;
  draw(): void;
  discard(): void;
  openLink(text: string): void;
  copy(link: string): void;
  close(): void;
}

const button = (label: string, act: () => void, className = ''): TemplateResult =>
  html`<button type="button" class=${className} @click=${act}>${label}</button>`;

const noteView = (note: Note, actions: Actions): TemplateResult => {
  const close = button(words.close, () => actions.close());
  switch (note.kind) {
    case 'words':
      return html`<p class=${note.isBad ? 'bad' : ''}>${note.text}</p>
        <p class="row">${close}</p>`;
    case 'restored':
      return html`<p>${words.restored(note.when)}</p>
        <p class="row">${button(words.discard, () => actions.discard())}${close}</p>`;
    case 'link-found':
      return html`<p>${words.linkFound}</p>
        <p class="row">
          ${button(words.linkOpen, () => actions.openLink(note.text))}${button(words.linkLeave, () => actions.close())}
        </p>`;
    case 'link-made':
      return html`<p>${words.linkMade}</p>
        <p class="row link">
          <input aria-label=${words.link} readonly .value=${note.link} />${button(words.copy, () =>
            actions.copy(note.link),
          )}${close}
          <span>${note.told}</span>
        </p>`;
  }
};

const toolbar = (actions: Actions): TemplateResult => html`
  <div class="tools">
    <div class="row" role="group" aria-label=${words.file}>
      ${button(words.open, () => actions.open())} ${button(words.save, () => actions.save(false))}
      ${canSaveInPlace ? button(words.saveAs, () => actions.save(true)) : nothing}
      ${button(words.share, () => actions.share())}
    </div>
    <form
      class="row"
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        actions.insert(new FormData(event.target as HTMLFormElement).get('type') as string);
      }}
    >
      <select name="type" aria-label=${words.insertLabel}>
        ${Object.keys(starterItems).map((type) => html`<option value=${type}>${words.types[type] ?? type}</option>`)}
      </select>
      <button>${words.insert}</button>
    </form>
  </div>
`;

const statusOf = ({ inspection, isSlow }: PageState): string => {
  if (isSlow) return words.slow;
  if (!inspection) return words.checking;
  const { counts, items } = inspection;
  const { error, warning, advice } = counts;
  return error + warning + advice ? words.found(error, warning, advice, items) : words.fine(items);
};

const sign = { error: '✕', warning: '!', advice: 'i' } as const;

const problemView = (problem: Shown, actions: Actions): TemplateResult => html`
  <li>
    <button type="button" class="problem ${problem.severity}" @click=${() => actions.show(problem)}>
      <span class="sign" aria-hidden="true">${sign[problem.severity]}</span>
      <span>
        <span class="place">${words.severity[problem.severity]} · ${words.line(problem.line)}</span>
        <span class="message">${problem.message}</span>
        ${problem.hint ? html`<span class="mend">${problem.hint}</span>` : nothing}
        <code>${problem.code}</code>
      </span>
    </button>
  </li>
`;

const problemsView = ({ problems, counts }: Inspection, actions: Actions): TemplateResult => {
  const more = counts.error + counts.warning + counts.advice - problems.length;
  return html`
    <ol aria-label=${words.problems}>
      ${problems.map((problem) => problemView(problem, actions))}
    </ol>
    ${more > 0 ? html`<p>${words.more(more)}</p>` : nothing}
  `;
};

export const pageView = (
  state: PageState,
  actions: Actions,
  editor: HTMLElement,
  quiz: HTMLElement,
): TemplateResult => html`
  <header>
    <h1>${words.title}</h1>
    <p class="stand">${words.about}</p>
  </header>
  ${toolbar(actions)}
  <div class="note" role="status">${state.note ? noteView(state.note, actions) : nothing}</div>
  <div class="desk">
    <section class="write" aria-labelledby="file-name">
      <h2 id="file-name">${state.name}</h2>
      ${editor}
      <p class="hint">${words.editorHint}</p>
      <div class="state" ?data-busy=${state.isChecking}>
        <p role="status" id="found">${statusOf(state)}</p>
        <p class="kept">${state.isKept === undefined ? '' : state.isKept ? words.kept : words.notKept}</p>
      </div>
      <div class="problems">
        ${state.inspection?.problems.length ? problemsView(state.inspection, actions) : nothing}
        ${state.inspection?.unchecked.map((text) => html`<p class="hint">${text}</p>`)}
      </div>
    </section>
    <section class="try" aria-labelledby="quiz-name">
      <h2 id="quiz-name">${words.quiz}</h2>
      ${
        state.isLarge && state.inspection
          ? html`<div class="remark">
              <p>${words.large(state.inspection.items)}</p>
              <p class="row">${button(words.draw, () => actions.draw())}</p>
            </div>`
          : nothing
      }
      ${state.inspection && !state.inspection.isJson ? html`<p class="remark">${words.notJson}</p>` : nothing} ${quiz}
    </section>
  </div>
`;
