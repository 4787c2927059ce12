import { counted, make } from './make.js';

const AS_READ = '';

/**
 * One table for each set of headings that tables of the file have, with a choice of what each column holds. Tables with the same headings
 * share one: what is chosen holds for all of them.
 *
 * @param choices - what was chosen before, by the key of the column
 * @param onChoose - is told the key of a column and what it holds; `undefined` is what its heading says
 */
export function columnTables(tables, { choices, meanings, onChoose }) {
  return setsOf(tables).map((set, at) => {
    const rows = set.columns.map((column, index) =>
      columnRow(column, { id: `column-${at + 1}-${index + 1}`, choices, meanings, onChoose }),
    );
    if (rows.length === 0) return make('p', {}, `${captionOf(set)}: known by its shape.`);
    const heads = ['Heading', 'Read as', 'For example'].map((text) => make('th', { scope: 'col' }, text));
    return make(
      'table',
      { role: 'table' },
      make('caption', {}, captionOf(set)),
      make('thead', { role: 'rowgroup' }, make('tr', { role: 'row' }, ...heads)),
      make('tbody', { role: 'rowgroup' }, ...rows),
    );
  });
}

function setsOf(tables) {
  const sets = new Map();
  for (const { label, sets: own } of tables) {
    for (const { kind, columns } of own) {
      if (kind === undefined && columns.length === 0) continue;
      const signs = JSON.stringify([kind, columns.map(({ heading, field }) => [heading, field])]);
      if (!sets.has(signs)) sets.set(signs, { kind, columns, labels: new Set() });
      sets.get(signs).labels.add(label);
    }
  }
  return [...sets.values()];
}

function captionOf({ kind, labels }) {
  const [first] = labels;
  const more = labels.size > 1 ? ` and ${counted(labels.size - 1, 'more table')}` : '';
  const what = kind === undefined ? 'no headings that are known: choose what the columns hold' : kind;
  return `${first[0].toUpperCase()}${first.slice(1)}${more}: ${what}`;
}

function columnRow({ column, heading, field, key, notes, examples }, { id, choices, meanings, onChoose }) {
  const name = heading.trim() === '' ? `Column ${column}, without a heading` : heading;
  const chosen = choices[key];
  const read = field === undefined ? 'nothing: kept as a note' : `${field.replaceAll('-', ' ')}`;
  const select = make(
    'select',
    { id, 'data-key': key, 'aria-label': `${name} is read as` },
    make(
      'option',
      { value: AS_READ },
      chosen === undefined ? `${read} (by its heading)` : 'what its heading says',
    ),
    ...Object.entries(meanings).map(([meaning, words]) =>
      make(
        'option',
        { value: meaning, selected: meaning === chosen },
        `${meaning.replaceAll('-', ' ')}: ${words}`,
      ),
    ),
  );
  select.addEventListener('change', () => onChoose(key, select.value === AS_READ ? undefined : select.value));
  return make(
    'tr',
    { role: 'row' },
    make('th', { scope: 'row', role: 'rowheader' }, name),
    make('td', { role: 'cell' }, select, ...notes.map((note) => make('span', { className: 'note' }, note))),
    make('td', { role: 'cell' }, examples.join(' · ')),
  );
}
