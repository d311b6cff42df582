import { css } from '../interactions/quiz-element.js';

/** The way back while a passage is shown in the article. */
export const wayBackStyles = css`
  .way {
    position: fixed;
    inset: auto 16px 16px auto;
    margin: 0;
    padding: 0;
    border: 0;
    overflow: visible;
    background: none;
    color: inherit;
    max-width: calc(100vw - 32px);
  }
  .way:popover-open {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    gap: 8px;
  }
  .back {
    border-radius: 99px;
    background: var(--_ink);
    border-color: var(--_surface);
    color: var(--_surface);
  }
  .back:hover {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .flip:dir(rtl) {
    scale: -1 1;
  }
`;
