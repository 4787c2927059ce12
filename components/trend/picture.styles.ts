import { css } from 'lit';

/** How pictures of trends look: lines told apart by dash, marker and words besides their ink, which is mixed with that of the page. */
export const pictureStyles = css`
  .picture {
    display: block;
    overflow: visible;
    font-variant-numeric: tabular-nums;
  }
  .picture text {
    fill: currentColor;
  }
  .value,
  .day {
    fill-opacity: 0.8;
  }
  .label {
    paint-order: stroke;
    stroke: var(--paper);
    stroke-width: 4px;
    stroke-linejoin: round;
  }
  .label.main {
    font-weight: 700;
  }
  .series-1,
  .series-2,
  .series-3,
  .series-4 {
    color: color-mix(in oklab, currentColor 30%, var(--hue));
    --dash: none;
  }
  .series-1 {
    --hue: var(--cohesion-series-1, #12436d);
  }
  .series-2 {
    --hue: var(--cohesion-series-2, #28a197);
    --dash: 8 3;
  }
  .series-3 {
    --hue: var(--cohesion-series-3, #801650);
    --dash: 3 2;
  }
  .series-4 {
    --hue: var(--cohesion-series-4, #f46a25);
    --dash: 10 3 2 3;
  }
  .picture path,
  .picture line {
    vector-effect: non-scaling-stroke;
  }
  .grid,
  .tick {
    stroke: var(--ink-line);
  }
  .axis {
    stroke: var(--ink-strong);
  }
  .cut {
    stroke: currentColor;
  }
  .line,
  .way,
  .earlier,
  .forecast {
    fill: none;
    stroke: currentColor;
    stroke-width: 2.25;
    stroke-dasharray: var(--dash);
  }
  .way {
    stroke-width: 1.5;
    stroke-dasharray: 6 4;
  }
  .earlier {
    stroke-width: 1;
    stroke-dasharray: 1 3;
  }
  .forecast {
    stroke-width: 2;
    stroke-dasharray: 4 3;
  }
  .band {
    fill: currentColor;
    fill-opacity: 0.15;
    stroke: none;
  }
  .bar {
    stroke: currentColor;
    stroke-opacity: 0.15;
    stroke-width: 14;
  }
  .period {
    stroke: currentColor;
    stroke-width: 2.25;
    stroke-opacity: 0.45;
  }
  .limit {
    stroke: currentColor;
    stroke-opacity: 0.6;
    stroke-dasharray: 5 4;
  }
  .mean {
    stroke-dasharray: none;
  }
  .mark {
    fill: currentColor;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .hollow {
    fill: var(--paper);
  }
  .expected,
  .absent {
    fill: none;
  }
  .target {
    fill: none;
    stroke-width: 2.5;
  }
  .ring,
  .said {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .number {
    font-size: 0.85em;
  }
  @media (forced-colors: active) {
    .series-1,
    .series-2,
    .series-3,
    .series-4 {
      color: CanvasText;
    }
    .grid,
    .tick {
      stroke: currentColor;
      stroke-opacity: 0.4;
    }
    .label {
      stroke: Canvas;
    }
    .hollow {
      fill: Canvas;
    }
  }
`;
