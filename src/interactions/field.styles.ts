import { css } from './quiz-element.js';

/** Fields to type or choose in; scored, they are text with the same edge. */
export const fieldStyles = css`
  .field {
    width: 100%;
    min-height: 48px;
    margin: 0;
    padding: 8px 14px;
    border: 1px solid;
    border-color: var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  .field:hover {
    border-color: var(--_ink);
  }
  .field:disabled {
    opacity: 1;
    background: var(--_wash);
  }
  .given {
    display: inline-block;
    border-color: var(--_line);
    background: var(--_wash);
  }
  .field:is(.correct, .partly, .incorrect) {
    border: 2px solid;
    padding: 7px 13px;
    border-color: var(--c);
    background: var(--t);
  }
`;
