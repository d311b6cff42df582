import { css } from '../interactions/quiz-element.js';

export const resumeStyles = css`
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
`;
