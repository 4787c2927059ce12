/* global document */
import { FilterModule, FormatModule, SortModule, Tabulator } from 'tabulator-tables';
import 'tabulator-tables/dist/css/tabulator_simple.min.css';
import { COLUMNS, isFound } from '../../data/actions.js';
import { searchBox } from './search-box.js';

Tabulator.registerModule([FilterModule, FormatModule, SortModule]);

const NUMBERS = ['ref', 'progress', 'budget'];

let box;
let search;

export function mount(main, rows) {
  search = searchBox(main, (query) =>
    query === '' ? table.clearFilter() : table.setFilter((row) => isFound(row, query)),
  );
  box = document.createElement('div');
  main.append(box);
  const table = new Tabulator(box, {
    data: rows,
    height: 600,
    rowHeight: 32,
    columns: COLUMNS.map(([field, title, width]) => ({
      field,
      title,
      width,
      sorter: NUMBERS.includes(field) ? 'number' : 'string',
    })),
  });
}

export const isComplete = () => box.querySelectorAll('.tabulator-row').length > 10;

export const handle = () => ({
  search,
  scroller: box.querySelector('.tabulator-tableholder'),
  first: () => box.querySelector('.tabulator-row').children[1].textContent,
  heading: (column) => box.querySelector(`.tabulator-col[tabulator-field="${column}"]`),
});
