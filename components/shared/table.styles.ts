import { css } from 'lit';

/**
 * The look of every table: the page's own font and ink, hairlines, room to breathe. Under 640 px each row
 * becomes a block with labels; the table keeps its roles.
 */
export const tableStyles = css`
  :host {
    --ink-line: var(--cohesion-line, color-mix(in srgb, currentColor 20%, transparent));
    --ink-strong: color-mix(in srgb, currentColor 55%, transparent);
    --ink-muted: var(--cohesion-muted, color-mix(in srgb, currentColor 72%, transparent));
    --paper: var(--cohesion-background, Canvas);
    display: block;
  }
  :host([hidden]),
  [hidden] {
    display: none;
  }
  /* On the host a page's reset of everything would undo it, and what the page holds in a slot would have it. */
  .ours {
    container-type: inline-size;
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  p {
    margin-block: 0 0.5em;
  }
  .status:empty {
    margin: 0;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .finding {
    max-inline-size: 66ch;
    margin-block-end: 1em;
    font-size: 1.125em;
  }
  .flag {
    max-inline-size: 66ch;
    margin-block-end: 0.75em;
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--cohesion-amber, #c96a00);
  }
  .muted {
    font-weight: 400;
    color: var(--ink-muted);
  }

  button,
  input,
  select {
    box-sizing: border-box;
    min-block-size: 2.25em;
    font: inherit;
    color: inherit;
  }
  input,
  select {
    max-inline-size: 100%;
    padding: 0.25em 0.5em;
    border: 1px solid var(--ink-strong);
    border-radius: 0;
    background: var(--paper);
  }
  button {
    cursor: pointer;
  }
  .plain,
  thead button {
    padding: 0;
    border: 0;
    background: none;
  }
  .plain {
    min-inline-size: 1.75em;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }
  .plain:hover {
    text-decoration-thickness: 2px;
  }
  :focus-visible {
    outline: 3px solid Highlight;
    outline-offset: 2px;
  }

  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1em;
    align-items: end;
    margin-block-end: 1em;
  }
  .controls label {
    display: grid;
    gap: 0.25em;
    min-inline-size: 0;
  }
  .controls label > span {
    font-size: 0.875em;
    color: var(--ink-muted);
  }
  .controls select {
    inline-size: 100%;
    max-inline-size: 16em;
    contain: paint; /* in WebKit a long choice would widen the page */
  }
  .controls input {
    inline-size: 12em;
  }
  .controls .narrow {
    display: none;
  }
  .count {
    margin: 0;
    padding-block: 0.45em;
    font-variant-numeric: tabular-nums;
  }

  .region {
    /* What is hidden from sight inside it must not reach out of it. */
    position: relative;
    overflow-x: auto;
  }
  .region:not([role]) {
    overflow-x: clip;
  }
  table {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
    font-variant-numeric: tabular-nums;
  }
  caption {
    padding-block-end: 0.5em;
    font-weight: 600;
    text-align: start;
  }
  th,
  td {
    padding: 0.65em 0.75em;
    text-align: start;
    vertical-align: baseline;
    font-weight: 400;
  }
  tbody > tr > * {
    border-block-end: 1px solid var(--ink-line);
  }
  th:first-child,
  td:first-child {
    padding-inline-start: 0;
  }
  th:last-child,
  td:last-child {
    padding-inline-end: 0;
  }
  thead th {
    border-block-end: 2px solid var(--ink-strong);
    vertical-align: bottom;
    font-weight: 600;
    overflow-wrap: normal;
  }
  thead button {
    min-block-size: 1.75em;
    font-weight: 600;
    text-align: inherit;
  }
  .date,
  .why {
    white-space: nowrap;
  }
  thead button:hover {
    text-decoration: underline;
  }
  thead button svg {
    inline-size: 0.75em;
    block-size: 0.75em;
    margin-inline-start: 0.3em;
    fill: currentColor;
    opacity: 0.55;
  }
  [aria-sort] svg {
    opacity: 1;
  }
  .figure,
  .why {
    text-align: end;
  }
  td.figure > span {
    display: block;
  }
  tbody > .group > th {
    padding-block: 1.5em 0.5em;
    border-block-end: 2px solid var(--ink-strong);
    background: var(--paper);
    font-weight: 700;
  }
  /* What is reached with the keyboard must not stop behind a heading that stays in view. */
  .region button,
  .region a {
    scroll-margin-block-start: 6em;
  }
  .group .muted {
    margin-inline-start: 0.75em;
    white-space: nowrap;
  }
  .foot {
    margin-block: 1em 0;
  }
  .none-found {
    padding-block: 1em;
  }

  @media (min-height: 30em) {
    .region:not([role]) .group th {
      position: sticky;
      inset-block-start: 0;
      z-index: 1;
    }
  }

  @container (max-width: 64em) {
    th,
    td {
      padding-inline: 0.4em;
    }
  }
  @container (max-width: 40em) {
    .controls label,
    .controls input,
    .controls select {
      inline-size: 100%;
      max-inline-size: none;
    }
    .controls .narrow {
      display: grid;
    }
    table,
    caption,
    tbody,
    tr,
    th,
    td {
      display: block;
    }
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    tbody > tr > *,
    td.figure {
      padding: 0.15em 0;
      border: 0;
      text-align: start;
    }
    tbody > .group > th {
      padding-block: 1.5em 0.5em;
      border-block-end: 2px solid var(--ink-strong);
    }
    .group .muted {
      display: block;
      margin: 0;
    }
    .item {
      padding-block: 0.75em;
      border-block-end: 1px solid var(--ink-line);
    }
    .why {
      text-align: start;
    }
    td[data-label] {
      display: grid;
      grid-template-columns: minmax(6em, 40%) minmax(0, 1fr);
      gap: 0 0.75em;
    }
    td[data-label]::before {
      content: attr(data-label);
      grid-row: span 3;
      color: var(--ink-muted);
    }
    td[data-label] > * {
      grid-column: 2;
    }
  }

  @media print {
    .ours {
      container-type: normal;
      font-size: 0.8em;
    }
    /* The number shown stays: a sheet must say that rows are missing. */
    .controls label,
    .controls button,
    [part='download'],
    .why,
    thead button svg {
      display: none;
    }
    .region {
      overflow: visible;
    }
    th,
    td {
      padding: 0.3em 0.4em;
    }
    .group th {
      position: static;
    }
    /* A button is not painted again where the heading repeats on the next page; its words are. */
    thead button {
      display: contents;
    }
    thead,
    tr {
      break-inside: avoid;
    }
    .group {
      break-after: avoid;
    }
  }
`;
