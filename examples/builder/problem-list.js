import { counted, make } from './make.js';

/** So many are shown at first, and with each press of the button. */
const AT_ONCE = 8;

const SEVERITIES = { error: 'Must be mended', warning: 'Warning', unread: 'Not read', doubt: 'In doubt' };
/** What stops the plan from being used comes first. */
const ORDER = Object.keys(SEVERITIES);

/** Every problem of what was read, with the way to its cell. */
export function problemList(problems, { file, left, onGo }) {
  if (problems.length === 0)
    return [make('h3', {}, 'Nothing to look at'), make('p', {}, 'Every cell was read exactly.')];
  const sorted = problems.toSorted(
    (one, other) => ORDER.indexOf(one.severity) - ORDER.indexOf(other.severity),
  );
  const list = make('ul', { className: 'look', 'aria-label': `To look at in ${file}` });
  const more = make('button', { type: 'button', id: 'more-problems' });
  const show = () => {
    const from = list.children.length;
    list.append(...sorted.slice(from, from + AT_ONCE).map((problem) => problemItem(problem, onGo)));
    const rest = sorted.length - list.children.length;
    more.hidden = rest === 0;
    more.textContent = `Show more (${rest.toLocaleString('en-GB')} left)`;
    return list.children[from];
  };
  more.addEventListener('click', () => {
    const first = show();
    if (more.hidden) first.querySelector('a')?.focus(); // the button that had the focus is gone
  });
  show();
  const rest =
    left > 0
      ? make('p', {}, `And ${left.toLocaleString('en-GB')} more, which the command line tells.`)
      : undefined;
  return [
    make('h3', {}, `${counted(problems.length + left, 'thing')} to look at`),
    list,
    more,
    ...(rest ? [rest] : []),
  ];
}

/** Words of a cell are quoted as in a program, with `\n` where it has another line. */
const onOneLine = (message) => message.replaceAll('\\n', ' / ');

function problemItem({ severity, table, row, column, message, cell }, onGo) {
  const where =
    [table, row !== undefined && `row ${row}`, column !== undefined && `column ${column}`]
      .filter(Boolean)
      .join(', ') || 'the whole file';
  const link = cell === undefined ? where : make('a', { href: `#${cell}` }, where);
  if (cell !== undefined) {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      onGo(cell);
    });
  }
  return make('li', {}, link, make('strong', {}, ` ${SEVERITIES[severity]}: `), onOneLine(message));
}
