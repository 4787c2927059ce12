import { lineY, plot } from '@observablehq/plot';
import { HEIGHT, WIDTH } from './cells.js';
import { hasPictures, plainTable } from './plain-table.js';

export function mount(main, rows) {
  const cells = plainTable(main, rows);
  const look = { width: WIDTH, height: HEIGHT, margin: 3, axis: null };
  rows.forEach(({ series }, at) => {
    const marks = [lineY(series, { x: 'year', y: 'value', stroke: '#12436d', strokeWidth: 1.5 })];
    cells[at].append(plot({ ...look, marks }));
  });
}

export const isComplete = (main, rows) => hasPictures(main, rows, 'svg');
