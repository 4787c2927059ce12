import { counted, make } from './make.js';
import { cellId } from './table-summaries.js';

const SURE = { doubtful: 'in doubt', unread: 'not read' };

const drawings = new WeakMap();

/** Each table of the file as it stands, with what each cell was read as; it is drawn when it is opened. */
export function cellTables(tables) {
  return tables.map((table) => {
    const { label, number, rowCount, exact, doubtful, unread } = table;
    const words = `${counted(exact, 'cell')} exact, ${doubtful} in doubt, ${unread} not read`;
    const details = make(
      'details',
      { id: `cells-${number}` },
      make(
        'summary',
        {},
        `${label[0].toUpperCase()}${label.slice(1)}: ${counted(rowCount, 'row')}; ${words}`,
      ),
    );
    drawings.set(details, () => details.append(cellTable(table)));
    details.addEventListener('toggle', () => drawOnce(details));
    return details;
  });
}

/** Opens the table of a cell, and brings the focus to the cell. */
export function goToCell(id) {
  const details = document.getElementById(`cells-${id.split('-')[1]}`);
  details.open = true;
  drawOnce(details);
  const cell = document.getElementById(id);
  cell.focus();
  cell.scrollIntoView({ block: 'center' });
}

function drawOnce(details) {
  drawings.get(details)?.();
  drawings.delete(details);
}

function cellTable({ label, number, rows, rowCount }) {
  const width = Math.max(0, ...rows.flatMap(({ cells }) => cells.map(({ column }) => column)));
  const columns = Array.from({ length: width }, (_, at) => at + 1);
  const heads = ['Row', ...columns].map((text) => make('th', { scope: 'col' }, String(text)));
  const body = rows.map(({ row, cells }) =>
    make(
      'tr',
      {},
      make('th', { scope: 'row' }, String(row)),
      ...columns.map((column) =>
        cellOf(
          cells.find((cell) => cell.column === column),
          { number, row, column },
        ),
      ),
    ),
  );
  const left = rowCount - rows.length;
  const caption =
    left === 0
      ? 'Every row'
      : `The first rows, and those with something to look at; ${counted(left, 'row')} left out`;
  return make(
    'div',
    { className: 'scroll', tabIndex: 0, role: 'region', 'aria-label': `Cells of ${label}` },
    make(
      'table',
      {},
      make('caption', {}, caption),
      make('thead', {}, make('tr', {}, ...heads)),
      make('tbody', {}, ...body),
    ),
  );
}

function cellOf(cell, { number, row, column }) {
  if (cell === undefined) return make('td');
  const { printed, as, sure, notes } = cell;
  const read = [as?.replaceAll('-', ' '), SURE[sure]].filter(Boolean).join(', ');
  return make(
    'td',
    { id: cellId(number, row, column), tabIndex: -1, ...(sure !== 'exact' && { 'data-sure': sure }) },
    printed,
    ...[read, ...notes].filter(Boolean).map((words) => make('span', { className: 'note' }, words)),
  );
}
