/** What a session that goes on needs: how it meets today's bank, and what is said of it. Loaded where there is one. */
import { html, type TemplateResult } from 'lit/html.js';
import type { SessionAction, SessionState } from '../engine/session.js';
import type { SessionStore } from '../engine/session-store.js';
import { enResume } from '../i18n/en-resume.js';
import { againIcon } from '../rich-text/later-icons.js';
import { button, note, type Action } from './view-context.js';

export { resumeStyles as styles } from './resume.styles.js';
export { readSaved } from '../engine/read-saved.js';
export { resumeSession } from '../engine/resume-session.js';

/**
 * Goes to the item that is shown here, and says what is still to be done after another tab went on with the session: of a
 * submission all, or nothing, where a response that was marked is not the one that stands there now.
 */
export const carryOver = (
  actions: readonly SessionAction[],
  before: SessionStore,
  now: SessionStore,
): readonly SessionAction[] => {
  if (actions[0]?.type !== 'go') now.dispatch({ type: 'go', itemId: before.state.current });
  const responseIn = ({ state }: SessionStore, itemId: string) =>
    JSON.stringify(state.items.find(({ id }) => id === itemId)?.response);
  const isMeant = (action: SessionAction) =>
    action.type !== 'attempt' || responseIn(before, action.itemId) === responseIn(now, action.itemId);
  return actions.every(isMeant) ? actions : [];
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
