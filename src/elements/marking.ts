/** What a quiz needs once somebody answers: rules, verdict, the request to the page. Loaded with the first response. */
import { RecogAttemptEvent, RecogAttemptRequestEvent, RecogSessionEndEvent } from '../attempt-events.js';
import type { FeedbackText, Outcome, Term } from '../engine/outcome.js';
import { scoreResponse } from '../engine/score-response.js';
import { isClosed, type ItemState, type SessionAction, type SessionState } from '../engine/session.js';
import { isSubmittable, submitSteps } from '../engine/session-steps.js';
import type { Recorded, ScoreItem, SessionStore } from '../engine/session-store.js';
import { scorerOf } from '../interactions/scorers.js';
import { hold } from './hold.js';
import type { LoadedQuiz } from './load-quiz.js';
import type { SessionController, Submitted } from './session-controller.js';

export { feedbackStyles as styles } from './feedback-view.styles.js';
export { feedbackView, toldOutcome, verdictText } from './feedback-view.js';
export { loadRules, tellItem } from './telling.js';
export * from './flow.js';
export { toneOf } from './outcome-words.js';
export { markRule, mark } from '../interactions/mark.js';

/** A host that is silent for so long (ms) has failed. */
const PATIENCE = 10_000;

const isTerm = (term: unknown): boolean =>
  /^-?\d+\/[1-9]\d*$/.test(String((term as Partial<Term> | null)?.delta)) && typeof (term as Term).rule === 'string';

const isText = (text: unknown): boolean => typeof (text as Partial<FeedbackText> | null)?.text === 'string';

/** What a host gave, if it is an outcome; what it left out is empty, and so is a receipt that can't be read. */
const readOutcome = (given: Partial<Outcome> | undefined): Outcome | undefined => {
  if (
    ![given?.score, given?.maxScore, given?.fraction].every(Number.isFinite) ||
    !/^(?:(?:partially-|in)?correct|unscored)$/.test(given!.correctness!)
  )
    return undefined;
  const { receipt, feedback } = given!;
  const terms = Array.isArray(receipt) && receipt.every(isTerm) ? (receipt as readonly Term[]) : [];
  const texts = Array.isArray(feedback) ? (feedback as readonly FeedbackText[]).filter(isText) : [];
  return { ...(given as Outcome), receipt: terms, feedback: texts };
};

/**
 * Asks the page before an attempt is scored.
 * @returns the host's outcome; undefined: nobody gave one; else why there is no attempt
 */
const requestOutcome = async (
  host: EventTarget,
  { id: itemId, response, attempts }: ItemState,
): Promise<Outcome | undefined | 'blocked' | 'failed'> => {
  const event = new RecogAttemptRequestEvent({ itemId, response: response!, attempt: attempts.length + 1 });
  if (!host.dispatchEvent(event)) return 'blocked';
  if (!event.answer) return undefined;
  const silence = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE));
  return readOutcome(await Promise.race([event.answer, silence]).catch(() => undefined)) ?? 'failed';
};

/** Scores by the bank, with the rules of the interactions that it uses. */
export const scoreBy =
  ({ definitions }: LoadedQuiz): ScoreItem =>
  (item, response, context) =>
    scoreResponse(item, response, definitions.get(item.type)!, scorerOf(item.type), context);

/**
 * Marks what an attempt, or the end, submits; other actions are let through.
 * @returns what is to be dispatched; or why the page takes no attempt
 */
