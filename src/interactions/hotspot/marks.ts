/** What comes with the first answer: the rules, and the marks on the areas and below the picture. */
import { html, nothing } from 'lit/html.js';
import type { AreaView } from './definition.js';
import { HotspotInteraction } from './hotspot-interaction.js';

export { markedAreas } from './marked.styles.js';
export { scorer } from './score.js';

const mark = ({ state }: AreaView, withWord: boolean, { context, view }: HotspotInteraction) => {
  if (!state || state === 'rest') return '';
  const word =
    state !== 'key' ? context.messages[state] : view.multiple ? context.messages.missed : context.messages.key;
  return withWord ? context.mark(state, word) : html`${context.mark(state, '')}<span class="sr">(${word})</span>`;
};

const remark = ({ feedback }: AreaView, { context }: HotspotInteraction) =>
  feedback ? html`<span class="remark text">${context.text(feedback)}</span>` : '';

HotspotInteraction.marked = {
  area: (area, isRow, element) => html`${mark(area, isRow, element)} ${isRow ? remark(area, element) : ''}`,

  list(element) {
    const told = element.view.areas.filter(({ state, feedback }) => (state && state !== 'rest') || feedback);
    return told.length
      ? html`<ul class="areas">
          ${told.map(
            (area) =>
              html`<li lang=${area.lang ?? nothing}>
                <span>${element.context.text(area.label)}</span> ${mark(area, true, element)} ${remark(area, element)}
              </li>`,
          )}
        </ul>`
      : '';
  },
};
