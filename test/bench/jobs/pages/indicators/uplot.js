import { hasPictures, plainTable } from './plain-table.js';
import { draw } from './small-uplot.js';

export function mount(main, rows) {
  const cells = plainTable(main, rows);
  rows.forEach((row, at) => draw(row, cells[at]));
}

export const isComplete = (main, rows) => hasPictures(main, rows, 'canvas');
