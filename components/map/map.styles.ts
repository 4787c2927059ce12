import { css } from 'lit';

/** How the map looks: five tints of one ink, so far apart that neighbours are told from each other, on dark and light pages alike. */
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
  .key {
    display: grid;
    gap: 0.35em;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .key li {
    display: grid;
    grid-template-columns: 1.875em 1fr;
    gap: 0.6em;
    align-items: center;
  }
  .notes {
    max-inline-size: 70ch;
    font-size: 0.9375em;
  }
  .notes p {
    margin-block: 0 0.25em;
  }
  .toggle {
    margin-block: 1em 0.75em;
  }
  .closed {
    display: none;
  }

  .place {
    --shade: var(--cohesion-shade, currentColor);
    --tint: 0%;
    --over: currentColor;
  }
  .as-1,
  .as-similar,
  .as-not-compared {
    --tint: 7%;
  }
  .as-2,
  .as-better {
    --tint: 22%;
  }
  .as-3,
  .as-lower,
  .as-higher {
    --tint: 36%;
  }
  .as-4,
  .as-worse {
    --tint: 68%;
    --over: var(--paper);
  }
  .as-5 {
    --tint: 90%;
    --over: var(--paper);
  }
  .as-green {
    --shade: var(--cohesion-green, #008a3e);
    --tint: 42%;
  }
  .as-amber {
    --shade: var(--cohesion-amber, #c96a00);
    --tint: 42%;
  }
  .as-red {
    --shade: var(--cohesion-red, #d3222a);
    --tint: 42%;
  }
  .area {
    fill: color-mix(in srgb, var(--shade) var(--tint), var(--paper));
    stroke: var(--paper);
    stroke-width: 1;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }
  .as-1 .area,
  .as-similar .area,
  .as-not-compared .area,
  .as-none .area {
    stroke: color-mix(in srgb, currentColor 45%, var(--paper));
  }
  .hatch {
    pointer-events: none;
  }
  .stripe {
    stroke: currentColor;
    stroke-opacity: 0.4;
    stroke-width: 1.25;
  }
  .map [role='option'] {
    cursor: pointer;
    outline: none;
  }
  .number,
  .label {
    font-size: 14px;
    font-weight: 700;
    fill: var(--over);
  }
  .label {
    font-size: 19px;
    font-weight: 600;
  }
  .rated,
  .shape {
    fill: var(--over);
    fill-rule: evenodd;
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
  .swatch {
    display: inline-block;
    vertical-align: middle;
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
    .key {
      print-color-adjust: exact;
    }
    .board {
      grid-template-columns: minmax(0, 26em) minmax(0, 1fr);
    }
  }
  @media (forced-colors: active) {
    .place {
      --shade: CanvasText;
    }
    .as-green,
    .as-amber,
    .as-red {
      --tint: 7%;
    }
    .area,
    .as-1 .area {
      stroke: CanvasText;
    }
  }
`;
