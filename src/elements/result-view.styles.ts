import { css } from '../interactions/quiz-element.js';

/** The result; loads with it. */
export const resultStyles = css`
  .score {
    forced-color-adjust: none;
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    align-items: baseline;
    padding-block: 4px 8px;
    font-size: 1.125em;
    font-weight: 650;
  }
  .big {
    font-family: var(--recog-font-heading, inherit);
    font-size: 3.1em;
    line-height: 1;
    letter-spacing: -0.02em;
  }
  .gauge {
    position: relative;
    height: 12px;
    margin-block: 8px 4px;
    border: 1px solid;
    border-color: var(--_control);
    border-radius: 2px;
    forced-color-adjust: none;
  }
  .gauge i {
    display: block;
    height: 100%;
    background: var(--_accent);
    transform-origin: 0 0;
    animation: grow 0.5s cubic-bezier(0.2, 0.7, 0.2, 1);
  }
  .gauge:dir(rtl) i {
    transform-origin: 100% 0;
  }
  .gauge b {
    position: absolute;
    inset-block: -5px;
    width: 2px;
    background: var(--_ink);
    outline: 1px solid;
    outline-color: var(--_surface);
  }
  .part {
    margin-top: 28px;
  }
  .part > h4,
  .band b {
    display: block;
    font-weight: 650;
    font-size: 1.125em;
    line-height: 1.35;
  }
  .part > h4 {
    padding-bottom: 8px;
  }
  .band {
    max-width: 36em;
  }
  .cells {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(clamp(44px, 11cqi, 66px), 1fr));
    gap: 4px;
  }
  .cell {
    display: grid;
    justify-items: center;
    gap: 2px;
    width: 100%;
    min-height: 56px;
    padding: 6px 0;
    border: 1px solid;
    border-color: var(--c, var(--_line));
    border-radius: 4px;
    background: var(--t, none);
    color: inherit;
    font: inherit;
    font-size: 0.875em;
    line-height: 1.3;
    cursor: pointer;
  }
  .cell:hover {
    border-color: var(--_ink);
  }
  .cell svg {
    width: 22px;
    height: 22px;
    color: var(--c, var(--_muted));
  }
  .filter {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
    padding-top: 16px;
  }
  .filter select {
    min-height: var(--_target);
    max-width: 100%;
    padding: 8px 12px;
  }
  .results {
    display: grid;
    gap: 4px;
    padding-top: 12px;
  }
  .row {
    display: grid;
    grid-template-columns: 24px 1fr;
    gap: 0 12px;
    align-items: start;
    width: 100%;
    min-height: var(--_target);
    margin: 0;
    padding: 10px 12px;
    border: 1px solid;
    border-color: var(--_line);
    border-inline-start: 4px solid;
    border-inline-start-color: var(--c, var(--_line));
    border-radius: 4px;
    background: none;
    color: inherit;
    font: inherit;
    line-height: 1.4;
    text-align: start;
    cursor: pointer;
  }
  .row:hover {
    border-color: var(--_ink);
    background: var(--_wash);
  }
  .row > * {
    grid-column: 2;
    min-width: 0;
  }
  .row > svg {
    grid-area: 1 / 1;
    width: 22px;
    height: 22px;
    color: var(--c, var(--_muted));
  }
  .row > .mark {
    flex-wrap: wrap;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
    padding-top: 8px;
  }
  .keep {
    margin-top: 20px;
  }
  @container (min-width: 30em) {
    .row {
      grid-template-columns: 24px 1fr auto;
    }
    .row > .mark {
      grid-area: 1 / 3;
    }
  }
  @keyframes grow {
    from {
      transform: scaleX(0);
    }
  }
`;
