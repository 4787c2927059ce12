import { css, type CSSResult } from 'lit';

/** A table whose rows stand as blocks, each cell with its label: the rating and the name come first. */
const blocks = (table: CSSResult): CSSResult => css`
  ${table},
  ${table} :is(caption, tbody, tfoot, tr, th, td) {
    display: block;
  }
  ${table} thead {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  ${table} .item {
    display: flex;
    flex-direction: column;
    padding-block: 0.75em;
    border-block-end: 1px solid var(--ink-line);
  }
  ${table} .item > * {
    order: 3;
    inline-size: auto;
    min-inline-size: 0;
    padding: 0.15em 0;
    border: 0;
    text-align: start;
  }
  ${table} :is(tbody, tfoot) > .item:last-child > * {
    border: 0;
  }
  ${table} .item > .col-code {
    order: 0;
  }
  ${table} .item > .col-name {
    order: 1;
    font-weight: 600;
  }
  ${table} .item > .col-rating {
    order: 2;
  }
  ${table} .group > th {
    padding-block: 1.5em 0;
    border: 0;
  }
  ${table} .detail > td {
    padding-block: 0 0.5em;
  }
  ${table} td[data-label] {
    display: grid;
    grid-template-columns: minmax(6em, 30%) minmax(0, 1fr);
    gap: 0 0.75em;
  }
  ${table} td[data-label]::before {
    content: attr(data-label);
    color: var(--ink-muted);
  }
  /* what takes many words has the whole width, below its label */
  ${table} td.col-why {
    grid-template-columns: minmax(0, 1fr);
  }
  ${table} td.col-why::before {
    grid-row: auto;
  }
  ${table} td.col-why > * {
    grid-column: auto;
  }
  ${table} tfoot .item {
    border-block-end: 2px solid var(--ink-strong);
  }
`;

/** How a committee paper looks on a screen. */
export const reportStyles = css`
  .title {
    margin: 0 0 0.5em;
    font-size: 1.375em;
    line-height: 1.25;
  }
  .label {
    margin: 2.25em 0 0.5em;
    font-size: 1.125em;
    line-height: 1.3;
  }
  .foot {
    max-inline-size: 80ch;
    margin-block: 0.5em;
  }
  .muted .muted {
    color: inherit;
  }
  small {
    font-size: 0.875em;
  }
  td p:last-child {
    margin-block-end: 0;
  }
  :is(th, td):is(.col-figure, .col-count) {
    text-align: end;
  }
  .col-code {
    inline-size: 4.75em;
    min-inline-size: 4.75em;
  }
  .col-name {
    inline-size: 24%;
    min-inline-size: 8.5em;
  }
  /* beside a code and a reason alone a name has what is left */
  :not(.wide) > * > * > .col-code + .col-name {
    inline-size: auto;
  }
  .col-figure {
    min-inline-size: 5em;
  }
  .col-rating {
    min-inline-size: 9.25em;
  }
  .col-count {
    overflow-wrap: normal;
    white-space: nowrap;
  }
  .col-words {
    min-inline-size: 8.5em;
  }
  .col-why {
    inline-size: 30%;
    min-inline-size: 12em;
  }
  .group > th {
    padding-block: 1.75em 0;
    border: 0;
  }
  tbody > .group > th {
    border: 0;
    padding-block-end: 0;
  }
  .detail > td {
    padding-block: 0 0.5em;
    color: var(--ink-muted);
  }
  tbody > .detail > td,
  tbody:last-of-type > tr:last-child > *,
  tfoot > tr > * {
    border-block-end: 2px solid var(--ink-strong);
  }
  tfoot > tr > * {
    font-weight: 600;
  }
  @container (max-width: 72em) {
    .date {
      white-space: normal;
    }
    th,
    td {
      padding-inline: 0.4em;
    }
    .col-rating {
      min-inline-size: 8.5em;
    }
  }
  @container (max-width: 62em) {
    ${blocks(css`.wide`)}
    .col-count {
      white-space: normal;
    }
    :is(.col-name, .col-words, .col-why) {
      min-inline-size: 7em;
    }
  }
  @container (max-width: 48em) {
    ${blocks(css`table`)}
  }
`;
