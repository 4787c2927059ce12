import 'regular-table';
import { COLUMNS, inOrder, isFound } from '../../data/actions.js';
import { searchBox } from './search-box.js';

const LOOK = `
.box { position: relative; block-size: 600px; inline-size: 1150px }
regular-table { position: absolute; inset: 0; font: 14px/31px sans-serif }
td, th { block-size: 32px; padding: 0 8px; text-align: start; white-space: nowrap; border-block-end: 1px solid #ccc; box-sizing: border-box }
`;

let table;
let search;

export async function mount(main, rows) {
  let ordered = rows;
  let found = rows;
  const draw = () => {
    found = search.value === '' ? ordered : ordered.filter((row) => isFound(row, search.value));
    table.scrollTop = 0;
    return table.draw({ reset_scroll_position: true });
  };
  search = searchBox(main, draw);
  main.insertAdjacentHTML(
    'beforeend',
    `<style>${LOOK}</style><div class="box"><regular-table></regular-table></div>`,
  );
  table = main.querySelector('regular-table');
  table.setDataListener((left, top, right, bottom) => ({
    num_rows: found.length,
    num_columns: COLUMNS.length,
    column_headers: COLUMNS.slice(left, right).map(([, name]) => [name]),
    data: COLUMNS.slice(left, right).map(([id]) => found.slice(top, bottom).map((row) => row[id])),
  }));
  table.addEventListener('click', ({ target }) => {
    const heading = target.closest('thead th');
    if (heading === null) return;
    ordered = inOrder(rows, COLUMNS[table.getMeta(heading).x][0]);
    void draw();
  });
  await table.draw();
}

export const isComplete = () => table.querySelectorAll('tbody tr').length > 10;

export const handle = () => ({
  search,
  scroller: table,
  first: () => table.querySelector('tbody tr').children[1].textContent,
  heading: (column) => table.querySelectorAll('thead th')[COLUMNS.findIndex(([id]) => id === column)],
});
