import { css } from './quiz-element.js';

/** Combo boxes, and what can be dragged in their place. */
export const chipStyles = css`
  /* WebKitGTK lets a long choice reach out of its box. */
  select {
    contain: paint;
    text-overflow: ellipsis;
  }
  .field {
    width: 100%;
    min-height: 48px;
    padding: calc(9px - var(--b)) calc(15px - var(--b));
  }
  .field:disabled {
    opacity: 1;
    background: var(--_wash);
  }
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
    font-size: 0.9375em;
    line-height: 1.3;
    cursor: grab;
    touch-action: none;
    user-select: none;
    -webkit-user-select: none;
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
