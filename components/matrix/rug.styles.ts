import { css, type CSSResult } from 'lit';

/** A row as a block: its name, and a small box for each place. */
const blocks = (rug: CSSResult): CSSResult => css`
  ${rug} :is(table, caption, tbody, tr > *) {
    display: block;
  }
  ${rug} tbody > tr {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(8.5em, 1fr));
    gap: 2px;
    padding-block: 0.75em;
    border-block-end: 1px solid var(--ink-line);
  }
  ${rug} tbody > tr > th[scope='row'] {
    grid-column: 1 / -1;
    padding-block-end: 0.35em;
    border: 0;
  }
  ${rug} tbody > tr > td[data-label] {
    display: block;
    padding: 0.35em 0.5em;
    text-align: start;
  }
  ${rug} td[data-label]::before {
    content: attr(data-label);
    display: block;
    font-size: 0.8125em;
  }
  ${rug} td.place::before {
    color: var(--over);
  }
`;

/** How measures by places or groups look. All columns are of one width, so that a browser need not read all cells to lay them out. */
export const rugStyles = css`
  .rug table {
    table-layout: fixed;
  }
  /* The key lies beside itself, and leaves the table the page. */
  .legend .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em 1.5em;
    margin-block-end: 1em;
  }
  .rug thead th {
    inline-size: 8em;
    min-inline-size: 0;
    padding-inline: 0.3em;
    font-size: 0.8125em;
    overflow-wrap: break-word;
    hyphens: auto;
  }
  .rug thead th.corner {
    inline-size: 20em;
    padding-inline-start: 0;
  }
  .rug .within {
    display: block;
    font-weight: 400;
    color: var(--ink-muted);
  }
  .rug .region:not([role]) thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    background: var(--paper);
  }
  .rug tbody > tr > * {
    min-inline-size: 0;
    vertical-align: middle;
  }
  .rug tbody > tr > td {
    padding: 0.55em 0.4em;
    border: 1px solid var(--paper);
    text-align: end;
  }
  .rug .means {
    font-size: 0.8125em;
  }
  .rug td.place {
    background: color-mix(in srgb, var(--shade) var(--tint), var(--paper));
    print-color-adjust: exact;
  }
  /* figures stand on these tints, also in the dark: 7:1 for them, where a map has marks alone */
  .as-2 {
    --tint: 18%;
  }
  .as-3,
  .as-lower,
  .as-higher {
    --tint: 28%;
  }
  .rug td:is(.as-1, .as-similar, .as-not-compared) {
    box-shadow: inset 0 0 0 1px color-mix(in srgb, currentColor 30%, var(--paper));
  }
  .rug td.place > * {
    color: var(--over);
  }
  .rug td :is(.shape, .rated) {
    fill: currentColor;
  }
  .rug tbody > tr > td.bare {
    text-align: start;
  }
  .rug td.bare > *,
  .rug td > small {
    font-size: 0.8125em;
  }
  .rug td > svg {
    box-sizing: border-box;
    display: inline-block;
    inline-size: 1.2em;
    block-size: 1.2em;
    margin-inline-start: 0.4em;
    vertical-align: middle;
  }
  /* no box of its own, which would be laid out for itself */
  .rug td > b {
    margin-inline-start: 0.4em;
    padding: 0.12em 0.38em;
    border: 1px solid;
    border-radius: 50%;
    font-size: 0.75em;
  }
  .rug + .notes {
    margin-block-start: 1em;
  }

  /* Each row of very many cells is a table by itself, so that one more is no work for those before it. */
  @media screen {
    .rug.many {
      --names: 16.5em;
      --column: 7em;
    }
    .rug.many table {
      display: flow-root;
      inline-size: max-content;
    }
    .rug.many :is(caption, thead, tbody) {
      display: block;
    }
    .rug.many tr {
      display: table;
      table-layout: fixed;
      inline-size: 0; /* as wide as its cells */
      padding: 0;
      border: 0;
      border-spacing: 0;
    }
    .rug.many tbody > tr {
      contain: content;
    }
    .rug.many tr > * {
      box-sizing: border-box;
      display: table-cell;
      inline-size: var(--column);
    }
    .rug.many tr > :first-child {
      inline-size: var(--names);
    }
    /* one box that stays, not one for each column */
    .rug.many thead {
      position: sticky;
      inset-block-start: 0;
      z-index: 2;
      inline-size: auto;
      block-size: auto;
      overflow: visible;
      clip-path: none;
      font-size: 0.8125em;
    }
    .rug.many thead tr {
      --names: calc(16.5em / 0.8125);
      --column: calc(7em / 0.8125);
    }
    .rug.many thead th {
      font-size: 1em;
    }
    .rug.many thead th:not(.corner) {
      position: static;
    }

    /* Of rows of which some cells are left out, those that are there stand where they would if all were. */
    .rug.near tr {
      display: flex;
      inline-size: auto;
    }
    .rug.near tr > * {
      flex: none;
      align-content: center;
    }
    .rug.near thead tr > * {
      align-content: end;
    }
    .rug.near tbody > tr > :is(th, .whole) {
      order: -1;
    }
    .rug.near tbody > tr::before {
      content: '';
      flex: none;
      inline-size: calc(var(--before) * var(--column));
    }
  }

  @container (max-width: 40em) {
    ${blocks(css`.rug:not(.many)`)}
    .rug.many .region[role] {
      max-block-size: 85vh;
    }
    .rug.many tr {
      --names: 8.25em;
    }
    .rug.many thead tr {
      --names: calc(8.25em / 0.8125);
    }
    .rug.many tr > * {
      padding: 0.35em 0.3em;
      border-block-end: 1px solid var(--paper);
    }
    .rug.many td[data-label]::before {
      content: none;
    }
  }

  @media print {
    ${blocks(css`.rug.wide`)}
    .rug.wide thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .rug:not(.wide) thead th {
      inline-size: auto;
    }
    .rug:not(.wide) thead th.corner {
      inline-size: 14em;
    }
  }
  @media (forced-colors: active) {
    .rug tbody > tr > td {
      border-color: CanvasText;
    }
    .rug td.place {
      --over: CanvasText;
    }
  }
`;
