import { laterCss } from '../rich-text/later-styles.js';

/** What is seen only while something is dragged: the row or chip that is, and where it would land. */
export const draggingStyles = laterCss`
  .row.lifted {
    border-color: var(--_accent);
    background: var(--_tint);
    box-shadow: 0 6px 18px rgb(0 0 0 / 0.18);
    rotate: -0.4deg;
    opacity: 0.85;
  }
  .row[data-dragged] {
    border-style: dashed;
    border-color: var(--_control);
    color: var(--_muted);
  }
  .row:is(.before, .after)::after {
    content: '';
    position: absolute;
    inset: -7px 0 auto;
    border-block-start: 4px solid;
    border-color: var(--_accent);
    border-radius: 2px;
  }
  .row.after::after {
    inset-block: auto -7px;
  }
  .over {
    background: var(--_tint);
    box-shadow: 0 0 0 2px var(--_accent);
  }
  @media (forced-colors: active) {
    .over {
      outline: 3px solid Highlight;
    }
  }
  .pair.over {
    border-radius: var(--_radius);
  }
`;
