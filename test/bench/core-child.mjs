// Run by core.mjs in a process of its own: makes a document, validates it, links and scores it, and prints what each
// took as JSON. Arguments: how many indicators and rounds.
import { GCProfiler, getHeapStatistics } from 'node:v8';
import { buildRatedModel, scoreStrategy, validateStrategy } from '../../dist/src/index.js';
import { coreDocument } from './core-document.mjs';

const [indicators, rounds] = process.argv.slice(2).map(Number);
const MB = 1024 * 1024;
/** Indicators validated at once: the copies that validation makes of them are gone before the next are made. */
const PORTION = 250;
const NOTHING = [];

const usedHeap = () => getHeapStatistics().used_heap_size;

/** What an action gives, and its milliseconds of processor: on one thread those of the clock, without the neighbours'. */
function timed(action) {
  const started = process.cpuUsage();
  const value = action();
  const { user, system } = process.cpuUsage(started);
  return { value, time: (user + system) / 1000 };
}

/** Periods, values and empty lists that are equal become one object, as in a server that holds so many results. */
function sharing() {
  const known = new Map();
  const shared = (key, part) => {
    if (!known.has(key)) known.set(key, part);
    return known.get(key);
  };
  return (strategy) => {
    for (const { results } of strategy.indicators.flatMap(({ measures }) => measures)) {
      for (const result of results) {
        result.period = shared(result.period.end, result.period);
        result.value = shared(result.value.value, result.value);
        result.nested = NOTHING;
      }
    }
    return strategy;
  };
}

function validated(document) {
  const { ok, strategy, issues } = validateStrategy(document);
  if (!ok || issues.length > 0)
    throw new Error(`the document of the benchmark is not valid: ${issues[0].code}`);
  return strategy;
}

/** A validated document, made and validated in portions, with the milliseconds of both. */
function make(count) {
  const share = sharing();
  const took = { generation: 0, validation: 0 };
  let whole;
  for (let from = 0; from < count; from += PORTION) {
    const made = timed(() => coreDocument(from, Math.min(from + PORTION, count)));
    const checked = timed(() => validated(made.value));
    took.generation += made.time;
    took.validation += checked.time;
    const strategy = share(checked.value);
    if (whole) whole.indicators.push(...strategy.indicators);
    else whole = strategy;
  }
  return { strategy: whole, took };
}

function linkAndScore(strategy) {
  const model = timed(() => buildRatedModel(strategy));
  const card = timed(() => scoreStrategy(model.value));
  const { total, rated, green, red } = card.value.tally;
  if (total !== strategy.indicators.length || rated !== total || !(green && red))
    throw new Error('the scorecard of the benchmark has measures without a rating, or one colour alone');
  return { model: model.time, score: card.time };
}

/** The times of one round, and the most that the heap held in it, the document and the garbage with it. */
function round(strategy) {
  globalThis.gc();
  const profiler = new GCProfiler();
  profiler.start();
  const times = linkAndScore(strategy);
  const last = usedHeap();
  const collections = profiler.stop().statistics;
  const before = collections.map(({ beforeGC }) => beforeGC.heapStatistics.usedHeapSize);
  return { ...times, peak: Math.max(last, ...before) };
}

// the code is compiled for real before it is timed
const warm = make(200).strategy;
for (let at = 0; at < 10; at++) linkAndScore(warm);

const { strategy, took } = make(indicators);
globalThis.gc();
const document = usedHeap();
const all = Array.from({ length: rounds }, () => round(strategy));
process.stdout.write(
  JSON.stringify({
    ...took,
    model: all.map(({ model }) => model),
    score: all.map(({ score }) => score),
    document: document / MB,
    peak: Math.max(...all.map(({ peak }) => peak)) / MB,
  }),
);
