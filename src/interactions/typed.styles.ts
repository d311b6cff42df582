import { css } from './quiz-element.js';

/** A field for what is typed, with its unit, and the line for what is to be said of it. */
export const typedStyles = css`
  label {
    display: block;
  }
  .typed {
    display: grid;
    gap: 8px;
    max-width: 26em;
  }
  #note {
    display: block;
    min-height: 1.45em;
  }
  .with-unit {
    display: flex;
    align-items: center;
    gap: 10px;
  }
  .with-unit > .field {
    flex: 0 1 10em;
    min-width: 4em;
  }
  .field {
    width: 100%;
    min-height: 48px;
    padding: calc(9px - var(--b)) calc(15px - var(--b));
  }
  .text,
  .unit {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .number {
    font-variant-numeric: tabular-nums lining-nums;
  }
  .small:empty {
    display: none;
  }
`;
