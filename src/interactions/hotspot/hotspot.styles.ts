import { css } from '../quiz-element.js';

/**
 * Areas are a dark line in a light halo, so that they are seen on any picture. Pictures don't turn dark, so what lies on
 * them doesn't either.
 */
export const hotspotStyles = css`
  .picture {
    color-scheme: light;
    position: relative;
    border-radius: var(--_radius);
    color: var(--_ink);
  }
  .picture > img {
    display: block;
    width: 100%;
    height: auto;
  }
  .area {
    position: absolute;
    translate: -50% -50%;
    min-width: 24px;
    min-height: 24px;
    border-radius: 4px;
    cursor: pointer;
    --l: var(--_ink);
    --w: 2px;
    --f: transparent;
    outline: var(--w) solid;
    outline-color: var(--l);
    background: var(--f);
    box-shadow: 0 0 0 3px var(--_surface);
  }
  .circle {
    border-radius: 50%;
  }
  .area > input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    margin: 0;
    opacity: 0;
  }
  .area:hover {
    --l: var(--_accent);
  }
  .area:has(:disabled) {
    cursor: auto;
    --l: var(--_control);
  }
  .area:has(:checked) {
    --l: var(--_accent);
    --w: 3px;
    --f: color-mix(in oklab, var(--l) 16%, transparent);
  }
  .poly,
  .poly > input {
    pointer-events: none;
  }
  /* Forced colours would show an outline that is only transparent. */
  .area.poly {
    outline: none;
    background: none;
    box-shadow: none;
  }
  .area > .shape {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    overflow: visible;
    stroke: var(--_surface);
    stroke-width: 8px;
  }
  polygon {
    vector-effect: non-scaling-stroke;
  }
  polygon + polygon {
    pointer-events: all;
    fill: var(--f);
    stroke: var(--l);
    stroke-width: calc(var(--w) + 1px);
  }
  .area:has(:focus-visible) {
    outline: 3px solid;
    outline-color: var(--_focus);
    outline-offset: 4px;
  }
  .alt {
    padding-bottom: 12px;
  }
`;
