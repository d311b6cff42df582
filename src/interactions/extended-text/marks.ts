/** What comes with the first answer: the rules, and text and rubric once they stand. */
import { html } from 'lit/html.js';
import { laterCss } from '../../rich-text/later-styles.js';

import { isFilled } from './definition.js';
import { ExtendedTextInteraction } from './extended-text-interaction.js';

export { scorer } from './score.js';

/** The text, and what it is said to do. */
export const markedText = laterCss`
  .written {
    padding: 8px 14px;
    border-inline-start: 3px solid;
    border-color: var(--_accent);
  }
  .option.plain {
    grid-template-columns: 1fr;
    cursor: auto;
  }
  .option.plain > * {
    grid-column: 1;
  }
  .option.plain:not(.correct):hover {
    background: none;
  }
  @container (min-width: 30em) {
    .option.plain {
      grid-template-columns: 1fr auto auto;
    }
    .option.plain > .mark {
      grid-area: 1 / 2;
    }
    .option.plain > .worth {
      grid-area: 1 / 3;
    }
  }
`;

const en = {
  whatCounts: 'What a good answer does',
  claimed: 'In your text',
  missing: 'Not in your text',
  none: 'No answer',
};

ExtendedTextInteraction.marked = {
  given({ view, response, context }) {
    const text = response?.text ?? '';
    return html`<p class="prompt text" part="prompt">${context.text(view.prompt)}</p>
      ${context.media(view.media)}
      ${isFilled(text) ? html`<p class="written text" part="field">${text}</p>` : html`<p class="small">${en.none}</p>`}`;
  },

  rubric: (rubric, { text: shown, mark, messages, number }) =>
    html`<div class="group">
      <b>${en.whatCounts}</b>
      <ul class="options" part="options">
        ${rubric.map(
          ({ text, worth, state }) =>
            html`<li class="option plain ${state ?? ''}" part="option">
              <span class="text" part="option-label">${shown(text)}</span> ${
                state ? mark(state, state === 'correct' ? en.claimed : en.missing) : ''
              }
              <span class="worth">${messages.points(worth, number)}</span>
            </li>`,
        )}
      </ul>
    </div>`,
};
