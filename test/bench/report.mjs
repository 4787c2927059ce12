// What was measured, as tables for a person.

const kB = (bytes) => (bytes / 1000).toFixed(1);
const range = ({ median, lower, upper }, digits) =>
  `${median.toFixed(digits)} (${lower.toFixed(digits)}-${upper.toFixed(digits)})`;

/** Lines up columns: the first to the left, figures to the right. */
export function table(rows) {
  const widths = rows[0].map((_, at) => Math.max(...rows.map((row) => `${row[at] ?? ''}`.length)));
  const line = (row) =>
    widths.map((width, at) => `${row[at] ?? ''}`[at === 0 ? 'padEnd' : 'padStart'](width)).join('  ');
  return rows.map((row) => line(row).trimEnd()).join('\n');
}

const bytesRow = (name, { raw, gzip, brotli }) => [name, kB(raw), kB(gzip), kB(brotli)];

export function sizesTable(sizes) {
  const rows = sizes.flatMap(({ name, firstLoad, lazy }) => [
    bytesRow(name, firstLoad),
    ...lazy.map((chunk) => bytesRow(`  later ${chunk.name}, for ${chunk.loadedBy.join(', ')}`, chunk)),
  ]);
  return `Bytes of the first load, each entry point alone\n${table([['kB', 'raw', 'gzip', 'brotli'], ...rows])}`;
}

/** The figures of a visit: what they are called, and how many digits tell something. */
const FIGURES = {
  painted: ['painted, ms', 0],
  blocking: ['total blocking time, ms', 0],
  work: ['processor time of the page, ms', 0],
  layout: ['  of it style and layout, ms', 0],
  shift: ['layout shift', 3],
  heap: ['JS heap, MB', 2],
};

function seriesTable({ cpu, rounds, ours, bare, ratio }) {
  const figures = Object.entries(FIGURES).map(([key, [name, digits]]) => [
    name,
    range(ours[key], digits),
    range(bare[key], digits),
  ]);
  const heading = [`processor slowed ${cpu}x, ${rounds} rounds`, 'ours', 'bare Lit'];
  return (
    `${table([heading, ...figures])}\n` +
    `painted, ours : bare = ${ratio.ofMedians.toFixed(2)} of medians, ${range(ratio.ofPairs, 2)} of pairs`
  );
}

export function paintTable({ chromium, rows, bareBytes, series }) {
  const heading = `Leeds indicators, ${rows} rows, ${chromium}: median (quartiles); bare Lit is ${kB(bareBytes.gzip)} kB gzip`;
  return [heading, ...series.map(seriesTable)].join('\n\n');
}

const count = new Intl.NumberFormat('en');

export function rugTable({ chromium, rounds, measures, places, bytes, shades }) {
  const figures = Object.entries({ first: ['first rows painted, ms', 0], ...FIGURES }).map(
    ([key, [name, digits]]) => [name, ...shades.map((one) => range(one[key], digits))],
  );
  return (
    `${measures} measures by ${places} places, ${(bytes / 1e6).toFixed(1)} MB of JSON, ${chromium}, ${rounds} rounds: median (quartiles)\n` +
    table([['shaded by', ...shades.map(({ shade }) => shade)], ...figures])
  );
}

export function scaleTable({ rounds, sizes, growth }) {
  const heading = ['actions', 'observations', 'ms', 'us each', 'document, MB', 'peak, MB', 'kB each'];
  const rows = sizes.map(({ actions, observations, time, document, peak, perObservation }) => [
    count.format(actions),
    count.format(observations),
    range(time, 0),
    perObservation.microseconds.toFixed(1),
    count.format(document),
    count.format(peak),
    perObservation.kilobytes.toFixed(2),
  ]);
  return (
    `Validation of large documents, ${rounds} rounds: median (quartiles)\n${table([heading, ...rows])}\n` +
    `for each observation, largest to smallest (1.00 is linear): time ${growth.time.toFixed(2)}, memory ${growth.memory.toFixed(2)}`
  );
}

export function coreTable({ rounds, sizes, growth }) {
  const heading = [
    'indicators',
    'results',
    'link, ms',
    'score, ms',
    'both, us each',
    'peak, MB',
    'kB each',
    'document, MB',
    'made, ms',
    'validated, ms',
  ];
  const rows = sizes.map((size) => [
    count.format(size.indicators),
    count.format(size.results),
    range(size.model, 0),
    range(size.score, 0),
    size.perIndicator.microseconds.toFixed(1),
    count.format(size.peak),
    size.perIndicator.kilobytes.toFixed(1),
    count.format(size.document),
    count.format(Math.round(size.generation)),
    count.format(Math.round(size.validation)),
  ]);
  return (
    `Scorecards of large documents on one thread, ${rounds} rounds: median (quartiles); the peak is of the heap, with the document\n${table([heading, ...rows])}\n` +
    `for each indicator, largest to smallest (1.00 is linear): time ${growth.time.toFixed(2)}, memory ${growth.memory.toFixed(2)}`
  );
}

export function readTable({ rows, rounds, bytes, time, peak }) {
  const heading = ['rows', 'MB', 'read, ms', 'peak, MB'];
  const row = [count.format(rows), (bytes / 1e6).toFixed(1), range(time, 0), range(peak, 0)];
  return `A long CSV file, read into a document, ${rounds} rounds, cold: median (quartiles)\n${table([heading, row])}`;
}

export function worstTable(parsers) {
  const rows = parsers.flatMap(({ parser, strings, yardsticks }) =>
    strings.map(({ name, first, best }) => [
      `${parser}: ${name}`,
      best.toFixed(0),
      first.toFixed(0),
      Math.max(...yardsticks).toFixed(1),
    ]),
  );
  return `A megabyte of the worst, processor time: best of 5, and cold; the machine, by the yardstick (JSON.parse of a megabyte)\n${table([['', 'ms', 'cold, ms', 'yardstick, ms'], ...rows])}`;
}

export function budgetsTable(budgets) {
  const rows = budgets.map(({ what, limit, actual, ok }) => [what, limit, actual, ok ? 'ok' : 'EXCEEDED']);
  return table([['Budget', 'at most', 'is', ''], ...rows]);
}
