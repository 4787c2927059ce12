import { css } from 'lit';

export const indicatorsStyles = css`
  .code,
  .rating {
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
  .rating > .muted {
    display: block;
    white-space: normal;
  }
  /* The room of what comes later, so that nothing moves when it does. */
  .travel {
    vertical-align: top;
  }
  .travel > div {
    inline-size: 8em;
    min-block-size: 2.8em;
  }
  .travel > .drawn {
    min-block-size: 4.55em;
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
    /* first come the code, the name and the rating */
    .item > :is(.figure, .travel, .why) {
      order: 1;
    }
    .code {
      white-space: normal;
    }
    .item > th {
      max-inline-size: none;
      font-weight: 600;
    }
    .part {
      padding-inline-start: 1em;
    }
    .part th[scope='row'] {
      padding-inline-start: 0;
    }
  }
`;
