// The jobs as tables for a person: a row for each contestant, medians alone, since a table with quartiles would be too wide to read.
import { table } from '../report.mjs';

const FIGURES = {
  gzip: ['gzip, kB', (value) => (value / 1000).toFixed(1)],
  painted: ['painted, ms', (value) => value.toFixed(0)],
  blocking: ['blocking, ms', (value) => value.toFixed(0)],
  shift: ['shift', (value) => value.toFixed(3)],
  heap: ['heap, MB', (value) => value.toFixed(2)],
  filter: ['filter, ms', (value) => value.toFixed(0)],
  sortNumber: ['sort number', (value) => value.toFixed(0)],
  sortText: ['sort text', (value) => value.toFixed(0)],
  scroll: ['scroll p95', (value) => value.toFixed(0)],
};

const count = new Intl.NumberFormat('en');

function rowOf({ contestant, figures, failed }, keys, { floor }) {
  const name = contestant === 'floor' ? `floor: ${floor}` : contestant;
  if (failed !== undefined) return [`${name}: ${failed}`];
  return [name, ...keys.map((key) => FIGURES[key][1](figures[key].median))];
}

/** One size at one speed. */
export function seriesTable(job, { size, cpu, rounds, results }) {
  const shown = results.find(({ figures }) => figures !== undefined)?.figures ?? {};
  const keys = Object.keys(FIGURES).filter((key) => key in shown);
  const done = results.filter(({ failed }) => failed === undefined);
  const heading = ['', ...keys.map((key) => FIGURES[key][0])];
  const failures = results
    .filter(({ failed }) => failed !== undefined)
    .map((one) => rowOf(one, keys, job)[0]);
  return [
    `${job.id}, ${count.format(size)} ${job.what}, processor slowed ${cpu}x: medians of ${rounds} rounds`,
    table([heading, ...done.map((one) => rowOf(one, keys, job))]),
    ...failures,
  ].join('\n');
}
