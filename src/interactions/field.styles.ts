import { css } from './quiz-element.js';

/** Fields to type or choose in. */
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
  /* WebKitGTK lets a long choice reach out of its box. */
  select {
    contain: paint;
    text-overflow: ellipsis;
  }
  .field:hover {
    border-color: var(--_ink);
  }
  .field:disabled {
    opacity: 1;
    background: var(--_wash);
  }
`;
