import { css } from 'lit';

/** The look of the funds, beside that of every table. */
export const fundStyles = css`
  th[scope='row'] {
    min-inline-size: 16ch;
    max-inline-size: 40ch;
    font-weight: 600;
  }
  th[scope='row'] .muted,
  .amount .muted {
    display: block;
  }
  .amount {
    min-inline-size: 12ch;
    max-inline-size: 26ch;
  }
  ul {
    margin: 0;
    padding-inline-start: 1.2em;
  }
  .adding ul {
    max-inline-size: 70ch;
  }
  .adding li {
    padding-block: 0.2em;
  }
  .caption {
    margin-block: 1.5em 0.35em;
    font-weight: 600;
  }
  @container (max-width: 40em) {
    .item > th,
    .amount {
      max-inline-size: none;
    }
  }
`;
