import { laterCss } from '../../rich-text/later-styles.js';

export const markedAreas = laterCss`
  .area:is(.correct, .partly, .incorrect, .key) {
    --l: var(--c);
    --w: 3px;
  }
  .area.key {
    outline-style: dashed;
  }
  .area.key polygon + polygon {
    stroke-dasharray: 7 5;
  }
  .area > .mark {
    position: absolute;
    inset-block-start: -12px;
    inset-inline-end: -12px;
    border-radius: 50%;
    background: var(--_surface);
  }
  .area > .mark svg {
    width: 24px;
    height: 24px;
  }
  .areas {
    display: grid;
    gap: 8px;
    max-width: 40em;
    padding-top: 16px;
  }
  .areas li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 16px;
  }
  .areas .remark {
    flex-basis: 100%;
  }
`;
