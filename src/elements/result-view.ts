/** The end: whether to finish with items unanswered; the result, with ways back to each item. Loaded when it is in sight. */
import { html, type TemplateResult } from 'lit/html.js';
import { en } from '../i18n/en.js';
import { enResult } from '../i18n/en-result.js';
import { practiceOf } from '../results/practice.js';
import { isMiss, standingOf } from '../results/standing.js';
import { icon } from '../rich-text/icons.js';
import { againIcon } from '../rich-text/later-icons.js';
import type { Desk } from './desk.js';
import { startAgain } from './flow.js';
import { itemsSection, type ResultItem } from './result-items.js';
import { keepView } from './result-keep.js';
import type * as PartsModule from './result-parts.js';
import { totalView } from './result-total.js';
import { actionRow, note, type Moment } from './view-context.js';

export { resultStyles as styles } from './result-view.styles.js';

export const unanswered = enResult.unanswered;

/**
 * Asks whether to finish with items unanswered.
 * @param open their places, from 0
 * @param onGo leads to the first of them; absent where there is no way back
 */
export const confirmView = (open: readonly number[], onFinish: () => void, onGo?: () => void): TemplateResult => {
  const numbers = open.map((index) => index + 1);
  const text = enResult.willCount(numbers, (words) => new Intl.ListFormat(en.lang).format(words));
  return html`${note(icon('info'), unanswered(open.length), html`<p>${text}</p>`, 'warn', 'confirm')}
  ${actionRow([
    { label: enResult.finishAnyway, run: onFinish, kind: 'primary' },
    onGo && { label: enResult.goToQuestion(numbers[0]!), run: onGo },
  ])}`;
};

/** What says more than the total: subjects, certainty, passages. Loaded where there is any of it. */
let parts: typeof PartsModule | undefined;
const loadParts = async (onLoad: () => void): Promise<void> => {
  // Where the network fails the result is there without it.
  parts = await import('./result-parts.js').catch(() => undefined);
  if (parts) onLoad();
};

const hasParts = ({ context, state, store }: Moment): boolean =>
  !!state.settings.certainty ||
  context.bank.sections.some(({ title }) => title) ||
  state.items.some(({ id }) => {
    const { tags, evidence } = store.itemOf(id).item;
    return !!(tags ?? evidence);
  });

export const resultView = (moment: Moment, desk: Desk): TemplateResult => {
  const { context, store, state } = moment;
  const { settings } = state;
  const isTold = settings.review !== 'none';
  const { outcome } = store.getState();
  const items = state.items.map((itemState, index): ResultItem => {
    const result = outcome.items[index]!;
    return { ...{ number: index + 1, state: itemState, result }, standing: standingOf(itemState, result) };
  });
  const inBank = new Set(context.bank.items.map(({ id }) => id));
  const misses = items.filter(({ state: { id }, result }) => isMiss(result, store.itemOf(id).item) && inBank.has(id));
  if (isTold && !parts && hasParts(moment)) void loadParts(desk.update);
  const practise = () =>
    desk.begin(...practiceOf(context.bank, settings, new Set(misses.map(({ state: { id } }) => id))));

  return html`<div class="item" part="result">
    <h3 class="count num" part="heading" tabindex="-1">${context.messages.yourResult}</h3>
    ${totalView(moment)} ${isTold ? itemsSection(moment, items, desk) : ''}
    ${isTold ? parts?.partsView(moment, items) : ''}
    ${actionRow([
      isTold ? { label: enResult.review, run: () => desk.go(state.items[0]!.id), kind: 'primary' } : undefined,
      isTold && misses.length ? { label: enResult.practise, run: practise } : undefined,
      { ...startAgain(desk), icon: againIcon },
    ])}
    ${keepView(moment, desk)}<slot name="after-result"></slot>
  </div>`;
};
