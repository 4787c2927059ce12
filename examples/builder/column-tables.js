import { counted, make } from './make.js';

const AS_READ = '';

/** What is known by its shape or its title has no headings by which it could be told. */
const isShaped = ({ columns }) => columns.length === 0;

const isTitled = ({ kind, columns }) =>
  kind !== undefined && columns.every(({ heading }) => heading.trim() === '');

/**
 * One table for each set of headings that tables of the file have, with a choice of what it is a table of, and of what each column holds. Tables
 * with the same headings share one: what is chosen holds for all of them.
 *
 * @param choices - what was chosen before: `columns` and `kinds`, by their keys
 * @param onChoose - is told `columns` or `kinds`, the key, and what was chosen; `undefined` is what the headings say
 */
export function columnTables(tables, { choices, meanings, kinds, onChoose }) {
  return setsOf(tables).flatMap((set, at) => {
    if (isShaped(set)) return [make('p', {}, `${namesOf(set)}: ${set.kind}, known by its shape.`)];
    const chosen = choices.kinds[set.key];
    const rows = set.columns.map((column, index) =>
      columnRow(column, { id: `column-${at + 1}-${index + 1}`, choices, meanings, onChoose }),
    );
    const heads = ['Heading', 'Read as', 'For example'].map((text) => make('th', { scope: 'col' }, text));
    return [
      isTitled(set)
        ? make('p', {}, `${namesOf(set)}: ${set.kind}, known by its title.`)
        : kindField(set, { id: `kind-${at + 1}`, chosen, kinds, onChoose }),
      make(
        'table',
        { role: 'table', 'aria-label': `Columns of ${namesOf(set)}` },
        make('thead', { role: 'rowgroup' }, make('tr', { role: 'row' }, ...heads)),
        make('tbody', { role: 'rowgroup' }, ...rows),
      ),
    ];
  });
}

function setsOf(tables) {
  const sets = new Map();
  for (const { label, sets: own } of tables) {
    for (const [index, set] of own.entries()) {
      const { kind, columns, key } = set;
      if (kind === undefined && columns.length === 0) continue;
      const signs = JSON.stringify([kind, key, columns.map(({ heading, field }) => [heading, field])]);
      if (!sets.has(signs)) sets.set(signs, { ...set, labels: new Set() });
      // a sheet may have several tables below each other
      sets.get(signs).labels.add(own.length > 1 ? `${label}, table ${index + 1}` : label);
    }
  }
  return [...sets.values()];
}

function namesOf({ labels }) {
  const [first] = labels;
  const more = labels.size > 1 ? ` and ${counted(labels.size - 1, 'more table')}` : '';
  return `${first[0].toUpperCase()}${first.slice(1)}${more}`;
}

/** The choice of what a table is of, with what came of it. */
function kindField(set, { id, chosen, kinds, onChoose }) {
  const { kind, key } = set;
  const select = choice(
    { id, 'data-of': 'kinds', 'data-key': key, 'aria-describedby': `${id}-hint` },
    { own: `${kind ?? 'none that is known'} (by its headings)`, words: 'what its headings say' },
    { chosen, all: kinds },
  );
  select.addEventListener('change', () => onChoose('kinds', key, chosenIn(select)));
  return make(
    'div',
    { className: 'field set' },
    make('label', { htmlFor: id }, `${namesOf(set)}: kind of table`),
    select,
    make('p', { className: 'hint', id: `${id}-hint` }, hintOf(set, chosen)),
  );
}

function hintOf({ kind, isSaid }, chosen) {
  if (kind !== undefined) return isSaid ? 'Read so, as you said.' : '';
  if (chosen === undefined)
    return 'Its headings are not known: say what its columns hold, and what it is a table of where that is not enough.';
  if (chosen === 'ignore') return 'Left out, as you said.';
  return `To read it as ${chosen}, say below which column holds what its rows are about.`;
}

/** A list with what the headings say, and all that can be chosen in its place. */
function choice(properties, { own, words }, { chosen, all }) {
  return make(
    'select',
    properties,
    make('option', { value: AS_READ }, chosen === undefined ? own : words),
    ...Object.entries(all).map(([value, meaning]) =>
      make('option', { value, selected: value === chosen }, `${value.replaceAll('-', ' ')}: ${meaning}`),
    ),
  );
}

const chosenIn = ({ value }) => (value === AS_READ ? undefined : value);

function columnRow({ column, heading, field, key, notes, examples }, { id, choices, meanings, onChoose }) {
  const name = heading.trim() === '' ? `Column ${column}, without a heading` : heading;
  const read = field === undefined ? 'nothing: kept as a note' : `${field.replaceAll('-', ' ')}`;
  const select = choice(
    { id, 'data-of': 'columns', 'data-key': key, 'aria-label': `${name} is read as` },
    { own: `${read} (by its heading)`, words: 'what its heading says' },
    { chosen: choices.columns[key], all: meanings },
  );
  select.addEventListener('change', () => onChoose('columns', key, chosenIn(select)));
  return make(
    'tr',
    { role: 'row' },
    make('th', { scope: 'row', role: 'rowheader' }, name),
    make('td', { role: 'cell' }, select, ...notes.map((note) => make('span', { className: 'note' }, note))),
    make('td', { role: 'cell' }, examples.join(' · ')),
  );
}
