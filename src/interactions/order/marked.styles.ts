import { laterCss } from '../../rich-text/later-styles.js';

/** The right order, as a line where the options have a date. */
export const markedOrder = laterCss`
  .line li {
    position: relative;
    display: grid;
    padding-block-end: 20px;
    padding-inline-start: 36px;
  }
  .line:not(.dated) li {
    padding-block-end: 12px;
  }
  .line li:last-child {
    padding-block-end: 0;
  }
  .dated li::before {
    content: '';
    position: absolute;
    inset-block: 12px -12px;
    inset-inline-start: 11px;
    border-inline-start: 2px solid;
    border-color: var(--_control);
    transform-origin: 0 0;
    animation: down 0.4s ease-out both;
    animation-delay: calc(var(--i, 0) * 120ms);
  }
  .dated li:last-child::before {
    content: none;
  }
  .line .mark > svg {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    width: 24px;
    height: 24px;
    border-radius: 50%;
    background: var(--_surface);
  }
  .line .label {
    font-weight: 600;
  }
  .when {
    font-variant-numeric: tabular-nums lining-nums;
    color: var(--_muted);
  }
  .caption {
    padding-block-end: 12px;
  }
  @keyframes down {
    from {
      transform: scaleY(0);
    }
  }
  @container (min-width: 30em) {
    .line li {
      grid-template-columns: 3em 1fr auto;
      gap: 0 16px;
      align-items: baseline;
    }
    .dated li {
      grid-template-columns: 6em 1fr auto;
    }
    .line .remark {
      grid-column: 2 / -1;
    }
  }
`;
