import { css } from './quiz-element.js';

/**
 * Tokens and base, adopted by every shadow root. Public tokens (`--recog-*`) are only read, never declared, so that a
 * page can set them on `:root`, on the element or on anything between; private ones (`--_*`) are derived from them, so that
 * a page that changes ink, surface or accent gets a whole palette. `light-dark()`: Chrome 123, Firefox 120, Safari 17.5;
 * `color-mix()` and relative colours: Chrome 119, Firefox 128, Safari 18. In anything older a colour falls back to the
 * page's: so border colours stand apart from width and style, or the line would vanish.
 */
export const baseStyles = css`
  :host {
    --_surface: var(--recog-surface, light-dark(#fff, #16181d));
    --_ink: var(--recog-ink, light-dark(#1b1d24, #eceef2));
    --_accent: var(--recog-accent, light-dark(#2f49b0, #a3b6ff));
    --_muted: color-mix(in oklab, var(--_ink) 72%, var(--_surface));
    --_control: color-mix(in oklab, var(--_ink) 56%, var(--_surface));
    --_line: color-mix(in oklab, var(--_ink) 17%, var(--_surface));
    --_wash: color-mix(in oklab, var(--_ink) 5%, var(--_surface));
    --_tint: color-mix(in oklab, var(--_accent) 9%, var(--_surface));
    --_on-accent: var(--recog-on-accent, lab(from var(--_accent) calc((49.4 - l) * 999) 0 0));
    --_focus: var(--recog-focus, var(--_accent));
    --_radius: var(--recog-radius, 6px);
    --_target: var(--recog-target, 44px);
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  :host {
    display: block;
  }
  :host([hidden]),
  [hidden] {
    display: none;
  }
  h2,
  h3,
  p,
  ul,
  ol,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
    font: inherit;
    list-style: none;
    min-width: 0;
  }
  legend {
    width: 100%;
  }
  svg {
    width: 1.25em;
    height: 1.25em;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  :focus-visible {
    outline: 3px solid;
    outline-color: var(--_focus);
    outline-offset: 2px;
  }
  /* What is pressed, dragged, chosen or typed in. An edge that gets wider grows inwards (--b): nothing shifts. */
  :is(.btn, .move, .chip, .field) {
    --b: 1px;
    margin: 0;
    border: var(--b) solid;
    border-color: var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  :is(.btn, .move, .chip, .field):hover {
    border-color: var(--_ink);
  }
  :is(.btn, .move, .chip):hover {
    background: var(--_wash);
  }
  .text {
    white-space: pre-line;
  }
  .sr {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .small,
  .count {
    font-size: 0.875em;
    font-weight: 400;
    line-height: 1.45;
    color: var(--_muted);
  }
  .title,
  .prompt {
    font-family: var(--recog-font-heading, inherit);
    font-weight: 650;
    line-height: 1.35;
  }
  .prompt {
    padding-block: 4px 16px;
    font-size: 1.125em;
    text-wrap: pretty;
    max-width: 36em;
  }
  @container (min-width: 30em) {
    .prompt {
      font-size: 1.25em;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    ::before {
      animation: none !important;
      transition: none !important;
    }
  }
  @media (forced-colors: active) {
    :host {
      --_surface: Canvas;
      --_ink: CanvasText;
      --_control: ButtonBorder;
      --_accent: Highlight;
      --_on-accent: HighlightText;
    }
  }
`;
