import { laterCss } from '../rich-text/later-styles.js';

export const timingCss = laterCss`
  .timer {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    font-size: 0.875em;
    color: var(--_muted);
  }
  .last {
    padding: 2px 12px;
    border-radius: 99px;
    background: var(--_ink);
    color: var(--_surface);
    font-weight: 600;
  }
  .time-warning:not([hidden]) {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
    position: fixed;
    inset: auto auto 16px;
    width: fit-content;
    margin: 0;
    padding: 11px 15px;
    border: 1px solid;
    border-color: var(--_ink);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_ink);
  }
  .start p {
    max-width: 36em;
    margin-top: 8px;
  }
  .start .group {
    margin-top: 20px;
  }
  .start legend {
    padding-bottom: 8px;
    font-weight: 600;
  }
`;
