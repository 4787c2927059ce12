import { css } from 'lit';

/** Five tints of one ink, so far apart that neighbours are told from each other, on dark and light pages alike; marks, and the key. */
export const shadeStyles = css`
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
  .number {
    font-size: 14px;
    font-weight: 700;
    fill: var(--over);
  }
  .rated,
  .shape {
    fill: var(--over);
    fill-rule: evenodd;
  }
  .swatch {
    display: inline-block;
    vertical-align: middle;
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

  @media print {
    .key {
      print-color-adjust: exact;
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
