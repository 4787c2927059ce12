/* global document */
import '@vaadin/grid/vaadin-grid.js';
import '@vaadin/grid/vaadin-grid-sort-column.js';
import { COLUMNS, isFound } from '../../data/actions.js';
import { searchBox } from './search-box.js';

let grid;
let search;

export function mount(main, rows) {
  search = searchBox(
    main,
    (query) => (grid.items = query === '' ? rows : rows.filter((row) => isFound(row, query))),
  );
  grid = document.createElement('vaadin-grid');
  grid.style.cssText = 'block-size: 600px; inline-size: 1150px';
  grid.append(
    ...COLUMNS.map(([path, header, width]) =>
      Object.assign(document.createElement('vaadin-grid-sort-column'), {
        path,
        header,
        width: `${width}px`,
        flexGrow: 0,
      }),
    ),
  );
  grid.items = rows;
  main.append(grid);
}

/** The text of a cell stands in the page, in the slot of the cell. */
const textOf = (cell) => cell?.querySelector('slot')?.assignedNodes()[0]?.textContent ?? '';
const drawn = () => [...grid.shadowRoot.querySelectorAll('#items tr:not([hidden])')];
const first = () => textOf(drawn().find(({ index }) => index === 0)?.children[1]);

export const isComplete = (main, rows) => first() === rows[0].title && drawn().length > 10;

export const handle = () => ({
  search,
  scroller: grid.shadowRoot.querySelector('#table'),
  first,
  heading: (column) => [...grid.querySelectorAll('vaadin-grid-sorter')].find(({ path }) => path === column),
});
