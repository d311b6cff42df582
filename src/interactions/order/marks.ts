/** What comes with the first answer: the rules, and the right order with what the learner had. */
import { html, nothing } from 'lit/html.js';
import type { InteractionContext } from '../interaction-element.js';
import type { OrderOptionView } from './definition.js';
import { enMarked as en, ordinal } from './marked-messages.js';
import { labelOf, OrderInteraction, remarkOf } from './order-interaction.js';

export { markedOrder } from './marked.styles.js';
export { scorer } from './score.js';

const markOf = ({ state, had }: OrderOptionView, isGiven: boolean, context: InteractionContext): unknown =>
  context.mark(state!, state === 'correct' ? en.inPlace : had ? en.had(had) : isGiven ? en.leftOut : '');

OrderInteraction.marked = {
  /** The right order, with dates or places before it and what the learner had after it. */
  render({ view, response, context }) {
    const { options } = view;
    const isDated = options.some(({ reveal }) => reveal);
    return html`${response ? '' : html`<p class="caption">${en.rightOrder}</p>`}
      <ol class="line ${isDated ? 'dated' : ''}" part=${isDated ? 'timeline' : 'options'} role="list">
        ${options.map(
          (option, index) =>
            html`<li class=${option.state!} part="option" lang=${option.lang ?? nothing}>
              <span class="when text">${isDated ? context.text(option.reveal ?? '') : ordinal(index + 1)}</span>
              ${labelOf(option, index, context)} ${markOf(option, !!response, context)} ${remarkOf(option, context)}
            </li>`,
        )}
      </ol>`;
  },

  updated(root) {
    root.querySelectorAll<HTMLElement>('.dated > li').forEach((li, index) => {
      // Of a long line nobody waits for the end.
      li.style.setProperty('--i', String(Math.min(index, 9)));
    });
  },
};
