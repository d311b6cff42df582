/** The marker's word on a part of a response: icon, word, colour. Comes with the first response. */
import { html, type TemplateResult } from 'lit/html.js';
import { en } from '../i18n/en.js';
import { enMarks } from '../i18n/en-marks.js';
import { toneIcon } from '../rich-text/later-icons.js';

export { markRule } from './mark.styles.js';

Object.assign(en, enMarks);

/** `correct`, `partly`, `incorrect`: what was given; `key`: what would have been right. */
export type Mark = 'correct' | 'partly' | 'incorrect' | 'key';

export const mark = (tone: Mark, word: unknown): TemplateResult =>
  html`<span class="mark ${tone}" part="mark">${toneIcon(tone)}${word}</span>`;
