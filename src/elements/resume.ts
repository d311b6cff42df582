/** What a session that goes on needs: how it meets today's bank, and what is said of it. Loaded where there is one. */
import { html, type TemplateResult } from 'lit/html.js';
import type { SessionAction, SessionState } from '../engine/session.js';
import type { Recorded } from '../engine/session-store.js';
import { enResume } from '../i18n/en-resume.js';
import { againIcon } from '../rich-text/later-icons.js';
import type { SessionController } from './session-controller.js';
import { button, note, type Action } from './view-context.js';

export { resumeStyles as styles } from './resume.styles.js';
export { readSaved } from '../engine/read-saved.js';
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

/** Title and text of the note. @param isOvertaken another tab went on with this session */
export const resumeWords = ({ items, current }: SessionState, isOvertaken: boolean): readonly [string, string] => {
  if (isOvertaken) return [enResume.overtaken, enResume.overtakenMore];
  const index = items.findIndex(({ id }) => id === current);
  return [enResume.back(index + 1), enResume.stillHere(items.filter(({ response }) => response !== null).length)];
};

export const resumeView = (state: SessionState, isOvertaken: boolean, startAgain: Action): TemplateResult => {
  const [title, text] = resumeWords(state, isOvertaken);
  return note(
    againIcon,
    title,
    html`<p>${text}</p>
      ${isOvertaken ? '' : button({ ...startAgain, icon: againIcon, kind: 'link' })}`,
  );
};
