/** What the learner is told of an item that was edited while the session was under way. */
import { html, type TemplateResult } from 'lit/html.js';
import { itemHash } from '../engine/item-hash.js';
import type { ItemState } from '../engine/session.js';
import { enResume } from '../i18n/en-resume.js';
import { icon } from '../rich-text/icons.js';
import { contentOf, note, type Moment } from './view-context.js';

/** A day as the interface writes it; what is none, as the author did. */
const dateText = (date: string, lang: string): string =>
  /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(Date.parse(date))
    ? new Date(date).toLocaleDateString(lang, { dateStyle: 'long', timeZone: 'UTC' })
    : date;

/** Did something stand here that belonged to another version? */
const isDropped = ({ store }: Moment, { id, hash, response, attempts }: ItemState): boolean =>
  response === null &&
  !attempts.length &&
  store.events.some((event) => 'hash' in event && event.itemId === id && event.hash !== hash);

/** @param isKeyShown the correction may be read: it can tell what is right */
export const editView = (moment: Moment, state: ItemState, isKeyShown: boolean): TemplateResult | '' => {
  const { context, store } = moment;
  const { item } = store.itemOf(state.id);
  const { status, correction } = item;
  const { text = '', date = '' } = typeof correction === 'string' ? { text: correction } : (correction ?? {});
  const { lang, dir } = contentOf(context, item);
  const isCorrected = status === 'corrected' && state.hash !== itemHash(item);
  const inBank = context.bank.items.find(({ id }) => id === state.id);
  const say = (title: string, more: string, why = '') =>
    note(
      icon('info'),
      title,
      html`${why ? html`<p class="text" lang=${lang} dir=${dir}>${context.text(why)}</p>` : ''}${more ? html`<p>${more}</p>` : ''}`,
    );

  const day = dateText(date, context.messages.lang);
  if (status === 'withdrawn') return say(enResume.withdrawn(day), enResume.countsNot, text);
  if (isCorrected) return say(enResume.corrected(day), enResume.markedAnew, isKeyShown ? text : '');
  if (!state.changed) return '';
  if (!inBank) return say(enResume.deleted, enResume.countsStill);
  if (itemHash(inBank) !== state.hash) return say(enResume.changedAfter, enResume.asAnswered);
  return say(enResume.changedBefore, isDropped(moment, state) ? enResume.answerAnew : '');
};
