import { laterCss } from '../../rich-text/later-styles.js';

export const markedSpans = laterCss`
  .span[aria-disabled] {
    cursor: auto;
  }
  .span[aria-disabled][aria-pressed='false']:not(.key) {
    background: none;
    text-decoration-color: var(--_line);
  }
  .span:is(.correct, .incorrect, .key) {
    background: var(--t);
    outline: 2px solid;
    outline-color: var(--c);
    outline-offset: -2px;
    text-decoration: none;
  }
  .span.key {
    background: none;
    outline-style: dashed;
  }
  .span .mark {
    display: inline;
    font-size: 1em;
    white-space: nowrap;
  }
  .span .mark svg {
    vertical-align: -0.22em;
    margin-inline-start: 0.3em;
  }
  .spans {
    display: grid;
    gap: 4px;
    padding-top: 12px;
  }
  .spans li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 16px;
    max-width: 36em;
  }
`;
