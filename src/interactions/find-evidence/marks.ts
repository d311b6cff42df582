/** What comes with the first answer: the rules, and the quote where no sentence shows it. */
import { html } from 'lit/html.js';
import { laterCss } from '../../rich-text/later-styles.js';
import { FindEvidenceInteraction } from './find-evidence-interaction.js';

export { scorer } from './score.js';

export const markedQuote = laterCss`
  .quote-line {
    display: grid;
    gap: 4px;
    padding-top: 12px;
    max-width: 36em;
  }
`;

FindEvidenceInteraction.marked = ({ view: { key }, context }) =>
  key === undefined
    ? ''
    : html`<p class="quote-line" part="key">
        ${context.mark('key', `${context.messages.key}:`)} <span class="text">${context.text(key)}</span>
      </p>`;
