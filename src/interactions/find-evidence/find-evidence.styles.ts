import { css } from '../quiz-element.js';

/** Above the rows what finds one; many rows scroll in a box, which leaves room for the ring of the focus. */
export const findEvidenceStyles = css`
  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 8px 16px;
    padding-bottom: 12px;
  }
  .tools > label {
    display: grid;
    flex: 1 1 12em;
    gap: 4px;
    max-width: 24em;
  }
  input.field {
    display: block;
    width: 100%;
    height: auto;
    min-height: var(--_target);
    border-radius: var(--_radius);
    padding: 8px 12px;
    cursor: text;
  }
  .btn {
    min-height: var(--_target);
    padding: 8px 16px;
    cursor: pointer;
  }
  .btn[aria-pressed='true'] {
    --b: 2px;
    border-color: var(--_accent);
    background: var(--_tint);
  }
  .long {
    max-height: 20em;
    overflow-y: auto;
    padding: 5px;
    margin: -5px;
  }
  .note:not(:empty) {
    padding-top: 8px;
  }
`;
