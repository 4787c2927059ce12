import { css } from 'lit';

export const matrixStyles = css`
  .axes {
    display: block;
    font-weight: 400;
    color: var(--ink-muted);
  }
  /* Headings that stay are only of use where both ways of scrolling are the region's own. */
  .region[role] {
    max-block-size: 85vh;
    overflow: auto;
  }
  .region[role] thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    background: var(--paper);
  }
  .region[role] tbody th[scope='row'],
  .region[role] thead th:first-child {
    position: sticky;
    inset-inline-start: 0;
    background: var(--paper);
  }
  .region[role] tbody th[scope='row'] {
    z-index: 1;
  }
  .region[role] thead th:first-child {
    z-index: 3;
  }
  th,
  td {
    min-inline-size: 6.5em;
    vertical-align: top;
  }
  thead th {
    vertical-align: bottom;
  }
  tbody th[scope='row'] {
    min-inline-size: 9em;
    padding-inline-end: 1em;
    font-weight: 600;
  }
  .corner {
    font-weight: 400;
    color: var(--ink-muted);
  }
  .ref {
    color: var(--ink-muted);
    font-weight: 400;
  }
  thead .ref {
    display: block;
  }
  .means {
    display: block;
    font-size: 0.875em;
    font-weight: 400;
    color: var(--ink-muted);
  }
  /* The words in it carry the meaning; the hatching lets the eye find the gaps. */
  .bare {
    background: repeating-linear-gradient(
      135deg,
      color-mix(in srgb, currentColor 9%, transparent) 0 1px,
      transparent 1px 7px
    );
  }
  tbody > .whole > * {
    border-block-start: 2px solid var(--ink-strong);
  }
  .count {
    padding: 0;
    font-size: 0.875em;
    color: var(--ink-muted);
  }
  .places,
  .parts {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .parts + .count {
    margin-block-start: 0.5em;
  }
  .parts > li + li {
    margin-block-start: 0.35em;
  }
  .caption {
    margin: 0;
    font-weight: 600;
  }
  .places {
    margin-block-start: 0.5em;
    border-block-start: 2px solid var(--ink-strong);
  }
  .places > li {
    display: grid;
    grid-template-columns: minmax(10em, 18em) minmax(0, 45ch);
    gap: 0.25em 1.5em;
    padding-block: 0.75em;
    border-block-end: 1px solid var(--ink-line);
  }
  .places .name {
    margin: 0;
    font-weight: 600;
  }
  .foot {
    max-inline-size: 66ch;
  }

  @container (max-width: 40em) {
    .region[role] {
      max-block-size: none;
    }
    .item > th,
    .places > li {
      display: block;
    }
    tbody > tr > th[scope='row'] {
      padding-block-end: 0.35em;
    }
    th,
    td {
      min-inline-size: 0;
    }
    tbody > .whole > * {
      border-block-start: 0;
    }
    td.bare {
      background: none;
    }
    td[data-label]::before {
      hyphens: auto;
    }
  }

  @media print {
    .region[role] {
      max-block-size: none;
      overflow: visible;
    }
    .region[role] th {
      position: static;
    }
    .parts[hidden] {
      display: block;
    }
    /* A sheet does not scroll: all columns must find room on it. */
    table {
      table-layout: fixed;
    }
    table th,
    table td,
    tbody th[scope='row'] {
      min-inline-size: 0;
      overflow-wrap: anywhere;
      hyphens: auto;
    }
  }
`;
