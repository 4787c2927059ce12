// Actions by the ten thousand. A few rows are made so that what is asked of the table has one right answer, which is the same
// whether or not the table groups its rows by theme: these all have the first theme.
import { random } from './random.js';

const DO = ['Agree', 'Build', 'Carry out', 'Develop', 'Extend', 'Fund', 'Improve', 'Launch', 'Plan', 'Run'];
const WHAT = [
  'a community centre',
  'a cycle route',
  'a day of cultures',
  'a family hub',
  'a food bank',
  'a homework club',
  'a lunch club',
  'a market square',
  'a playground',
  'a skills fair',
  'a youth forum',
  'an advice service',
  'an arts festival',
  'an English course',
  'an oral history',
];
const WHERE = ['Alder Road', 'Brook End', 'Castle Hill', 'Dene Park', 'Eastgate', 'Ferry Lane', 'Gorse Way'];
const LEADS = ['City Services', 'Education', 'Housing', 'Libraries', 'Neighbourhoods', 'Public Health'];
const THEMES = ['Belonging', 'Learning', 'Living', 'Safety', 'Voice', 'Work'];
const STATUS = ['complete', 'on course', 'delayed', 'at risk', 'not begun'];

/** What a reader types. Its first four letters find another row before the one that all five find. */
export const QUERY = 'orcha';
const NEAR = 'Plant an orchid house at Castle Hill';
const WANTED = 'Plant an orchard at Eastgate';
const FIRST_OF_ALL = 'Abolish the waiting list';

export const COLUMNS = [
  ['ref', 'Ref', 80],
  ['title', 'Action', 360],
  ['lead', 'Lead', 140],
  ['theme', 'Theme', 110],
  ['status', 'Status', 110],
  ['due', 'Due', 110],
  ['progress', 'Progress, %', 110],
  ['budget', 'Budget, £', 110],
];

/** @returns the rows; `ref` is a number, each from 1 to the number of rows once */
export function make(size) {
  const { next, pick } = random(size);
  const two = (number) => String(number).padStart(2, '0');
  const rows = Array.from({ length: size }, (_, at) => ({
    ref: 1 + ((at * 7919 + 17) % size),
    title: `${pick(DO)} ${pick(WHAT)} at ${pick(WHERE)} ${at + 1}`,
    lead: pick(LEADS),
    theme: pick(THEMES),
    status: pick(STATUS),
    due: `${2025 + Math.floor(next() * 5)}-${two(1 + Math.floor(next() * 12))}-${two(1 + Math.floor(next() * 28))}`,
    progress: Math.floor(next() * 101),
    budget: 500 * (1 + Math.floor(next() * 400)),
  }));
  const special = (at, title) => Object.assign(rows[at], { theme: THEMES[0], title });
  special(5, NEAR);
  special(Math.floor(size * 0.4), WANTED);
  special(Math.floor(size * 0.7), FIRST_OF_ALL);
  rows[0].theme = THEMES[0];
  rows.find(({ ref }) => ref === 1).theme = THEMES[0];
  return rows;
}

/** The title in the first row: as it is given, after the query is typed, by number and by text. */
export const answers = (rows) => ({
  given: rows[0].title,
  filter: WANTED,
  sortNumber: rows.find(({ ref }) => ref === 1).title,
  sortText: FIRST_OF_ALL,
});

/** Whether a row is found, for tables that leave that to the page. */
export const isFound = ({ ref, title, lead, theme, status }, query) =>
  `${ref} ${title} ${lead} ${theme} ${status}`.toLowerCase().includes(query.toLowerCase());

/** The rows in the order of a column, for tables that leave that to the page. */
export const inOrder = (rows, column) =>
  rows.toSorted((a, b) => (a[column] < b[column] ? -1 : a[column] > b[column] ? 1 : 0));
