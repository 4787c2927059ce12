import { css } from 'lit';

/** How the cards of trends look. */
export const trendStyles = css`
  .charts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 21rem), 1fr));
    gap: 2rem 2.5rem;
    align-items: start;
  }
  .charts.alone {
    grid-template-columns: minmax(0, 48rem);
  }
  .controls select {
    max-inline-size: 36rem;
  }
  .group {
    margin-block: 1.75rem 1rem;
    padding-block-end: 0.35rem;
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
    margin-block-end: 0.25rem;
    font-weight: 600;
  }
  .summary,
  .unit {
    max-inline-size: 66ch;
    margin-block-end: 0.35rem;
  }
  .unit,
  .remarks,
  .said-list {
    font-size: 0.875em;
  }
  .field {
    direction: ltr;
    margin-block: 0.5rem;
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
    margin: 0 0 0.5rem;
    padding: 0;
    list-style: none;
  }
  .key li {
    display: grid;
    grid-template-columns: 2.75rem 1fr;
    gap: 0.5rem;
    align-items: baseline;
    padding-block: 0.2rem;
  }
  .swatch {
    display: block;
    align-self: start;
    margin-block-start: 0.2em;
    overflow: visible;
  }
  .remarks li {
    padding-block: 0.1rem;
  }
  .said-list {
    margin: 0 0 0.5rem;
    padding-inline-start: 1.6rem;
  }
  .data {
    margin-block-start: 0.5rem;
  }
  .closed {
    display: none;
  }
  .lines > span {
    display: block;
  }
  .data .remarks {
    margin-block-start: 0.75rem;
  }
  /* one word of ours, as "baseline", is not broken */
  td.what {
    overflow-wrap: normal;
  }
  @container (max-width: 40rem) {
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
