import { css } from '../interactions/quiz-element.js';

export const savedStyles = css`
  dialog {
    width: min(40em, calc(100% - 32px));
    max-height: calc(100% - 32px);
    padding: 20px;
    border: 1px solid;
    border-color: var(--_control);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_ink);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 0.5);
  }
  dialog h3 {
    font-weight: 600;
  }
  dialog li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 20px;
    padding-block: 12px;
    border-bottom: 1px solid;
    border-color: var(--_line);
  }
  dialog li > p {
    flex: 1 1 12em;
  }
  dialog li > .note {
    flex-basis: 100%;
  }
`;
