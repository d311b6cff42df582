/** A mark an item, and a row an item with its prompt; the rows can be narrowed to those that ask for a second look. */
import { html, svg, type TemplateResult } from 'lit/html.js';
import type { ItemState } from '../engine/session.js';
import type { ItemResult } from '../engine/session-outcome.js';
import type { SessionStore } from '../engine/session-store.js';
import { enResult } from '../i18n/en-result.js';
import { FILTERS, isShown, TONES, type Filter, type Standing, type Tone } from '../results/standing.js';
import { drawing } from '../rich-text/icons.js';
import { toneIcon } from '../rich-text/later-icons.js';
import type { Desk } from './desk.js';
import { pointsText } from './outcome-words.js';
import { contentOf, type Moment, type ViewContext } from './view-context.js';

export interface ResultItem {
  /** From 1. */
  readonly number: number;
  readonly state: ItemState;
  readonly result: ItemResult;
  readonly standing: Standing;
}

export const standingWord = (standing: Standing, { messages }: ViewContext): string => {
  const tone = TONES[standing];
  return tone === 'open' || tone === 'unsure' ? enResult[tone] : messages[tone];
};

const unsureIcon = drawing(
  svg`<circle cx="12" cy="12" r="10" stroke-dasharray="2.2 4.1"/><path d="M9.6 9.6a2.5 2.5 0 1 1 3.5 2.3c-.8.4-1.1.9-1.1 1.7m0 3v.1"/>`,
);
export const iconOf = (tone: Tone): TemplateResult => (tone === 'unsure' ? unsureIcon : toneIcon(tone));

/** What the rows of a session are narrowed to. */
const filters = new WeakMap<SessionStore, Filter>();

const cellView = ({ number, state, standing }: ResultItem, { context }: Moment, { go }: Desk) => {
  const tone = TONES[standing];
  return html`<li>
    <button
      type="button"
      class="cell num ${tone}"
      aria-label=${enResult.questionStands(number, standingWord(standing, context))}
      @click=${() => go(state.id)}
    >
      ${context.number(number)}${iconOf(tone)}
    </button>
  </li>`;
};

const rowView = ({ number, state, result, standing }: ResultItem, { context, store }: Moment, { go }: Desk) => {
  const { item } = store.itemOf(state.id);
  const { lang, dir } = contentOf(context, item);
  const tone = TONES[standing];
  return html`<li>
    <button type="button" class="row ${tone}" @click=${() => go(state.id)}>
      ${iconOf(tone)}<span class="small num">${enResult.question(number)}<span class="sr">: </span></span>
      <span class="text" lang=${lang} dir=${dir}>${item.prompt}</span>
      <span class="mark num">${standingWord(standing, context)}<span>${pointsText(result, context)}</span></span>
    </button>
  </li>`;
};

const legendView = (items: readonly ResultItem[], { context }: Moment) => {
  const standings = items.map(({ standing }) => standing);
  return html`<p class="legend small">
    ${[...new Set(standings)].map(
      (standing) =>
        html`<span class="mark ${TONES[standing]}"
          >${iconOf(TONES[standing])}${context.number(standings.filter((other) => other === standing).length)}
          ${standingWord(standing, context)}</span
        >`,
    )}
  </p>`;
};

export const itemsSection = (moment: Moment, items: readonly ResultItem[], desk: Desk): TemplateResult => {
  const { context, store, state } = moment;
  const passing = (filter: Filter) =>
    items.filter((item) => isShown(filter, item.state, item.standing, state.settings));
  const offered = FILTERS.filter((filter) => passing(filter).length);
  const filter = filters.get(store) ?? 'all';
  const onFilter = ({ target }: Event) => {
    const chosen = (target as HTMLSelectElement).value as Filter;
    filters.set(store, chosen);
    desk.announce(enResult.shown(passing(chosen).length));
  };
  return html`<section class="part">
    <h4>${context.messages.allQuestions}</h4>
    <ol class="cells" part="cells">
      ${items.map((item) => cellView(item, moment, desk))}
    </ol>
    ${legendView(items, moment)}
    ${
      offered.length > 1 && items.length > 1
        ? html`<label class="filter small"
            >${enResult.show}
            <select class="field" @change=${onFilter}>
              ${offered.map(
                (name) =>
                  html`<option value=${name} ?selected=${name === filter}>
                    ${enResult.filters[name]} (${context.number(passing(name).length)})
                  </option>`,
              )}
            </select>
          </label>`
        : ''
    }
    <ol class="results" part="items">
      ${passing(filter).map((item) => rowView(item, moment, desk))}
    </ol>
  </section>`;
};
