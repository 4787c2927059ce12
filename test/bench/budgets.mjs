// Holds what was measured against budgets.json: bytes of a first load, gzip, by entry point; and how many times as
// long as the bare table ours takes to paint, for each slowing of the processor, as the medians say; how many times as
// much validation takes for each observation of the largest document as for each of the smallest; the milliseconds and
// megabytes of the largest scorecard, and how many times as much an indicator takes in it as in the smallest.
import { readFileSync } from 'node:fs';

const BUDGETS = JSON.parse(readFileSync(new URL('budgets.json', import.meta.url), 'utf8'));

/** One budget, and whether it is kept. */
export const kept = (what, limit, actual) => ({ what, limit, actual, ok: actual <= limit });

/** A budget for what is not there would always be kept. */
function named(list, isIt, name) {
  const found = list.find(isIt);
  if (!found) throw new Error(`budgets.json: nothing called ${name} was measured`);
  return found;
}

export function checkSizes(sizes) {
  return Object.entries(BUDGETS.gzip).map(([name, limit]) => {
    const { firstLoad } = named(sizes, (entry) => entry.name === name, name);
    return kept(`${name}: first load, bytes gzip`, limit, firstLoad.gzip);
  });
}

export function checkPaint({ series }) {
  return Object.entries(BUDGETS.paintedRatio).map(([name, limit]) => {
    const { cpu, ratio } = named(series, (one) => `cpu${one.cpu}` === name, name);
    return kept(`painted, processor slowed ${cpu}x: times bare Lit`, limit, ratio.ofMedians);
  });
}

export function checkScale({ growth }) {
  return Object.entries(BUDGETS.scaleGrowth).map(([name, limit]) =>
    kept(`validation: ${name} for each observation, largest to smallest`, limit, growth[name]),
  );
}

export function checkRead({ rows, time, peak }) {
  return [
    kept(`reading ${rows} rows of CSV into a document, ms`, BUDGETS.read.milliseconds, time.median),
    kept(`reading ${rows} rows of CSV: peak of the heap, MB`, BUDGETS.read.megabytes, peak.median),
  ];
}

// What makes documents of up to a hundred thousand rows has the time of such a document, parsers that of a text: decision 14.
const MAKE_DOCUMENTS = ['readTables', 'readOpenSdg'];

export function checkWorst(parsers) {
  const { milliseconds, worstMilliseconds } = BUDGETS.read;
  return parsers.map(({ parser, strings: [{ name, best }] }) =>
    kept(
      `${parser}: a megabyte of the worst (${name}), ms`,
      MAKE_DOCUMENTS.includes(parser) ? milliseconds : worstMilliseconds,
      best,
    ),
  );
}

export function checkCore({ sizes, growth }) {
  const { indicators, time, peak } = sizes.at(-1);
  return [
    kept(
      `scorecard of ${indicators} indicators, linked and scored, ms`,
      BUDGETS.core.milliseconds,
      time.median,
    ),
    kept(`scorecard of ${indicators} indicators: peak of the heap, MB`, BUDGETS.core.megabytes, peak),
    ...Object.entries(BUDGETS.coreGrowth).map(([name, limit]) =>
      kept(`scorecard: ${name} for each indicator, largest to smallest`, limit, growth[name]),
    ),
  ];
}
