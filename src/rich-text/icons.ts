/** The icons of the design: 24 grid, 2 px stroke. These are seen from the start, the others stand in `later-icons.ts`. */
import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit/html.js';

const path = (d: string) => svg`<path d=${d} />`;

const icons = {
  previous: path('m16 6-6 6 6 6'),
  saved: path('M4 5h16v11H4zM1.5 19.5h21'),
  info: svg`<circle cx="12" cy="12" r="10"/>${path('M12 11v5.5M12 7.4v.1')}`,
};

/** Decoration: the word beside it says the same. `previous` points the other way in right-to-left text. */
export const icon = (name: keyof typeof icons): TemplateResult => drawing(icons[name], name);

/** An icon that isn't among the common ones. */
export const drawing = (shape: SVGTemplateResult, name = ''): TemplateResult =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true" class=${name}>${shape}</svg>`;
