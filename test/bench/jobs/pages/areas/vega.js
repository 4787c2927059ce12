/* global document */
import { parse, View } from 'vega';
import { HUES, listOf, NONE } from './look.js';

const spec = (given) => ({
  width: 1372,
  height: 700,
  autosize: { type: 'pad' },
  data: [{ name: 'figures', values: listOf(given) }],
  scales: [
    { name: 'x', type: 'band', range: 'width', domain: given.areas },
    { name: 'y', type: 'band', range: 'height', domain: given.indicators },
    { name: 'hue', type: 'ordinal', domain: [1, 2, 3, 4, 5], range: HUES },
  ],
  axes: [{ orient: 'left', scale: 'y', ticks: false, domain: false }],
  marks: [
    {
      type: 'rect',
      from: { data: 'figures' },
      encode: {
        enter: {
          x: { scale: 'x', field: 'area' },
          y: { scale: 'y', field: 'indicator' },
          width: { scale: 'x', band: 1 },
          height: { scale: 'y', band: 1 },
          fill: [
            { test: 'datum.fifth === null', value: NONE },
            { scale: 'hue', field: 'fifth' },
          ],
        },
      },
    },
  ],
});

export async function mount(main, given) {
  const box = document.createElement('div');
  main.append(box);
  await new View(parse(spec(given)), { renderer: 'canvas', container: box }).runAsync();
}

export const isComplete = (main) => main.querySelector('canvas') !== null;
