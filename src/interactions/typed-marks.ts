/** How `text-entry` and `numeric` show what was typed, once it is marked. */
import { html } from 'lit/html.js';
import { laterCss } from '../rich-text/later-styles.js';
import { TypedInteraction } from './typed-interaction.js';

export const typedMarks = laterCss`
  .typed > .given {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    border-color: var(--_line);
  }
  .typed > .given > .text {
    flex: 1 1 8em;
  }
  .typed .none {
    color: var(--_muted);
  }
  .key-line {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 4px 8px;
  }
  .key-line > .mark {
    align-self: center;
  }
  .typed b {
    font-weight: 600;
  }
`;

/** Shown as it is typed, whatever the markup of the bank. A number goes from left to right in every script. */
const typed = (isNumber: boolean, value: string, unit: string) =>
  html`<bdi dir=${isNumber ? 'ltr' : 'auto'}>${value}</bdi>${unit && html`&nbsp;<bdi>${unit}</bdi>`}`;

TypedInteraction.marked = {
  verdict: ({ view: { state }, context }) => (state ? context.mark(state, context.messages[state]) : ''),

  given(element, kind, isNumber, unit) {
    const { response, view, words } = element;
    const isGiven = Boolean(response?.trim());
    return html`<p class="${kind} ${view.state ?? ''} given" part="field">
      <span class="text ${isGiven ? '' : 'none'}">${isGiven ? typed(isNumber, response!, unit) : words.noAnswer}</span>
      ${this.verdict(element)}
    </p>`;
  },

  told({ view: { key, keyUnit = '', remark }, context }, isNumber) {
    return html`${remark ? html`<p class="remark text">${context.text(remark)}</p>` : ''}
    ${
      key === undefined
        ? ''
        : html`<p class="key-line" part="key">
            ${context.mark('key', `${context.messages.key}:`)} <b class="text">${typed(isNumber, key, keyUnit)}</b>
          </p>`
    }`;
  },
};
