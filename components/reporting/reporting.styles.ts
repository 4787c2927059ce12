import { css } from 'lit';

/** The look of the reporting lines, beside that of every table. */
export const reportingStyles = css`
  th[scope='row'] {
    min-inline-size: 20ch;
    max-inline-size: 45ch;
  }
  th[scope='row'] > span,
  td > span {
    display: block;
  }
  td.by,
  td.next {
    min-inline-size: 14ch;
    max-inline-size: 30ch;
  }
  td > span + span {
    margin-block-start: 0.35em;
  }
  /* Words that stand for what is missing must not break within themselves. */
  td.ref {
    min-inline-size: 10ch;
  }
  td.manner {
    min-inline-size: 10ch;
    max-inline-size: 20ch;
  }
  td.every {
    min-inline-size: 11ch;
  }
  .panel > dl + dl {
    margin-block-start: 0.75em;
  }
  @container (max-width: 40em) {
    .item > th {
      max-inline-size: none;
      font-weight: 600;
    }
    td:is(.ref, .manner, .every, .by, .next) {
      min-inline-size: 0;
      max-inline-size: none;
    }
  }
`;
