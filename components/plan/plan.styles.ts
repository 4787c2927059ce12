import { css } from 'lit';

export const planStyles = css`
  .contents ul {
    columns: 3 16em;
    column-gap: 2em;
    margin: 0 0 1.5em;
    padding: 0;
    list-style: none;
  }
  .contents li {
    break-inside: avoid;
  }
  .contents a {
    display: inline-block;
    padding-block: 0.25em;
    min-inline-size: 1.75em;
  }
  section {
    margin-block-start: 2em;
    padding-block-start: 1em;
    border-block-start: 2px solid var(--ink-strong);
  }
  .title {
    margin: 0 0 0.35em;
    font-size: 1.25em;
    line-height: 1.25;
    font-weight: 700;
  }
  .label {
    margin: 1.25em 0 0.35em;
    font-size: 1em;
    font-weight: 700;
  }
  .label::first-letter {
    text-transform: uppercase;
  }
  section > p {
    max-inline-size: 66ch;
    margin-block-end: 0.25em;
  }
  .entries {
    max-inline-size: 70ch;
    margin: 0;
    padding-inline-start: 1.2em;
  }
  .lists {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 24em), 1fr));
    gap: 0 2.5em;
  }
  .wide {
    columns: 2 28em;
    column-gap: 2.5em;
    max-inline-size: none;
  }
  .wide > li {
    break-inside: avoid;
  }
  .entries .entries,
  th ul {
    margin-block: 0.35em 0;
    padding-inline-start: 1.2em;
  }
  .entries li {
    padding-block: 0.3em;
  }
  .entries .entries li,
  th li {
    padding-block: 0.15em;
  }
  li p,
  th p {
    margin-block: 0 0.15em;
  }
  li .muted,
  th .muted {
    font-size: 0.9375em;
  }
  th .flag,
  li .flag {
    margin-block: 0.35em;
  }

  table {
    position: relative;
    table-layout: fixed;
  }
  .direction {
    inline-size: 12.5em;
  }
  .who {
    inline-size: 28%;
  }
  .background th:first-child {
    inline-size: 36%;
  }
  th li {
    font-weight: 400;
  }
  .way {
    display: inline-flex;
    gap: 0.45em;
    align-items: baseline;
  }
  .way svg {
    flex: none;
    inline-size: 0.9em;
    block-size: 0.9em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.8;
  }
  .printed {
    display: block;
  }
  .lines > span {
    display: block;
  }
  tbody > tr:last-child > * {
    border-block-end: 0;
  }

  @container (max-width: 40em) {
    .contents ul {
      columns: 1;
    }
    .contents a {
      padding-block: 0.4em;
    }
    .item > th > p:first-child {
      font-weight: 600;
    }
    .item > th,
    .item > td[data-label] {
      max-inline-size: none;
    }
    tbody > .item:last-child {
      border-block-end: 0;
    }
  }

  @media print {
    .contents {
      display: none;
    }
    .title,
    .label {
      break-after: avoid;
    }
    section {
      margin-block-start: 1em;
      padding-block-start: 0.5em;
    }
    li {
      break-inside: avoid;
    }
  }
`;
