import { css } from 'lit';

/** How gaps look: dots on a common scale, in the ink of the page, told apart by their shape beside words that say the same. */
export const gapStyles = css`
  th[scope='row'] {
    min-inline-size: 17ch;
    max-inline-size: 34ch;
  }
  td.figure,
  td.size {
    min-inline-size: 11ch;
  }
  td.standing {
    min-inline-size: 20ch;
  }
  td.movement {
    min-inline-size: 14ch;
  }
  td .muted {
    display: block;
  }
  .standing svg {
    inline-size: 0.9em;
    block-size: 0.9em;
    margin-inline-end: 0.4em;
    overflow: visible;
    vertical-align: -0.05em;
  }
  .picture {
    inline-size: 38%;
    min-inline-size: 12em;
    padding-inline: 0 1.25em;
  }
  td.picture {
    position: relative;
  }
  .picture svg,
  .funnel > svg {
    display: block;
    inline-size: 100%;
    overflow: visible;
    direction: ltr;
  }
  /* as high as its row, so that the lines of all rows are one */
  td.picture > svg {
    position: absolute;
    inset-block: 0;
    inline-size: calc(100% - 1.25em);
    block-size: 100%;
  }
  svg.axis {
    block-size: 2.6em;
    font-size: 0.8125em;
    font-weight: 400;
    fill: currentColor;
  }
  .marked {
    font-weight: 600;
  }
  svg.at {
    overflow: visible;
  }
  .grid {
    stroke: var(--ink-line);
  }
  .whole {
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-dasharray: 5 3;
    vector-effect: non-scaling-stroke;
  }
  .band {
    fill: currentColor;
    fill-opacity: 0.12;
  }
  .interval {
    stroke: currentColor;
    stroke-width: 2;
  }
  .past {
    stroke: currentColor;
    stroke-opacity: 0.7;
  }
  .ring {
    fill: var(--paper);
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .shape {
    fill: currentColor;
    stroke: var(--paper);
    stroke-width: 1;
    paint-order: stroke;
  }
  .shape.similar,
  .shape.not-compared {
    fill: color-mix(in srgb, currentColor 65%, var(--paper));
  }
  .funnel {
    margin-block-end: 1em;
  }
  .funnel > .plot {
    block-size: 22em;
    overflow: hidden;
    font-size: 0.8125em;
    fill: currentColor;
  }
  .curves path {
    fill: none;
    stroke: currentColor;
    vector-effect: non-scaling-stroke;
  }
  .curves .inner {
    stroke-dasharray: 4 3;
  }
  .curves .whole {
    stroke-dasharray: none;
  }
  .name {
    font-weight: 600;
    paint-order: stroke;
    stroke: var(--paper);
    stroke-width: 3px;
  }
  .closed {
    display: none;
  }
  @container (max-width: 40em) {
    th[scope='row'],
    td.figure,
    td.size,
    td.standing,
    td.movement,
    .picture {
      inline-size: auto;
      min-inline-size: 0;
      max-inline-size: none;
    }
    td.picture:not(:empty) > svg {
      position: static;
      inline-size: 100%;
      block-size: 1.75em;
    }
    .picture {
      padding-inline: 0.5em;
    }
  }
  @media print {
    .toggle {
      display: none;
    }
    .closed {
      display: block;
    }
    .funnel {
      break-inside: avoid;
    }
    /* a sheet is narrower than a screen on which nothing has to give */
    th[scope='row'],
    td.standing {
      min-inline-size: 14ch;
    }
    .picture {
      min-inline-size: 8em;
    }
  }
  @media (forced-colors: active) {
    .grid {
      stroke: currentColor;
      stroke-opacity: 0.5;
    }
  }
`;
