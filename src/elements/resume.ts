/** What a session that goes on needs: how it meets today's bank, and what is said of it. Loaded where there is one. */
import { html, type TemplateResult } from 'lit/html.js';
import { readSaved } from '../engine/read-saved.js';
import type { SessionAction } from '../engine/session.js';
import type { Recorded, SessionStore } from '../engine/session-store.js';
import { enResume } from '../i18n/en-resume.js';
import { againIcon } from '../rich-text/later-icons.js';
import { loadInteractions } from '../interactions/elements.js';
import { loadScorers } from '../interactions/scorers.js';
import type { SavedSession } from '../engine/session-header.js';
import type { Desk } from './desk.js';
import { startAgain } from './flow.js';
import type { LoadedQuiz } from './load-quiz.js';
import type { Notice, SessionController } from './session-controller.js';
import { button, note } from './view-context.js';

export { editView } from './edit-view.js';
export { feedbackStyles as styles } from './feedback-view.styles.js';
export { allSteps } from '../engine/all-steps.js';
export { readSaved };
export { resumeSession } from '../engine/resume-session.js';

/** Of several writes under way the first goes over, the others find it there. */
const adopting = new WeakMap<SessionController, Promise<void>>();

/** Goes over to what another tab wrote; stays where it is, and says so, where that can't be read. */
const adopt = async (session: SessionController): Promise<void> => {
  const { quiz } = session;
  const saved = await session.reload().catch(() => undefined);
  if (quiz !== session.quiz) return;
  if (!saved || saved === 'unreadable') return session.told('unsaved');
  await session.begin(saved).catch(() => session.told('unsaved'));
  if (quiz === session.quiz) session.notice = 'overtaken';
  adopting.delete(session);
};

/** Is it done because time is over? Then it is done, whatever stands there. */
const isByTime = (action: SessionAction) =>
  action.type === 'time-up' || (action.type === 'finish' && action.reason === 'time');

/** What is still to be done: of a submission nothing, where a response that was marked isn't the one that stands there now. */
const stillMeant = (
  actions: readonly SessionAction[],
  before: SessionStore,
  now: SessionStore,
): readonly SessionAction[] => {
  const responseIn = ({ state }: SessionStore, itemId: string) =>
    JSON.stringify(state.items.find(({ id }) => id === itemId)?.response);
  const meant = actions.filter(
    (action) => action.type !== 'attempt' || responseIn(before, action.itemId) === responseIn(now, action.itemId),
  );
  return meant.length === actions.length || actions.some(isByTime) ? meant : [];
};

/**
 * Another tab was faster: goes on from what it wrote, at the item that is shown here, and does there what still can be
 * done, until it is written.
 * @param before where it was done
 */
export const catchUp = async (
  session: SessionController,
  before: SessionStore,
  actions: readonly SessionAction[],
  recorded: readonly Recorded[],
): Promise<readonly Recorded[]> => {
  const { quiz } = session;
  if (before === session.store) {
    if (!adopting.has(session)) adopting.set(session, adopt(session));
    await adopting.get(session);
  }
  const now = session.store;
  if (quiz !== session.quiz || !now || before === now) return recorded;
  if (actions[0]?.type !== 'go') now.dispatch({ type: 'go', itemId: before.state.current });
  const again = stillMeant(actions, before, now).flatMap((action) => now.dispatch(action));
  session.show();
  return again.length ? session.save(actions, again) : again;
};

/** Loads what is needed by the answered versions of items, which may be of types that the bank holds no more. */
export const loadKept = async (quiz: LoadedQuiz, saved: SavedSession): Promise<void> => {
  const { events = [] } = readSaved(saved, quiz.bank!.id) ?? {};
  const items = events.flatMap((event) => (event.type === 'attempt' && event.item ? [event.item] : []));
  const types = items.map(({ type }) => type).filter((type) => !quiz.interactions.has(type));
  const interactions = await loadInteractions(types);
  await loadScorers(interactions);
  for (const [type, interaction] of interactions) {
    quiz.interactions.set(type, interaction);
    quiz.definitions.set(type, interaction.definition);
  }
  if (JSON.stringify(items).includes('"media"')) quiz.media ??= (await import('../rich-text/media.js')).mediaTemplate;
};

/** Title and text of the note. */
export const resumeWords = ({ header, state }: SessionStore, notice: Notice): readonly [string, string] => {
  if (notice !== 'resumed') return enResume[notice];
  const { items, current } = state;
  const index = items.findIndex(({ id }) => id === current);
  const answered = items.filter(({ response, dontKnow }) => dontKnow ?? response !== null).length;
  const gone = header.items.length - items.length;
  return [enResume.back(index + 1), [enResume.stillHere(answered), enResume.takenOut(gone)].filter(Boolean).join(' ')];
};

export const resumeView = (store: SessionStore, notice: Notice, desk: Desk): TemplateResult => {
  const [title, text] = resumeWords(store, notice);
  return note(
    againIcon,
    title,
    html`<p>${text}</p>
      ${notice === 'resumed' ? button({ ...startAgain(desk), icon: againIcon, kind: 'link' }) : ''}`,
  );
};
