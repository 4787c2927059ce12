/* global document */
import {
  CategoryScale,
  Chart,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Title,
} from 'chart.js';
import { AIM, BAND, boxes, columnsOf, HEIGHT, INK, WIDTH } from './grid.js';

Chart.register(CategoryScale, Filler, LinearScale, LineController, LineElement, PointElement, Title);

const options = (title) => ({
  responsive: false,
  animation: false,
  elements: { point: { radius: 0 } },
  plugins: { title: { display: true, text: title, align: 'start' } },
  scales: {
    x: { ticks: { autoSkip: true, maxTicksLimit: 6, maxRotation: 0 }, grid: { display: false } },
    y: { ticks: { maxTicksLimit: 5 } },
  },
});

export function mount(main, charts) {
  const cells = boxes(main, charts);
  charts.forEach(({ title, points, target }, at) => {
    const { values, lows, highs } = columnsOf(points);
    const canvas = Object.assign(document.createElement('canvas'), { width: WIDTH, height: HEIGHT });
    cells[at].append(canvas);
    const datasets = [
      { data: lows, borderWidth: 0, fill: false },
      { data: highs, borderWidth: 0, fill: '-1', backgroundColor: BAND },
      { data: values, borderColor: INK, borderWidth: 1.5 },
      { data: points.map(() => target), borderColor: AIM, borderWidth: 1, borderDash: [4, 3] },
    ];
    const labels = points.map(({ day }) => new Date(day).getUTCFullYear());
    new Chart(canvas, { type: 'line', data: { labels, datasets }, options: options(title) });
  });
}

export const isComplete = (main, charts) => main.querySelectorAll('canvas').length === charts.length;
