import { cell, plot } from '@observablehq/plot';
import { HUES, listOf, NAMES, NONE, WIDTH } from './look.js';

export function mount(main, given) {
  main.append(
    plot({
      width: WIDTH,
      height: 700,
      margin: 0,
      marginLeft: NAMES,
      padding: 0,
      x: { axis: null, domain: given.areas },
      y: { label: null, tickSize: 0, domain: given.indicators },
      color: { type: 'ordinal', domain: [1, 2, 3, 4, 5], range: HUES, unknown: NONE },
      marks: [cell(listOf(given), { x: 'area', y: 'indicator', fill: 'fifth' })],
    }),
  );
}

export const isComplete = (main, { indicators, areas }) =>
  main.querySelectorAll('svg [aria-label="cell"] rect').length === indicators.length * areas.length;
