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
  .span:focus-visible {
    outline: 3px solid;
    outline-color: var(--_focus);
    outline-offset: 2px;
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
  .span .word {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .told {
    display: grid;
    gap: 4px;
    padding-top: 12px;
  }
  .told li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 16px;
    max-width: 36em;
  }
`;
