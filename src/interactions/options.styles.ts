import { css } from './quiz-element.js';

/** Rows with a radio button or a checkbox. The edge grows inwards (`--b`), so that nothing shifts. */
export const optionStyles = css`
  .options {
    display: grid;
    gap: 8px;
  }
  .option {
    --b: 1px;
    display: grid;
    grid-template-columns: 24px 1fr;
    gap: 4px 12px;
    align-items: start;
    padding: calc(13px - var(--b)) calc(15px - var(--b));
    border: var(--b) solid;
    border-color: var(--_line);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .option > * {
    grid-column: 2;
    min-width: 0;
  }
  .option > input {
    grid-column: 1;
  }
  .option:hover {
    border-color: var(--_control);
    background: var(--_wash);
  }
  .option:has(:disabled) {
    cursor: auto;
    border-color: var(--_line);
    background: none;
  }
  .option:has(:checked) {
    --b: 2px;
    border-color: var(--_accent);
    background: var(--_tint);
  }
  .option:has(:focus-visible) {
    outline: 3px solid;
    outline-color: var(--_focus);
    outline-offset: 2px;
  }
  .option :focus-visible {
    outline: none;
  }
  input {
    appearance: none;
    display: grid;
    place-items: center;
    width: 24px;
    height: 24px;
    margin: calc(0.75em - 12px) 0 0;
    border: 2px solid;
    border-color: var(--_control);
    border-radius: 50%;
    background: var(--_surface);
    color: inherit;
    font: inherit;
    cursor: inherit;
  }
  [type='checkbox'] {
    border-radius: 4px;
  }
  :checked {
    border-color: var(--_accent);
  }
  [type='radio']:checked {
    border-width: 8px;
  }
  [type='checkbox']:checked {
    background: var(--_accent);
  }
  [type='checkbox']:checked::before {
    content: '';
    width: 7px;
    height: 13px;
    margin-top: -3px;
    border: solid var(--_on-accent);
    border-width: 0 3px 3px 0;
    rotate: 42deg;
  }
  @container (min-width: 30em) {
    .two {
      grid-template-columns: 1fr 1fr;
    }
  }
  @media (forced-colors: active) {
    input {
      forced-color-adjust: none;
    }
  }
`;
