/** Icons that are seen only once somebody has answered. Shape says what colour says: full is right, half partly, hollow wrong. */
import { svg, type TemplateResult } from 'lit/html.js';
import { drawing } from './icons.js';

const ring = svg`<circle cx="12" cy="12" r="10"/>`;
const drawn = (d: string) => svg`${ring}<path class="draw" pathLength="1" d=${d} />`;

const icons = {
  correct: svg`<circle cx="12" cy="12" r="11" fill="currentColor" stroke="none"/><path class="draw paper" pathLength="1" d="m7 12.5 3.5 3.5L17 8.7"/>`,
  key: drawn('m7.5 12.5 3 3 6-6.3'),
  partly: svg`${ring}<path d="M2 12h20a10 10 0 0 1-20 0z" fill="currentColor" stroke="none"/>`,
  incorrect: drawn('m8.5 8.5 7 7m0-7-7 7'),
  open: svg`<circle cx="12" cy="12" r="10" stroke-dasharray="2.2 4.1"/>`,
  noted: svg`${ring}<path d="M8 12h8"/>`,
};

/** The icon of what became of an item, or of a part of it. */
export const toneIcon = (tone: keyof typeof icons): TemplateResult => drawing(icons[tone], tone);

/** A passage marked in a text. */
export const passageIcon = drawing(
  svg`<path d="M4 5h16M4 19h9"/><path d="M5.5 12h13" stroke-width="6" opacity=".38" stroke-linecap="butt"/><path d="M4 12h16"/>`,
);

export const againIcon = drawing(svg`<path d="M4.5 12a7.5 7.5 0 1 0 2.4-5.5M4 4v4.5h4.5"/>`);
