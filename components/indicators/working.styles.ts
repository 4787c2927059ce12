import { css } from 'lit';

/** The look of the working of a rating, in a row that is open. */
export const workingStyles = css`
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

  @container (max-width: 40em) {
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
