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
import type { LoadedQuiz } from './load-quiz.js';
import type { Notice, SessionController } from './session-controller.js';
import { button, note, type Action } from './view-context.js';

export { editView } from './edit-view.js';
export { resumeStyles as styles } from './resume.styles.js';
export { readSaved };
export { resumeSession } from '../engine/resume-session.js';

/** Another tab was faster: goes on from what it wrote, and does there what still can be done. */
export const catchUp = async (
  session: SessionController,
  actions: readonly SessionAction[],
  recorded: readonly Recorded[],
): Promise<readonly Recorded[]> => {
  const { quiz } = session;
  const saved = await session.reload().catch(() => undefined);
  if (!saved || saved === 'unreadable' || quiz !== session.quiz) return recorded;
  await session.begin(saved);
  session.notice = 'overtaken';
  const again = actions.flatMap((action) => session.store?.dispatch(action) ?? []);
  if (again.length) await session.flush();
  session.show();
  return again;
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

export const resumeView = (store: SessionStore, notice: Notice, startAgain: Action): TemplateResult => {
  const [title, text] = resumeWords(store, notice);
  return note(
    againIcon,
    title,
    html`<p>${text}</p>
      ${notice === 'resumed' ? button({ ...startAgain, icon: againIcon, kind: 'link' }) : ''}`,
  );
};
