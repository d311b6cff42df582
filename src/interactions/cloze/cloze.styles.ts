import { css } from '../quiz-element.js';

/** Fields in running text; chips for the word bank. */
export const clozeStyles = css`
  .running {
    line-height: 2.4;
    max-width: 36em;
    white-space: pre-line;
  }
  .zone {
    border-radius: var(--_radius);
  }
  .gap {
    display: inline-block;
    width: auto;
    max-width: 100%;
    min-height: 36px;
    padding: 2px 10px;
    line-height: 1.4;
    vertical-align: baseline;
    white-space: normal;
  }
  .chips {
    display: flex;
  }
  .remarks {
    display: grid;
    gap: 4px;
    padding-block-start: 8px;
  }
  @media (pointer: coarse) {
    .gap {
      min-height: 44px;
    }
    .running {
      line-height: 3;
    }
  }
`;
