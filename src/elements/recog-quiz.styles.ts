import { css } from '../interactions/quiz-element.js';

/** Frame, strip, header, feedback, actions, problems, loading; the result's are with the result. */
export const quizStyles = css`
  :host {
    --_pad: var(--recog-padding, clamp(16px, 5cqi, 32px));
    container-type: inline-size;
    font-family: var(--recog-font, inherit);
    font-size: max(1em, 16px);
    font-weight: 400;
    font-style: normal;
    line-height: 1.5;
    letter-spacing: normal;
    text-transform: none;
    text-indent: 0;
    text-align: start;
    text-shadow: none;
    white-space: normal;
    overflow-wrap: anywhere;
    color: var(--_ink);
  }
  .num {
    font-variant-numeric: tabular-nums lining-nums;
  }
  .previous:dir(rtl) {
    scale: -1 1;
  }
  .btn {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-height: var(--_target);
    min-width: var(--_target);
    padding: 8px 20px;
    font-weight: 600;
    line-height: 1.25;
    cursor: pointer;
  }
  .primary {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
    padding-inline: 28px;
  }
  .primary:hover {
    background: color-mix(in oklab, var(--_accent) 86%, var(--_ink));
  }
  .quiet {
    border-color: transparent;
    background: none;
    padding-inline: 0;
    gap: 6px;
  }
  .frame {
    padding: 0 var(--_pad) 20px;
    border: 1px solid;
    border-color: var(--_line);
    border-top: 0;
    background: var(--_surface);
    min-height: var(--recog-min-height, 26em);
  }
  .strip {
    display: flex;
    gap: 2px;
    height: 8px;
    margin-inline: calc(-1px - var(--_pad));
    forced-color-adjust: none;
  }
  .strip i {
    flex: 1;
    background: var(--_line);
  }
  .strip .now {
    background: var(--_ink);
    margin-bottom: -4px;
  }
  .head,
  .foot,
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 20px;
  }
  .head {
    padding-block: 16px 12px;
    border-bottom: 1px solid;
    border-color: var(--_line);
  }
  .title {
    flex: 1 1 12em;
  }
  .desc {
    flex-basis: 100%;
  }
  .foot > * {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }
  .foot button {
    min-height: 24px;
    padding: 0;
    border: 0;
    background: none;
    font: inherit;
    color: inherit;
    cursor: pointer;
  }
  .item {
    padding-top: 20px;
  }
  .item + .item,
  .foot {
    margin-top: 32px;
    border-top: 1px solid;
    border-color: var(--_line);
  }
  .count {
    display: flex;
    justify-content: space-between;
    gap: 16px;
    font-weight: 600;
  }
  .pts {
    font-weight: 400;
  }
  .actions {
    gap: 8px 20px;
    margin-top: 20px;
  }
  .actions .primary {
    flex: 1 0 100%;
  }
  .end {
    margin-inline-start: auto;
  }
  .foot {
    margin-top: 20px;
    padding-top: 12px;
  }
  .skeleton {
    display: grid;
    gap: 8px;
    padding-top: 16px;
  }
  .skeleton i {
    height: 52px;
    border-radius: var(--_radius);
    background: var(--_wash);
  }
  @container (min-width: 30em) {
    .actions {
      gap: 8px;
    }
    .actions .primary {
      flex: none;
    }
    .quiet {
      padding-inline: 12px;
    }
    .end {
      margin-inline-end: -12px;
    }
    .frame > .quiet {
      margin-inline-start: -12px;
    }
  }
  @media (forced-colors: active) {
    .primary {
      forced-color-adjust: none;
    }
    .strip i:not([class]) {
      background: none;
      border-bottom: 2px solid;
    }
    .quiet {
      padding-inline: 12px;
    }
  }
`;
