/** The list of the questions, by number and state, that leads to any of them. Loaded when it is opened. */
import { html, type TemplateResult } from 'lit/html.js';
import { isClosed, lastAttempt, type ItemState } from '../engine/session.js';
import { enItems } from '../i18n/en-items.js';
import { laterCss } from '../rich-text/later-styles.js';
import { css } from '../interactions/quiz-element.js';
import type { Desk } from './desk.js';
import { toneOf } from './outcome-words.js';
import { contentOf, type Moment } from './view-context.js';

export const styles = css``;

export const listCss = laterCss`
  .list {
    display: grid;
    gap: 4px;
    margin: 8px 0 0;
    padding: 0;
    list-style: none;
  }
  .list button {
    display: grid;
    width: 100%;
    min-height: 44px;
    padding: 8px 12px;
    border: 1px solid;
    border-color: var(--_line);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .list button:hover {
    border-color: var(--_control);
    background: var(--_wash);
  }
  .list button:focus-visible {
    outline: 3px solid;
    outline-color: var(--_focus);
    outline-offset: 2px;
  }
  .list [aria-current='step'] {
    border-color: var(--_accent);
  }
`;

/** @param isTold may the learner see what was right? */
export const itemsView = (moment: Moment, isTold: boolean, { isAnswered, go }: Desk): TemplateResult => {
  const { context, store, state } = moment;
  const stateOf = (item: ItemState): string => {
    const attempt = lastAttempt(item);
    if (item.told && isTold) return enItems.states.told;
    if (attempt && isClosed(item))
      return isTold ? context.messages[toneOf(attempt.outcome)].toLowerCase() : enItems.states.answered;
    return isAnswered(item) ? (isTold ? enItems.states.entered : enItems.states.answered) : enItems.states.open;
  };
  return html`<ol class="list">
    ${state.items.map((item, index) => {
      const { item: version } = store.itemOf(item.id);
      const { lang, dir } = contentOf(context, version);
      return html`<li>
        <button type="button" aria-current=${item.id === state.current ? 'step' : 'false'} @click=${() => go(item.id)}>
          <span class="small num">${enItems.question(index + 1, stateOf(item))}<span class="sr">: </span></span>
          <span class="text" lang=${lang} dir=${dir}>${version.prompt}</span>
        </button>
      </li>`;
    })}
  </ol>`;
};
