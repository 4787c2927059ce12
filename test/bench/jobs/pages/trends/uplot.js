import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { AIM, BAND, boxes, columnsOf, INK, WIDTH } from './grid.js';

const unseen = { width: 0, points: { show: false } };

const options = (title) => ({
  title,
  width: WIDTH,
  height: 135, // the title stands above
  cursor: { show: false },
  legend: { show: false },
  axes: [{ size: 24 }, { size: 40, space: 25 }],
  bands: [{ series: [2, 1], fill: BAND }],
  series: [
    {},
    unseen,
    unseen,
    { stroke: INK, width: 1.5, points: { show: false } },
    { stroke: AIM, dash: [4, 3], width: 1, points: { show: false } },
  ],
});

export function mount(main, charts) {
  const cells = boxes(main, charts);
  charts.forEach(({ title, points, target }, at) => {
    const { seconds, values, lows, highs } = columnsOf(points);
    new uPlot(options(title), [seconds, lows, highs, values, points.map(() => target)], cells[at]);
  });
}

export const isComplete = (main, charts) => main.querySelectorAll('canvas').length === charts.length;
