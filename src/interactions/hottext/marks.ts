/** What comes with the first answer: the rules, and the marks in the text and below it. */
import { html } from 'lit/html.js';
import type { InteractionContext } from '../interaction-element.js';
import type { SpanView } from './definition.js';
import { HottextInteraction } from './hottext-interaction.js';

export { markedSpans } from './marked.styles.js';
export { scorer } from './score.js';

const wordOf = (state: NonNullable<SpanView['state']>, { messages }: InteractionContext): string =>
  state === 'rest' ? '' : state === 'key' ? messages.missed : messages[state];

HottextInteraction.marked = {
  span: (state, context) =>
    state && state !== 'rest'
      ? html`${context.mark(state, '')}<span class="sr"> (${wordOf(state, context)})</span>`
      : '',

  list({ view, context }) {
    const rows = view.pieces.map((piece) => {
      if (typeof piece === 'string' || !piece.state || piece.state === 'rest') return '';
      const { text, state } = piece;
      return html`<li><span>${context.text(text)}</span> ${context.mark(state, wordOf(state, context))}</li>`;
    });
    return rows.some(Boolean)
      ? html`<ul class="spans">
          ${rows}
        </ul>`
      : '';
  },
};
