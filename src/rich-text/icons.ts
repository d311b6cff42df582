/** The icons of the design: 24 grid, 2 px stroke. Shape says what colour says: full is right, half partly, hollow wrong. */
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit/html.js';

const ring = svg`<circle cx="12" cy="12" r="10"/>`;
const path = (d: string) => svg`<path d=${d} />`;
const drawn = (d: string) => svg`${ring}<path class="draw" pathLength="1" d=${d} />`;

const icons = {
  correct: svg`<circle cx="12" cy="12" r="11" fill="currentColor" stroke="none"/><path class="draw paper" pathLength="1" d="m7 12.5 3.5 3.5L17 8.7"/>`,
  key: drawn('m7.5 12.5 3 3 6-6.3'),
  partly: svg`${ring}<path d="M2 12h20a10 10 0 0 1-20 0z" fill="currentColor" stroke="none"/>`,
  incorrect: drawn('m8.5 8.5 7 7m0-7-7 7'),
  previous: path('m16 6-6 6 6 6'),
  saved: path('M4 5h16v11H4zM1.5 19.5h21'),
  info: svg`${ring}${path('M12 11v5.5M12 7.4v.1')}`,
};

/** Decoration: the word beside it says the same. `previous` points the other way in right-to-left text. */
export const icon = (name: keyof typeof icons): TemplateResult => drawing(icons[name], name);

/** An icon that isn't among the common ones. */
export const drawing = (shape: SVGTemplateResult, name = ''): TemplateResult =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true" class=${name}>${shape}</svg>`;
