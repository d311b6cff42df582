import { css } from '../quiz-element.js';

/**
 * Rows with a handle. Where it is narrow the number is the handle, under a finger with the dots below it: a column more
 * would leave a phone no room for the text.
 */
export const orderStyles = css`
  .rows {
    display: grid;
    gap: 8px;
  }
  .row {
    position: relative;
    display: grid;
    grid-template-columns: 1.5em 1fr auto;
    gap: 4px 10px;
    align-items: center;
    min-height: 56px;
    padding-block: 5px;
    padding-inline: 10px 6px;
    border: 1px solid;
    border-color: var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .row > * {
    min-width: 0;
  }
  .row > .remark {
    grid-column: 2 / -1;
  }
  .grip {
    display: grid;
    place-content: center;
    place-items: center;
    align-self: stretch;
    min-height: 44px;
    color: var(--_control);
    cursor: grab;
    touch-action: none;
    user-select: none;
    -webkit-user-select: none;
  }
  .number {
    display: block;
    min-width: 1.5em;
    color: var(--_muted);
    font-size: 0.875em;
    line-height: 1.2;
    font-variant-numeric: tabular-nums;
    text-align: center;
  }
  .dots {
    display: none;
    stroke-width: 3;
  }
  .moves {
    display: flex;
    gap: 4px;
  }
  .move {
    display: grid;
    place-items: center;
    width: var(--_target);
    height: var(--_target);
    padding: 0;
    cursor: pointer;
  }
  .move:not(:hover) {
    border-color: var(--_line);
  }
  .move[aria-disabled='true'] {
    border-color: var(--_line);
    background: none;
    cursor: auto;
  }
  .move[aria-disabled='true'] > svg {
    opacity: 0.35;
  }
  @container (max-width: 20em) {
    .moves {
      flex-direction: column;
    }
  }
  @media (pointer: coarse) {
    .dots {
      display: block;
    }
  }
  @container (min-width: 30em) {
    .row {
      grid-template-columns: auto 1fr auto;
      padding-inline-start: 8px;
    }
    .grip {
      grid-template-columns: 24px auto;
      gap: 10px;
    }
    .dots {
      display: block;
    }
  }
`;
