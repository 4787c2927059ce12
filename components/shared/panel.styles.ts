import { css } from 'lit';

/** The look of rows that are open: they come after `table.styles.ts`, and with whatever shows what is in them. */
export const panelStyles = css`
  tbody > .opened > * {
    border-block-end: 0;
  }
  tbody > .open > td {
    padding: 0 0 1.25em;
  }
  .panel {
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--ink-line);
  }
  .panel > p,
  .panel dd,
  .panel dd p {
    max-inline-size: 70ch;
  }
  dl,
  dd {
    margin: 0;
  }
  dl > div {
    display: grid;
    grid-template-columns: minmax(7em, 10em) 1fr;
    gap: 0.25em 1em;
    padding-block: 0.25em;
  }
  dt {
    color: var(--ink-muted);
  }
  dd p:last-child {
    margin: 0;
  }

  @container (max-width: 40em) {
    .opened {
      border-block-end: 0;
    }
    .open {
      padding-block-end: 0.75em;
      border-block-end: 1px solid var(--ink-line);
    }
    dl > div {
      grid-template-columns: 1fr;
    }
  }

  @media print {
    .opened {
      break-after: avoid;
    }
  }
`;
