import { counted, make } from '../builder/make.js';

/** So many problems of a table are told; the builder has the others. */
const MOST_PROBLEMS = 8;

const first = (words) => words[0].toUpperCase() + words.slice(1);

/** What asks for a view on the page, and what its loader makes of it: an entry for each, to be filled when its table has been read. */
export function hookEntry({ called, view, src }) {
  const asks =
    view === undefined
      ? 'stays as it is'
      : src === undefined
        ? `is to become <cohesion-${view}>`
        : `shows <cohesion-${view}> of ${src}`;
  return make('li', {}, make('strong', {}, first(called)), ` ${asks}. `);
}

/** What asks for a view and cannot have one, in the words that the loader has for the console. */
export const faultEntry = (message) => {
  const [called, ...why] = message.split(': ');
  return make('li', {}, make('strong', {}, first(called)), `: ${why.join(': ')}.`);
};

/** What a file is that a link names: it is on the site, and is not asked for here. */
export const fileNote = () =>
  make(
    'span',
    {},
    'The file is not looked at here. Where it is not there, or is none of a plan whatever it is called, the page stays as it is, and the console of the browser says why. What is read of it, the ',
    builderLink(),
    ' shows.',
  );

/** What a table was read as: its headings, what is to be looked at, and whether a view shows it. */
export function readingOf({ tables, problems, problemsLeft, strategy, faults }, { view, isShown }) {
  const columns = tables.flatMap(({ sets }) => sets.flatMap((set) => set.columns));
  if (strategy === undefined && columns.every(({ field }) => field === undefined))
    return [
      make(
        'span',
        {},
        `No heading of it is known, so it is no table of a plan. ${faults[0] ?? ''} `,
        docLink('reading.md', 'The headings that are known'),
      ),
    ];
  const sum = (key) => tables.reduce((total, table) => total + table[key], 0);
  const cells = `${counted(sum('exact'), 'cell')} exact, ${sum('doubtful')} in doubt, ${sum('unread')} not read.`;
  const use =
    strategy === undefined
      ? ' It cannot be used as it is.'
      : view !== undefined && !isShown
        ? ` There is nothing in it that <cohesion-${view}> shows: it stays as it is.`
        : '';
  const left = problems.length + problemsLeft - MOST_PROBLEMS;
  return [
    make('span', {}, `${cells}${use}`),
    make(
      'details',
      {},
      make('summary', {}, `What its headings were read as`),
      make(
        'table',
        { className: 'headings' },
        make('caption', {}, 'Headings of the table'),
        make(
          'thead',
          {},
          make('tr', {}, ...['Heading', 'Read as'].map((words) => make('th', { scope: 'col' }, words))),
        ),
        make('tbody', {}, ...columns.map(columnRow)),
      ),
      problems.length === 0
        ? undefined
        : make(
            'ul',
            { className: 'look' },
            ...problems
              .slice(0, MOST_PROBLEMS)
              .map(({ row, column, message }) =>
                make(
                  'li',
                  {},
                  `${[row && `row ${row}`, column && `column ${column}`].filter(Boolean).join(', ')}: ${message}`,
                ),
              ),
          ),
      left > 0
        ? make('p', {}, `And ${counted(left, 'more')}: the `, builderLink(), ' tells them.')
        : undefined,
    ),
  ];
}

const columnRow = ({ heading, field, column }) =>
  make(
    'tr',
    {},
    make('th', { scope: 'row' }, heading.trim() === '' ? `Column ${column}, without a heading` : heading),
    make('td', {}, field === undefined ? 'not known: kept as a note' : field.replaceAll('-', ' ')),
  );

const builderLink = () => make('a', { href: '../builder/index.html' }, 'builder');
const docLink = (page, words) => make('a', { href: `/docs/${page}` }, words);
