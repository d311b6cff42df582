/** Icons that are seen only once somebody has answered. */
import { svg, type TemplateResult } from 'lit/html.js';
import { drawing, icon } from './icons.js';

const icons = {
  open: svg`<circle cx="12" cy="12" r="10" stroke-dasharray="2.2 4.1"/>`,
  noted: svg`<circle cx="12" cy="12" r="10"/><path d="M8 12h8"/>`,
};

type Tone = keyof typeof icons | 'correct' | 'partly' | 'incorrect';

/** The icon of what became of an item. */
export const toneIcon = (tone: Tone): TemplateResult =>
  tone === 'open' || tone === 'noted' ? drawing(icons[tone]) : icon(tone);

export const againIcon = drawing(svg`<path d="M4.5 12a7.5 7.5 0 1 0 2.4-5.5M4 4v4.5h4.5"/>`);
