import { laterCss } from '../rich-text/later-styles.js';

/** The marker's pens: classes of any part; and how rows of options, and what was given in fields, look once
 * they are marked. */
export const markRule = laterCss`
  :host {
    --_correct: var(--recog-correct, light-dark(#146c3a, #7ad69c));
    --_partly: var(--recog-partly, light-dark(#855000, #f0bd6a));
    --_incorrect: var(--recog-incorrect, light-dark(#b3261e, #ff9f94));
    --_highlight: var(--recog-highlight, light-dark(#ffeda0, #564a12));
  }
  @media (forced-colors: active) {
    :host {
      --_highlight: Mark;
    }
  }
  .correct,
  .key {
    --c: var(--_correct);
  }
  .partly {
    --c: var(--_partly);
  }
  .incorrect {
    --c: var(--_incorrect);
  }
  .correct,
  .partly,
  .incorrect,
  .key {
    --t: color-mix(in oklab, oklch(from var(--c) 0.8 c h) 15%, var(--_surface));
  }
  h4,
  figure,
  blockquote {
    margin: 0;
    font: inherit;
  }
  .mark {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    color: var(--c, var(--_muted));
    font-size: 0.875em;
    font-weight: 600;
  }
  .remark {
    font-size: 0.9375em;
  }
  .option:is(.correct, .partly, .incorrect, .key) {
    --b: 2px;
    border-color: var(--c);
    background: var(--t);
  }
  .option.key {
    border-style: dashed;
    background: none;
  }
  .option.rest {
    color: var(--_muted);
  }
  .filled,
  .filled:hover {
    display: inline-block;
    border-color: var(--_line);
    background: var(--_wash);
  }
  .field:is(.correct, .partly, .incorrect) {
    --b: 2px;
    border-color: var(--c);
    background: var(--t);
  }
  .paper {
    stroke: var(--_surface);
    stroke-width: 2.6;
  }
  .draw {
    animation: draw 0.3s 0.12s ease-out backwards;
  }
  @keyframes draw {
    from {
      stroke-dasharray: 0 1;
    }
    to {
      stroke-dasharray: 1 1;
    }
  }
  @container (min-width: 30em) {
    /* Of two beside each other the mark stays below the text: a word would break for it. */
    :not(.two) > .option {
      grid-template-columns: 24px 1fr auto;
    }
    :not(.two) > .option > .mark {
      grid-area: 1 / 3;
    }
    .option > .remark {
      grid-column: 2 / -1;
    }
  }
  @media (forced-colors: active) {
    .correct,
    .partly,
    .incorrect,
    .key {
      --c: CanvasText;
    }
  }
`;
