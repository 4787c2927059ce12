import { css } from 'lit';

export const indicatorsStyles = css`
  .code {
    white-space: nowrap;
  }
  th[scope='row'] {
    min-inline-size: 14ch;
    max-inline-size: 45ch;
  }
  tbody > .parent > * {
    border-block-end: 0;
    padding-block-end: 0.25em;
  }
  .part th[scope='row'] {
    padding-inline-start: 2em;
  }
  .figure {
    max-inline-size: 16ch;
  }
  .rating {
    white-space: nowrap;
  }
  .rating > .muted {
    display: block;
    white-space: normal;
  }
  .sentence {
    font-weight: 600;
  }
  .figures {
    inline-size: auto;
    margin-block: 0.5em 0.75em;
  }
  .figures th,
  .figures td {
    min-inline-size: 0;
    padding: 0.35em 1.5em 0.35em 0;
  }
  .figures thead th {
    border-block-end: 1px solid var(--ink-line);
    font-weight: 400;
    color: var(--ink-muted);
  }

  @media print {
    th[scope='row'],
    .figure {
      min-inline-size: 0;
    }
  }

  @container (max-width: 40em) {
    .figure {
      max-inline-size: none;
    }
    .item {
      display: flex;
      flex-direction: column;
    }
    .item > * {
      order: 3;
    }
    .code {
      white-space: normal;
    }
    .item > .code {
      order: 0;
    }
    .item > th {
      order: 1;
      max-inline-size: none;
      font-weight: 600;
    }
    .item > .rating {
      order: 2;
    }
    .item > .rating::before {
      display: none;
    }
    .item > td.rating {
      display: block;
    }
    .part {
      padding-inline-start: 1em;
    }
    .part th[scope='row'] {
      padding-inline-start: 0;
    }
    .figures,
    .figures tbody {
      display: block;
    }
    .figures tr {
      padding-block: 0.35em;
      border-block-end: 1px solid var(--ink-line);
    }
    .figures th,
    .figures td {
      padding: 0.1em 0;
    }
    .figures th {
      font-weight: 600;
    }
  }
`;
