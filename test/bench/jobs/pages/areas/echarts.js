/* global document */
import { HeatmapChart } from 'echarts/charts';
import { GridComponent, VisualMapComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { HUES, NAMES, NONE, WIDTH } from './look.js';

use([CanvasRenderer, GridComponent, HeatmapChart, VisualMapComponent]);

export function mount(main, { indicators, areas, fifths }) {
  const box = document.createElement('div');
  main.append(box);
  const chart = init(box, undefined, { width: WIDTH, height: 720 });
  const data = fifths.flatMap((row, at) => row.map((fifth, area) => [area, at, fifth ?? 0]));
  const drawn = new Promise((done) => chart.on('finished', done));
  chart.setOption({
    animation: false,
    grid: { left: NAMES, right: 0, top: 0, bottom: 20 },
    xAxis: { type: 'category', data: areas },
    yAxis: { type: 'category', data: indicators, inverse: true, axisLabel: { interval: 0, fontSize: 10 } },
    visualMap: {
      type: 'piecewise',
      show: false,
      categories: [0, 1, 2, 3, 4, 5],
      inRange: { color: [NONE, ...HUES] },
    },
    series: [{ type: 'heatmap', data }],
  });
  return drawn;
}

export const isComplete = (main) => main.querySelector('canvas') !== null;
