/** What an item's buttons do once somebody answers: Check, Next where there is no way back, Finish, Try again. */
import { html, type TemplateResult } from 'lit/html.js';
import { isClosed, type SessionAction } from '../engine/session.js';
import { en } from '../i18n/en.js';
import { enFlow } from '../i18n/en-flow.js';
import { enMarks } from '../i18n/en-marks.js';
import { icon } from '../rich-text/icons.js';
import type { Desk } from './desk.js';
import { pointsText } from './outcome-words.js';
import { actionRow, type Action, type Moment } from './view-context.js';
import { toldOutcome, verdictText } from './feedback-view.js';
import { retained } from './telling.js';

const FINISH = { type: 'finish', reason: 'learner' } as const;

/** Submits, and says so where the page refused. */
export const act = async (desk: Desk, action: SessionAction): Promise<boolean> => {
  const { session } = desk;
  const done = await session.submit(action);
  // Not before: a choice that is drawn anew would lose its tick until it is saved.
  desk.hush();
  // To finish is asked for below the last item.
  if (typeof done === 'string')
    desk.remark('itemId' in action ? action.itemId : session.store!.state.items.at(-1)!.id, enFlow[done]);
  return done === true;
};

/** @param missing what is, of the response */
export const check = async (desk: Desk, itemId: string, missing: string | false): Promise<void> => {
  const { session } = desk;
  if (missing) return desk.remark(itemId, missing);
  if (!(await act(desk, { type: 'attempt', itemId }))) return;
  const { settings, current } = session.store!.state;
  const isOne = settings.layout === 'one';
  // Who went on while it was saved is not called back.
  if (isOne && current !== itemId) return;
  const state = session.itemState(itemId)!;
  const { practice } = session;
  const verdict = verdictText(toldOutcome(state), desk.moment().context);
  desk.announce(`${verdict} ${practice?.leftText(state, desk.moment()) ?? ''}`.trim());
  desk.focus(itemId, isOne ? '.primary' : undefined);
};

/** Next where there is no way back: asks once about an item without an answer, and submits one that has one. */
export const forward = async (desk: Desk, itemId: string, nextId: string): Promise<void> => {
  const { session } = desk;
  const state = session.itemState(itemId)!;
  const isAnswered = desk.isAnswered(state);
  if (!isAnswered && desk.remarked() !== enFlow.skipping) return desk.remark(itemId, enFlow.skipping);
  const isSubmitted = isAnswered && session.store!.state.settings.feedback !== 'immediate';
  if (!isSubmitted || (await act(desk, { type: 'attempt', itemId }))) desk.go(nextId);
};

/** The buttons of an item that is looked at after the end. */
export const reviewActions = (desk: Desk, index: number): Action[] => {
  const { items } = desk.moment().state;
  const [previous, next] = [items[index - 1], items[index + 1]];
  return [
    ...(next ? [{ label: en.next, run: () => desk.go(next.id), kind: 'primary' }] : []),
    { label: enMarks.backToResult, run: () => toResult(desk), kind: next ? 'quiet' : 'primary' },
    ...(previous
      ? [{ label: en.previous, run: () => desk.go(previous.id), kind: 'quiet end', icon: icon('previous') }]
      : []),
  ];
};

export const toResult = (desk: Desk): void => {
  const { store, context } = desk.moment();
  desk.leave();
  desk.announce(pointsText(store.getState().outcome, context));
  desk.focusOn('[part=result] h3');
};

export const startAgain = (desk: Desk): Action => ({ label: enFlow.startAgain, run: () => desk.begin() });

/** What counts, where the network failed before there was more to show. */
export const plainResult = ({ context, store }: Moment, desk: Desk): TemplateResult =>
  html`<div class="item" part="result">
    <h3 part="heading" tabindex="-1">${context.messages.yourResult}</h3>
    <p part="score">${pointsText(store.getState().outcome, context)}</p>
    ${actionRow([startAgain(desk)])}<slot name="after-result"></slot>
  </div>`;

/** Places of the items that have no answer, from 0. */
const unanswered = ({ session, isAnswered }: Desk): number[] => {
  const { items } = session.store!.state;
  return [...items.keys()].filter((index) => !isClosed(items[index]!) && !isAnswered(items[index]!));
};

/** @param isSure items without an answer are known of */
export const finish = async (desk: Desk, isSure = false): Promise<void> => {
  const { length } = unanswered(desk);
  // Without it there is nothing to ask with.
  const view = await desk.loadResult();
  // The question stands there until it is done: the page may refuse it.
  desk.ask(!!length && !!view);
  if (length && !isSure && view) {
    desk.announce(view.unanswered(length));
    desk.focusOn('[part=confirm] ~ .actions .primary');
  } else if (await act(desk, FINISH)) toResult(desk);
};

/** Begins an item's next attempt with what stays of the last. */
export const retry = (desk: Desk, itemId: string): void => {
  const { session } = desk;
  desk.hush();
  session.respond(itemId, retained(session.store!.itemOf(itemId), session.itemState(itemId)!));
  desk.focus(itemId);
};

/** The question whether to finish with items unanswered; undefined where there are none any more. */
export const confirmation = (desk: Desk): TemplateResult | undefined => {
  const open = unanswered(desk);
  const { items, settings } = desk.session.store!.state;
  const onGo = settings.navigation === 'free' ? () => desk.go(items[open[0]!]!.id) : undefined;
  return open.length ? desk.result()?.confirmView(open, () => void finish(desk, true), onGo) : undefined;
};
