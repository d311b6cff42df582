/** What a teacher may add to plain questions: hints, further attempts, certainty, "I don't know", shared passages. */
import { live } from 'lit/directives/live.js';
import { html, type TemplateResult } from 'lit/html.js';
import { bestOf } from '../engine/best.js';
import type { Item, Section } from '../engine/item.js';
import type { Certainty, ItemState, SessionAction } from '../engine/session.js';
import { isClosed } from '../engine/session.js';
import { enPractice } from '../i18n/en-practice.js';
import { optionStyles } from '../interactions/options.styles.js';
import { icon } from '../rich-text/icons.js';
import { laterCss } from '../rich-text/later-styles.js';
import type { Desk } from './desk.js';
import { contentOf, note, type Action, type Moment, type ViewContext } from './view-context.js';

export { optionStyles as styles };

export const practiceCss = laterCss`
  .group {
    margin: 20px 0 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }
  .group legend {
    padding: 0 0 8px;
    font-weight: 600;
  }
  .three {
    grid-template-columns: repeat(auto-fit, minmax(min(9.5em, 100%), 1fr));
  }
  .above {
    margin: -16px 0 20px;
  }
  .passage {
    margin-bottom: 20px;
    padding: 12px 16px;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_wash);
  }
  .passage h3 {
    margin: 0 0 4px;
    font-size: 1em;
    font-weight: 600;
  }
  .costs {
    margin: 8px 0 0;
  }
`;

const bulb = html`<svg viewBox="0 0 24 24" aria-hidden="true">
  <path d="M9.5 21h5M9 17.5h6c0-1.3.2-2 .9-2.7a6 6 0 1 0-7.8 0c.7.7.9 1.4.9 2.7z" fill="none" />
</svg>`;

/** What is to be won and lost, for each of the item's points. */
const LEVELS: readonly (readonly [Certainty, right: number, wrong: number])[] = [
  ['low', 1, 0],
  ['middle', 2, -2],
  ['high', 3, -6],
];

const act = (desk: Desk, action: SessionAction & { readonly itemId: string }) =>
  desk.run(action.itemId, (marking) => marking.act(desk, action));

/** To what goes on from an item; where all stand on one page, to the item, or the focus would be lost with the button. */
const focusAfter = (desk: Desk, itemId: string) =>
  desk.focus(itemId, desk.moment().state.settings.layout === 'one' ? '.primary' : undefined);

/** In a session of what was not right: that it is one. */
const practiceNote = ({ state: { settings, items } }: Moment, itemId: string) =>
  settings.practice && (settings.layout === 'one' || items[0]!.id === itemId)
    ? html`<div class="above">
        ${note(icon('info'), enPractice.practising, html`<p>${enPractice.practisingMore(items.length)}</p>`)}
      </div>`
    : '';

/** What stands above an item. */
export const aboveView = (moment: Moment, itemId: string): unknown =>
  html`${practiceNote(moment, itemId)}${passageView(moment, itemId)}`;

/** A section's title and passage. */
export const sectionView = ({ title, text, media }: Section, context: ViewContext): TemplateResult => {
  const { lang, dir } = contentOf(context);
  return html`<section class="passage" part="passage" lang=${lang} dir=${dir}>
    ${title ? html`<h3 class="text">${context.text(title)}</h3>` : ''}
    ${text ? html`<p class="text">${context.text(text)}</p>` : ''}${context.media(media)}
  </section>`;
};

/** The passage that the items of a section share: with each of them, or, where all stand on one page, with the first. */
const passageView = ({ context, state }: Moment, itemId: string): TemplateResult | undefined => {
  const { bank } = context;
  const section = bank.sections.find(({ items }) => items.some(({ id }) => id === itemId));
  if (!section || !(section.title ?? section.text ?? section.media)) return undefined;
  const first = state.items.find(({ id }) => section.items.some((item) => item.id === id));
  if (state.settings.layout === 'all' && first?.id !== itemId) return undefined;
  return sectionView(section, context);
};

const hintsView = ({ context }: Moment, { hints: texts = [], ...item }: Item, opened: number) => {
  const { lang, dir } = contentOf(context, item);
  return texts
    .slice(0, opened)
    .map((text, index) =>
      note(
        bulb,
        enPractice.hintOf(index + 1, texts.length),
        html`<p class="text" lang=${lang} dir=${dir}>${context.text(text)}</p>`,
        '',
        'hint',
      ),
    );
};

