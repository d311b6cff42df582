import { css } from '../quiz-element.js';

/** A dotted line invites; a box says that it is selected; the marker's pens as on rows of options. */
export const hottextStyles = css`
  .hot {
    max-width: 36em;
    line-height: 2.1;
  }
  .span {
    padding: 0.22em 0.18em;
    margin-inline: -0.05em;
    border-radius: 3px;
    cursor: pointer;
    text-decoration: underline dotted 2px;
    text-decoration-color: var(--_control);
    text-underline-offset: 0.3em;
    -webkit-box-decoration-break: clone;
    box-decoration-break: clone;
  }
  .span:hover {
    background: var(--_wash);
    text-decoration-color: var(--_ink);
  }
  .span[aria-pressed='true'] {
    background: var(--_tint);
    outline: 2px solid;
    outline-color: var(--_accent);
    outline-offset: -2px;
    text-decoration: none;
  }
  .span:focus-visible {
    outline: 3px solid;
    outline-color: var(--_focus);
    outline-offset: 2px;
  }
`;
