import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { HEIGHT, WIDTH } from './cells.js';

const LOOK = {
  width: WIDTH,
  height: HEIGHT,
  padding: [3, 3, 3, 3],
  cursor: { show: false },
  select: { show: false },
  legend: { show: false },
  scales: { x: { time: false } },
  axes: [{ show: false }, { show: false }],
  series: [{}, { stroke: '#12436d', width: 1.5, points: { show: false } }],
};

/** Draws the picture of a row into a cell. */
export const draw = ({ series }, cell) =>
  new uPlot(LOOK, [series.map(({ year }) => year), series.map(({ value }) => value)], cell);