/** What is on the screen is what is recorded: where nothing was chosen yet, nothing is ticked. */
const certaintyView = ({ id, certainty }: ItemState, points: number, { context }: Moment, desk: Desk) => {
  const signed = (n: number) => `${n > 0 ? '+' : n < 0 ? '−' : ''}${context.number(Math.abs(n))}`;
  return html`<fieldset class="group" role="radiogroup" part="certainty">
    <legend>
      ${enPractice.howSure} <span class="small" id=${`stakes-${id}`} aria-hidden="true">${enPractice.stakes}</span>
    </legend>
    <div class="options three">
      ${LEVELS.map(
        ([level, right, wrong]) =>
          html`<label class="option"
            ><input
              type="radio"
              name=${`certainty-${id}`}
              .checked=${live(level === certainty)}
              aria-describedby=${`stakes-${id} stakes-${id}-${level}`}
              @change=${() => act(desk, { type: 'certainty', itemId: id, certainty: level })}
            /><span>${enPractice.certainty[level]}</span
            ><span class="small num" id=${`stakes-${id}-${level}`} aria-hidden="true"
              >${signed(right * points)} / ${signed(wrong * points)}</span
            ></label
          >`,
      )}
    </div>
  </fieldset>`;
};

const isOpen = (item: ItemState, { state }: Moment) => !isClosed(item) && !state.finished;

/** What stands below the control of an item: its opened hints, certainty, what penalties there are. */
export const aidsView = (moment: Moment, item: ItemState, desk: Desk): unknown => {
  const { context, store, state } = moment;
  const { item: version, definition, context: itemContext } = store.itemOf(item.id);
  const { certainty, attemptPenalty = 0, hintPenalty = 0, attempts, feedback } = state.settings;
  const points = version.points ?? 1;
  // Where there is nothing to win there is nothing to lose.
  const isAtStake = isOpen(item, moment) && !item.told && bestOf(version, definition, itemContext).n > 0n;
  const costs = [
    isAtStake && attemptPenalty > 0 && attempts !== 1 && feedback === 'immediate'
      ? enPractice.attemptCosts(attemptPenalty * points, context.number)
      : '',
    isAtStake && hintPenalty > 0 && item.hints < (version.hints?.length ?? 0)
      ? enPractice.hintCosts(hintPenalty * points, context.number)
      : '',
  ].filter(Boolean);
  return html`${hintsView(moment, version, item.hints)}
  ${certainty && isAtStake ? certaintyView(item, points, moment, desk) : ''}
  ${
    item.dontKnow && isOpen(item, moment)
      ? note(bulb, enPractice.dontKnowNoted, html`<p>${enPractice.dontKnowMore}</p>`)
      : ''
  }
  ${costs.length ? html`<p class="small costs">${costs.join(' ')}</p>` : ''}`;
};

/** How many attempts are left, in words; '' where it is not said. */
export const leftText = ({ attempts: made, told }: ItemState, { state }: Moment): string => {
  const { attempts } = state.settings;
  return told && attempts !== 'unlimited' ? enPractice.attemptsLeft(attempts - made.length) : '';
};

/** The buttons of an item that is not closed, beside Check; where an attempt was told, in its place. */
export const itemActions = (moment: Moment, item: ItemState, desk: Desk): Action[] => {
  if (!isOpen(item, moment)) return [];
  const { id: itemId, told, hints, dontKnow } = item;
  const { settings } = moment.state;
  const { item: version } = moment.store.itemOf(itemId);
  if (told)
    return [
      { label: enPractice.tryAgain, run: () => desk.run(itemId, ({ retry }) => retry(desk, itemId)), kind: 'primary' },
      {
        label: enPractice.showAnswer,
        kind: 'quiet',
        run: async () => {
          await act(desk, { type: 'give-up', itemId });
          focusAfter(desk, itemId);
        },
      },
    ];
  const total = version.hints?.length ?? 0;
  const actions: Action[] = [];
  if (hints < total)
    actions.push({
      label: enPractice.hint,
      kind: 'quiet',
      icon: bulb,
      run: async () => {
        await act(desk, { type: 'hint', itemId });
        desk.announce(`${enPractice.hintOf(hints + 1, total)}. ${version.hints![hints]!}`);
        // After the last there is no such button.
        if (hints + 1 === total) desk.focus(itemId);
      },
    });
  if (settings.dontKnow && !dontKnow)
    actions.push({
      label: enPractice.dontKnow,
      kind: 'quiet',
      run: async () => {
        await act(desk, { type: 'dont-know', itemId });
        desk.announce(enPractice.dontKnowNoted);
        focusAfter(desk, itemId);
      },
    });
  return actions;
};
