import { laterCss } from '../rich-text/later-styles.js';

/** What was given in a field, once it is marked: text with the same edge. */
export const fieldMarks = laterCss`
  .filled {
    display: inline-block;
    border-color: var(--_line);
    background: var(--_wash);
  }
  .filled:is(.correct, .partly, .incorrect) {
    border: 2px solid;
    padding: 7px 13px;
    border-color: var(--c);
    background: var(--t);
  }
`;
