import { css } from './quiz-element.js';

/** A field for what is typed, and how it stands there once it is marked. The edge grows inwards (`--b`). */
export const typedStyles = css`
  label {
    display: block;
  }
  .typed {
    display: grid;
    gap: 8px;
    max-width: 26em;
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
    --b: 1px;
    width: 100%;
    min-height: 48px;
    margin: 0;
    padding: calc(9px - var(--b)) calc(15px - var(--b));
    border: var(--b) solid;
    border-color: var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  .field:is(.correct, .partly, .incorrect) {
    --b: 2px;
    border-color: var(--c);
    background: var(--t);
  }
  .given {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    border-color: var(--_line);
  }
  .given > .text {
    flex: 1 1 8em;
  }
  .text,
  .unit {
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .none {
    color: var(--_muted);
  }
  .number {
    font-variant-numeric: tabular-nums lining-nums;
  }
  .key-line {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 4px 8px;
  }
  .key-line > .mark {
    align-self: center;
  }
  b {
    font-weight: 600;
  }
  .small:empty {
    display: none;
  }
  @media (hover: hover) {
    input:hover {
      border-color: var(--_ink);
    }
  }
`;
