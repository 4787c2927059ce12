import { css } from 'lit';

/** How a timeline looks: bars in the ink of the page, told apart by how they are filled, beside words that say the same. */
export const timelineStyles = css`
  th[scope='row'] {
    min-inline-size: 18ch;
    max-inline-size: 40ch;
  }
  td.when,
  td.state {
    min-inline-size: 12ch;
    max-inline-size: 20ch;
  }
  .ref {
    color: var(--ink-muted);
    font-weight: 400;
  }
  .time {
    inline-size: 45%;
    min-inline-size: 14em;
    padding-inline: 0 1.25em;
  }
  td.time {
    position: relative;
  }
  .time svg {
    display: block;
    inline-size: 100%;
    overflow: visible;
    direction: ltr;
  }
  /* as high as its row, so that the lines of all rows are one */
  td.time svg {
    position: absolute;
    inset-block: 0;
    inline-size: calc(100% - 1.25em);
    block-size: 100%;
  }
  .time svg.axis {
    block-size: 2.6em;
    font-size: 0.8125em;
    font-weight: 400;
    fill: currentColor;
  }
  .defs {
    position: absolute;
    inline-size: 0;
    block-size: 0;
  }
  .grid {
    stroke: var(--ink-line);
  }
  .today {
    stroke: currentColor;
    stroke-width: 2;
    stroke-dasharray: 3 2;
  }
  .bar {
    y: 0.95em;
    height: 0.9em;
    fill-opacity: 0.18;
    stroke-width: 1;
  }
  .filled {
    fill-opacity: 0.75;
  }
  .heavy {
    stroke-width: 3;
  }
  .dashed {
    fill-opacity: 0.06;
    stroke-dasharray: 4 3;
  }
  .fading {
    fill-opacity: 0.5;
  }
  @container (max-width: 40em) {
    th[scope='row'],
    td.when,
    td.state,
    .time {
      inline-size: auto;
      min-inline-size: 0;
      max-inline-size: none;
    }
    td.time svg {
      position: static;
      inline-size: 100%;
      block-size: 1.75em;
    }
    .bar {
      y: 0.4em;
    }
  }
  @media (forced-colors: active) {
    .grid {
      stroke: currentColor;
      stroke-opacity: 0.5;
    }
  }
`;
