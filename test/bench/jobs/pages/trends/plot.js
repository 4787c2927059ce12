/* global document */
import { areaY, lineY, plot, ruleY } from '@observablehq/plot';
import { AIM, boxes, INK, WIDTH } from './grid.js';

const picture = ({ points, target }) =>
  plot({
    width: WIDTH,
    height: 140,
    marginTop: 8,
    marginBottom: 20,
    x: { label: null, ticks: 5 },
    y: { label: null, ticks: 4, grid: true },
    marks: [
      areaY(points, { x: 'day', y1: 'low', y2: 'high', fill: INK, fillOpacity: 0.15 }),
      ruleY([target], { stroke: AIM, strokeDasharray: '4 3' }),
      lineY(points, { x: 'day', y: 'value', stroke: INK }),
    ],
  });

export function mount(main, charts) {
  const cells = boxes(main, charts);
  charts.forEach(({ title, points, target }, at) => {
    const heading = document.createElement('div');
    heading.textContent = title;
    heading.style.cssText = 'font: 600 13px/18px sans-serif';
    const dated = points.map(({ day, ...rest }) => ({ day: new Date(day), ...rest }));
    cells[at].append(heading, picture({ points: dated, target }));
  });
}

export const isComplete = (main, charts) => main.querySelectorAll('svg').length === charts.length;
