import { css } from 'lit';

/** How a committee paper looks on A4, where it differs from how it looks on a screen. */
export const reportPrintStyles = css`
  @media print {
    .title,
    .label,
    caption,
    thead,
    .detail {
      break-after: avoid;
    }
    tbody:first-of-type {
      break-before: avoid;
    }
    .label {
      margin-block-start: 1.5em;
    }
    /* the row of the whole stands once, below all others */
    tfoot {
      display: table-row-group;
    }
    .finding,
    .flag,
    .foot {
      break-inside: avoid;
    }
    th,
    td {
      padding: 0.3em 0.25em;
    }
    .group > th {
      padding-block-start: 1em;
    }
    .col-count {
      white-space: normal;
    }
    :is(.col-name, .col-words, .col-why) {
      min-inline-size: 10ch;
    }
    .col-code {
      min-inline-size: 5ch;
    }
    /* A sheet has no room for the reason beside the figures: it has the width of the sheet below them. The cells of a row are
       as wide as those above, in a unit that bold words do not change, and the name has what is left. */
    .wide {
      font-size: 8pt;
    }
    .wide :is(thead > tr, .item) {
      display: flex;
      flex-wrap: wrap;
      border-block-end: 1px solid var(--ink-line);
    }
    .wide thead > tr {
      align-items: end;
    }
    .wide :is(thead th, .item > *) {
      flex: 0 0 5.5em;
      box-sizing: border-box;
      min-inline-size: 0;
      border: 0;
      padding: 0.3em 0.25em;
    }
    .wide :is(thead th, .item > *):first-child {
      padding-inline-start: 0;
    }
    .wide tbody:last-of-type > .item:last-child > * {
      border: 0;
    }
    .wide :is(thead, .item) .col-name {
      flex: 1 0 8em;
    }
    .wide :is(thead, .item) .col-rating {
      flex-basis: 10em;
    }
    .wide :is(thead, .item) .col-figure {
      flex-basis: 8em;
    }
    .wide :is(thead, .item) .col-why {
      flex-basis: 100%;
      padding: 0 0 0.3em;
    }
    .wide .col-why p {
      max-inline-size: none;
      margin-block-end: 0.2em;
    }
  }
`;
