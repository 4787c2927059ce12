import DataTable from 'datatables.net-dt';
import 'datatables.net-dt/css/dataTables.dataTables.min.css';
import { hasPictures, plainTable } from './plain-table.js';
import { draw } from './small-uplot.js';

export function mount(main, rows) {
  const cells = plainTable(main, rows);
  rows.forEach((row, at) => draw(row, cells[at]));
  new DataTable(main.querySelector('table'), {
    paging: false,
    info: false,
    searching: false,
    order: [],
    autoWidth: false,
    columnDefs: [{ targets: 6, orderable: false }],
  });
}

export const isComplete = (main, rows) => hasPictures(main, rows, 'canvas');
