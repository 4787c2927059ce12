import { css } from 'lit';

/** How the cards of trends look. */
export const trendStyles = css`
  .charts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 21em), 1fr));
    gap: 2em 2.5em;
    align-items: start;
  }
  .charts.alone {
    grid-template-columns: minmax(0, 48em);
  }
  .controls select {
    max-inline-size: 36em;
  }
  .group {
    margin-block: 1.75em 1em;
    padding-block-end: 0.35em;
    border-block-end: 2px solid var(--ink-strong);
    font-weight: 700;
  }
  .chart {
    /* a table within is laid out by the width of its card */
    container-type: inline-size;
    min-inline-size: 0;
    margin: 0;
  }
  .title {
    margin-block-end: 0.25em;
    font-weight: 600;
  }
  .summary,
  .unit {
    max-inline-size: 66ch;
    margin-block-end: 0.35em;
  }
  .unit,
  .remarks,
  .said-list {
    font-size: 0.875em;
  }
  .field {
    direction: ltr;
    margin-block: 0.5em;
    padding-inline: 3.4em 0.5em;
    font-size: 0.8125em;
  }
  .field.wide {
    padding-inline-start: 4.5em;
  }
  .field.widest {
    padding-inline-start: 8em;
  }
  .key,
  .remarks {
    max-inline-size: 70ch;
    margin: 0 0 0.5em;
    padding: 0;
    list-style: none;
  }
  .key li {
    display: grid;
    grid-template-columns: 2.75em 1fr;
    gap: 0.5em;
    align-items: baseline;
    padding-block: 0.2em;
  }
  .swatch {
    display: block;
    align-self: start;
    margin-block-start: 0.2em;
    overflow: visible;
  }
  .remarks li {
    padding-block: 0.1em;
  }
  .said-list {
    margin: 0 0 0.5em;
    padding-inline-start: 1.6em;
  }
  .data {
    margin-block-start: 0.5em;
  }
  .closed {
    display: none;
  }
  .lines > span {
    display: block;
  }
  .data .remarks {
    margin-block-start: 0.75em;
  }
  /* one word of ours, as "baseline", is not broken */
  td.what {
    overflow-wrap: normal;
  }
  @container (max-width: 40em) {
    .item > th {
      font-weight: 600;
    }
    tbody > .item:last-child {
      border-block-end: 0;
    }
  }
  @media print {
    .charts {
      grid-template-columns: minmax(0, 1fr);
    }
    .closed {
      display: block;
    }
    .chart > button,
    .controls label {
      display: none;
    }
    .chart {
      container-type: normal;
    }
    .field,
    .title,
    .summary {
      break-inside: avoid;
      break-after: avoid;
    }
    .band {
      print-color-adjust: exact;
    }
  }
`;
