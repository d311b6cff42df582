/** How `match` and `categorize` show what was given and the key: side by side. */
import { html } from 'lit/html.js';
import { givenIn } from '../engine/parts.js';
import { enParts } from '../i18n/en-parts.js';
import { laterCss } from '../rich-text/later-styles.js';
import { PairsInteraction } from './pairs-interaction.js';

export const pairMarks = laterCss`
  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
  }
  .marks:empty {
    display: none;
  }
  @container (min-width: 30em) {
    .marks {
      grid-column: 2;
    }
  }
`;

PairsInteraction.given = ({ id, state, key }, choices, { response, context }) => {
  const { mark, messages } = context;
  const textOf = (answer: string) => choices.get(answer)!.text;
  const given = givenIn(response, id);
  const tone = state === 'open' ? '' : state;
  return html`<div class="field filled text ${tone ?? ''}">
      ${given === undefined ? (state ? enParts.noAnswer : enParts.notPlaced) : textOf(given)}
    </div>
    <div class="marks">
      ${tone ? mark(tone, messages[tone]) : ''}
      ${key === undefined ? '' : mark('key', key === null ? enParts.nowhere : enParts.keyIs(textOf(key)))}
    </div>`;
};
