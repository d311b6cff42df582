/** What a session that goes on needs: how it meets today's bank, and what is said of it. Loaded where there is one. */
import { html, type TemplateResult } from 'lit/html.js';
import type { SessionStore } from '../engine/session-store.js';
import { enResume } from '../i18n/en-resume.js';
import { againIcon } from '../rich-text/later-icons.js';
import type { Notice } from './session-controller.js';
import { button, note, type Action } from './view-context.js';

export { editView } from './edit-view.js';
export { resumeStyles as styles } from './resume.styles.js';
export { readSaved } from '../engine/read-saved.js';
export { resumeSession } from '../engine/resume-session.js';

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
