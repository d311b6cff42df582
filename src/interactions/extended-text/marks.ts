/** What comes with the first answer. */
import { laterCss } from '../../rich-text/later-styles.js';

export { scorer } from './score.js';

/** The text, and what it is said to do. */
export const markedText = laterCss`
  .written {
    padding: 8px 14px;
    border-inline-start: 3px solid;
    border-color: var(--_accent);
  }
  .option.plain {
    grid-template-columns: 1fr;
    cursor: auto;
  }
  .option.plain > * {
    grid-column: 1;
  }
  .option.plain:not(.correct):hover {
    background: none;
  }
  @container (min-width: 30em) {
    .option.plain {
      grid-template-columns: 1fr auto auto;
    }
    .option.plain > .mark {
      grid-area: 1 / 2;
    }
    .option.plain > .worth {
      grid-area: 1 / 3;
    }
  }
`;
