import { css } from '../quiz-element.js';

export const extendedTextStyles = css`
  label.prompt {
    display: block;
  }
  .field {
    display: block;
    width: 100%;
    min-height: 9em;
    padding: 8px 14px;
    line-height: 1.5;
    resize: vertical;
  }
  .field:read-only {
    border-color: var(--_line);
    background: var(--_wash);
  }
  .words {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 16px;
    padding-top: 6px;
    font-variant-numeric: tabular-nums lining-nums;
  }
  .limit {
    color: var(--_ink);
    font-weight: 600;
  }
  .model {
    margin-top: 16px;
    padding: 15px;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_wash);
  }
  .group {
    margin-top: 20px;
  }
  .model > b,
  .group > :first-child {
    display: block;
    padding-bottom: 8px;
    font-weight: 600;
  }
  .worth {
    font-size: 0.875em;
    color: var(--_muted);
  }
  @container (min-width: 30em) {
    .option {
      grid-template-columns: 24px 1fr auto;
    }
    .option > .worth {
      grid-column: 3;
    }
  }
`;
