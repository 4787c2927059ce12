import { css } from 'lit';

/** How the map looks, beside its tints. */
export const mapStyles = css`
  .subject {
    max-inline-size: 66ch;
    margin-block-end: 0.75em;
    font-weight: 600;
  }
  .board {
    display: grid;
    gap: 1em 2em;
    align-items: start;
    margin-block-end: 1em;
  }
  .picture {
    min-inline-size: 0;
    direction: ltr;
  }
  .map {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    overflow: visible;
    print-color-adjust: exact;
  }
  .picture:not(.tiles) .map {
    inline-size: 100%;
    max-block-size: 85vh;
  }
  .help {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .picture:focus-within .help {
    position: static;
    inline-size: auto;
    block-size: auto;
    margin-block: 0.75em 0;
    font-size: 0.875em;
    clip-path: none;
  }
  .line {
    min-block-size: 2.8em;
    margin-block: 0 1em;
    font-size: 1.0625em;
  }
  .line strong {
    display: block;
  }
  .toggle {
    margin-block: 1em 0.75em;
  }
  .closed {
    display: none;
  }

  .map [role='option'] {
    cursor: pointer;
    outline: none;
  }
  .label {
    font-size: 19px;
    font-weight: 600;
    fill: var(--over);
  }
  .marks {
    pointer-events: none;
  }
  .picture:not(.tiles) .mark {
    transform: scale(1.2);
  }
  .ring {
    pointer-events: none;
    fill: none;
  }
  .ring path {
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }
  .halo {
    stroke: var(--paper);
    stroke-width: 7;
  }
  .ring .line {
    stroke: currentColor;
    stroke-width: 3;
  }
  .focused .line {
    stroke: Highlight;
  }
  .class .swatch {
    margin-inline-end: 0.5em;
  }
  .marked > * {
    background: color-mix(in srgb, currentColor 8%, transparent);
  }
  .marked button {
    font-weight: 700;
  }
  th[scope='row'] {
    min-inline-size: 14ch;
  }

  @container (min-width: 46em) {
    .board {
      grid-template-columns: minmax(0, 1.6fr) minmax(15em, 1fr);
    }
    .board.tiled {
      grid-template-columns: minmax(0, auto) minmax(15em, 1fr);
    }
  }
  @container (max-width: 40em) {
    .picture.wide {
      overflow-x: auto;
    }
    .picture.wide .map {
      max-inline-size: none;
    }
  }
  @container (max-width: 30em) {
    /* the picture is about half as large: marks are as large as they were */
    .picture:not(.tiles) .mark {
      transform: scale(1.7);
    }
    .picture:not(.tiles) .tight {
      display: none;
    }
  }
  @media print {
    /* its words, and no button */
    .item button {
      display: contents;
    }
    .toggle,
    .line,
    .help {
      display: none;
    }
    .closed {
      display: block;
    }
    .picture {
      break-inside: avoid;
    }
    .picture.wide .map {
      max-inline-size: 100%;
    }
    .board {
      grid-template-columns: minmax(0, 26em) minmax(0, 1fr);
    }
  }
`;
