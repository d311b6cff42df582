import { css } from './quiz-element.js';

/** What can be dragged. */
export const chipStyles = css`
  .chips {
    display: none;
    flex-wrap: wrap;
    gap: 8px;
    min-height: 52px;
    padding-block-end: 16px;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-height: 36px;
    padding: 4px 12px;
    border: 1px solid;
    border-color: var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_ink);
    font-size: 0.9375em;
    line-height: 1.3;
    cursor: grab;
    touch-action: none;
    user-select: none;
    -webkit-user-select: none;
  }
  .chip:hover {
    background: var(--_wash);
    border-color: var(--_ink);
  }
  .chip.used {
    border-style: dashed;
    border-color: var(--_line);
    color: var(--_muted);
    background: none;
  }
  .chip img {
    max-height: 3em;
  }
`;
