import { css } from '../interactions/quiz-element.js';

export const problemStyles = css`
  summary {
    padding-block: 4px;
    font-size: 0.9375em;
    font-weight: 600;
    cursor: pointer;
  }
  @media (pointer: coarse) {
    summary {
      min-height: 44px;
      padding-block: 10px;
    }
  }
  .problems {
    border-color: var(--c, var(--_ink));
    background: var(--_surface);
  }
  .problems details {
    width: 100%;
  }
  .problems li {
    padding-block: 8px;
    border-top: 1px solid;
    border-color: var(--_line);
  }
  code {
    font:
      0.875em/1.45 ui-monospace,
      monospace;
  }
`;
