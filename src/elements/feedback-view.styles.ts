import { css } from '../interactions/quiz-element.js';

/** Verdict, evidence, and the strip's marks; they come with the first of them. */
export const feedbackStyles = css`
  .note,
  .feedback {
    margin-top: 16px;
    padding: 15px;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--t, var(--_wash));
    animation: rise 0.24s ease-out;
  }
  .note {
    display: grid;
    grid-template-columns: 24px 1fr;
    gap: 0 12px;
  }
  .note > * {
    grid-column: 2;
    justify-self: start;
  }
  .note > svg {
    grid-area: 1 / 1;
    margin-top: 0.125em;
  }
  .warn {
    background: none;
    border-color: var(--_ink);
  }
  @keyframes rise {
    from {
      opacity: 0;
      translate: 0 6px;
    }
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }
  .link {
    align-items: baseline;
    min-height: 32px;
    padding: 4px 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font-size: 0.9375em;
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
  }
  .link svg {
    align-self: center;
  }
  .link:hover {
    background: none;
    text-decoration-thickness: 2px;
  }
  @media (pointer: coarse) {
    .link {
      min-height: 44px;
      padding-block: 10px;
    }
  }
  .strip .done {
    background: var(--_accent);
  }
  .strip .correct {
    background: var(--c);
  }
  .strip :is(.partly, .skipped) {
    border: 1.5px solid;
    border-color: var(--c, var(--_control));
    background: none;
  }
  .strip .partly {
    background: linear-gradient(transparent 50%, var(--c) 0);
  }
  .strip .incorrect {
    border-top: 2px solid;
    border-color: var(--c);
    background: none;
  }
  .strip .skipped {
    border-style: dotted;
  }
  .feedback {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
  }
  .body {
    display: grid;
    gap: inherit;
  }
  .verdict {
    display: grid;
    grid-template-columns: 24px 1fr;
    gap: 0 12px;
    align-items: center;
    font-weight: 700;
    line-height: 1.35;
    color: var(--c, inherit);
  }
  .verdict > svg {
    width: 24px;
    height: 24px;
  }
  .verdict > span {
    grid-column: 2;
    font-weight: 400;
    font-size: 0.875em;
    color: var(--_ink);
  }
  .evidence {
    padding: 10px 12px;
    border: 1px solid;
    border-color: var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .quote {
    background: var(--_highlight);
    color: inherit;
    padding: 0.1em 0.15em;
    box-decoration-break: clone;
    -webkit-box-decoration-break: clone;
  }
  figcaption {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    align-items: center;
    justify-content: space-between;
    margin-top: 6px;
  }
  summary {
    width: fit-content;
    min-height: 24px;
    font-size: 0.875em;
    font-weight: 600;
    cursor: pointer;
  }
  .receipt {
    width: 100%;
    border-collapse: collapse;
    font-size: 0.875em;
    line-height: 1.4;
  }
  .receipt td {
    padding: 6px 0;
    border-top: 1px solid;
    border-color: color-mix(in oklab, var(--_ink) 17%, transparent);
    vertical-align: baseline;
  }
  .receipt td + td {
    text-align: end;
    overflow-wrap: normal;
    padding-inline-start: 16px;
  }
  .sum {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 16px;
  }
  .receipt tr:last-child td {
    font-weight: 600;
    border-top: 2px solid;
  }
  @container (min-width: 30em) {
    .verdict {
      grid-template-columns: 24px 1fr auto;
    }
    .verdict > span {
      grid-area: 1 / 3;
    }
    .feedback {
      padding-inline-start: 51px;
    }
    .verdict {
      margin-inline-start: -36px;
    }
    .evidence {
      padding: 12px 16px;
    }
  }
  @media (forced-colors: active) {
    .quote {
      forced-color-adjust: none;
      color: MarkText;
    }
  }
`;