export const markOpen = async (
  host: EventTarget,
  store: SessionStore,
  quiz: LoadedQuiz,
  action: SessionAction,
): Promise<readonly SessionAction[] | 'blocked' | 'failed'> => {
  if (action.type !== 'attempt' && action.type !== 'finish' && action.type !== 'time-up') return [action];
  // What the page refuses then is not marked, and stays as it is.
  const isOver = action.type === 'time-up' || (action.type === 'finish' && action.reason === 'time');
  const score = scoreBy(quiz);
  const itemId = action.type === 'finish' ? undefined : action.itemId;
  const { state } = store;
  const actions: SessionAction[] = [];
  for (const item of state.items) {
    if (isClosed(item) || item.id !== (itemId ?? item.id)) continue;
    if (item.told || !isSubmittable(item, store.itemOf(item.id))) continue;
    // Nothing that a page could mark.
    if (item.dontKnow) {
      actions.push({ type: 'attempt', itemId: item.id });
      continue;
    }
    const { item: version, context } = store.itemOf(item.id);
    // Where the page scores, here nobody knows the key.
    const answer = (await hold(requestOutcome(host, item))) ?? (context.scorer === 'host' ? 'failed' : undefined);
    if (typeof answer === 'string' && isOver) continue;
    if (typeof answer === 'string') return answer;
    const outcome = answer ?? score(version, item.response, context);
    actions.push({ type: 'attempt', itemId: item.id, outcome });
  }
  // The page took its time, and what it marked is not what stands there now.
  const now = store.state.items;
  const changed = new Set(state.items.map(({ id, response }, index) => response !== now[index]!.response && id));
  const isChanged = (marked: SessionAction) => 'itemId' in marked && changed.has(marked.itemId ?? '');
  if (actions.some(isChanged) && !isOver) return 'failed';
  const standing = actions.filter((marked) => !isChanged(marked));
  return action.type === 'attempt' ? standing : [...standing, isOver ? { ...action, isAlone: true } : action];
};

/** Tells the page what was saved. */
export const tell = (host: EventTarget, store: SessionStore, recorded: readonly Recorded[]): void => {
  const { items, startedAt, finishedAt = startedAt } = store.state;
  for (const { event } of recorded) {
    if (event.type === 'attempt') {
      const { itemId } = event;
      const { attempts, hints } = items.find(({ id }) => id === itemId)!;
      const index = attempts.findIndex(({ id }) => id === event.id);
      const { response, outcome: own, duration, dontKnow = false, certainty = null } = attempts[index]!;
      const fields = {
        itemId,
        response,
        outcome: own,
        duration,
        attempt: index + 1,
        hints,
        dontKnow,
        certainty,
      };
      host.dispatchEvent(new RecogAttemptEvent(fields));
    }
    if (event.type === 'finish') {
      const { outcome } = store.getState();
      const duration = Math.max(0, finishedAt - startedAt);
      host.dispatchEvent(new RecogSessionEndEvent({ outcome, items: outcome.items, duration }));
    }
  }
};

/** @returns the state as it goes on, without what a submission adds to it */
const mask = (state: SessionState, before: SessionState): SessionState => ({
  ...state,
  finished: false,
  items: state.items.map((item, index) => {
    const old = before.items[index]!;
    const isSame = (['attempts', 'hints', 'closed'] as const).every((key) => item[key] === old[key]);
    return isSame ? item : old;
  }),
});

/**
 * Carries out an action whose effect is seen only once it is saved.
 * @returns whether it came to that; or why the page takes no attempt
 */
export const submit = async (session: SessionController, action: SessionAction): Promise<Submitted> => {
  const { host, store, quiz } = session;
  if (!store || store.state.finished) return false;
  session.before = store.state;
  session.mask = mask;
  try {
    const actions = await markOpen(host, store, quiz!, action);
    // Another bank may have been asked for meanwhile, here and below.
    if (quiz !== session.quiz) return false;
    // It went over to what another tab wrote.
    if (store !== session.store) return await submit(session, action);
    if (typeof actions === 'string') return actions;
    session.notice = undefined;
    store.learn(submitSteps);
    const recorded = await hold(
      session.save(
        actions,
        actions.flatMap((one) => store.dispatch(one)),
      ),
    );
    if (quiz !== session.quiz) return false;
    session.before = undefined;
    session.show();
    tell(host, session.store, recorded);
    return recorded.length > 0;
  } finally {
    if (quiz === session.quiz && session.before) {
      session.before = undefined;
      session.show();
    }
  }
};
