import { css } from './quiz-element.js';

/** Rows of a name and a combo box; where there is room, chips and boxes to drag. */
export const pairStyles = css`
  .pair {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 6px 20px;
    align-items: center;
    padding-block: 12px;
    border-block-start: 1px solid;
    border-color: var(--_line);
  }
  .pair:last-child {
    border-block-end: 1px solid;
    border-color: var(--_line);
  }
  .name {
    font-weight: 600;
    min-width: 0;
  }
  .name > label {
    display: block;
    width: fit-content;
    min-height: 24px;
  }
  .pair > .field {
    min-width: 0;
  }
  .bins {
    display: none;
    gap: 8px;
    padding-block-end: 16px;
  }
  .bin {
    min-height: 96px;
    padding: 10px 12px;
    border: 1px dashed;
    border-color: var(--_control);
    border-radius: var(--_radius);
  }
  .bin > b {
    display: block;
    font-size: 0.875em;
    font-weight: 600;
    padding-block-end: 8px;
  }
  .bin .chip {
    margin: 0;
    margin-block-end: 4px;
    margin-inline-end: 4px;
  }
  @container (min-width: 30em) {
    .pair {
      grid-template-columns: minmax(7em, 2fr) minmax(0, 3fr);
    }
    .pair > .remark {
      grid-column: 2;
    }
    .chips {
      display: flex;
    }
    .bins {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(10em, 1fr));
    }
  }
`;
