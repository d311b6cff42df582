import { css } from '../quiz-element.js';

/** A table where there is room, else one block a row. */
export const matrixStyles = css`
  table {
    width: 100%;
    border-collapse: collapse;
  }
  thead,
  .column {
    position: absolute;
    clip-path: inset(50%);
    width: 1px;
    height: 1px;
    overflow: hidden;
  }
  tr {
    display: grid;
    padding-block: 10px;
    border-block-start: 1px solid;
    border-color: var(--_line);
  }
  th {
    padding: 0;
    font-weight: 600;
    text-align: start;
  }
  td {
    padding: 0;
  }
  td.rest {
    display: none;
  }
  label,
  .cell {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 12px;
    align-items: center;
    min-height: 44px;
    cursor: pointer;
  }
  .cell {
    cursor: auto;
  }
  input {
    margin: 0;
  }
  td .column {
    position: static;
    clip-path: none;
    width: auto;
    height: auto;
  }
  @container (min-width: 30em) {
    thead {
      position: static;
      clip-path: none;
    }
    tr {
      display: table-row;
      border: 0;
    }
    td,
    th,
    td.rest {
      display: table-cell;
      padding: 6px 8px;
      border-block-end: 1px solid;
      border-color: var(--_line);
      text-align: center;
    }
    th:first-child {
      text-align: start;
      padding-inline-start: 0;
    }
    thead th {
      font-size: 0.875em;
      color: var(--_muted);
      vertical-align: bottom;
    }
    label,
    .cell {
      justify-content: center;
    }
    td .column {
      position: absolute;
      clip-path: inset(50%);
      width: 1px;
      height: 1px;
    }
    .remark {
      font-weight: 400;
    }
  }
`;
