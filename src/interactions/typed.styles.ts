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
  #note {
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
  @media (hover: hover) {
    input:hover {
      border-color: var(--_ink);
    }
  }
`;
