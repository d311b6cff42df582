/** What comes with the first answer: the rules, and what was given with the key beside it. */
import { html } from 'lit/html.js';
import { laterCss } from '../../rich-text/later-styles.js';
import { enParts } from '../../i18n/en-parts.js';
import { ClozeInteraction } from './cloze-interaction.js';
import { en } from './messages.js';

export { scorer } from './score.js';

export const markedGaps = laterCss`
  .field.gap:is(.correct, .partly, .incorrect) {
    padding: 1px 9px;
  }
  .gap.filled {
    min-height: 0;
  }
  .zone .mark {
    margin-inline-start: 6px;
    vertical-align: baseline;
    line-height: 1.4;
  }
`;

ClozeInteraction.marked = {
  given({ state, given, key }, name, { mark, messages }) {
    const tone = state === 'open' || !state ? '' : state;
    return html`<span class="field filled gap ${tone}"
        ><span class="sr">${name}: </span>${given || enParts.noAnswer}</span
      >${tone ? mark(tone, html`<span class="sr">${messages[tone]}</span>`) : ''}${
        key === undefined ? '' : mark('key', html`<span class="sr">${messages.key}: </span>${key}`)
      }`;
  },

  remarks: ({ feedback, spelling }, name) =>
    [feedback, spelling && en.spelling(spelling)].map((remark) =>
      remark ? html`<p class="remark text"><b>${name}</b> ${remark}</p>` : '',
    ),
};
