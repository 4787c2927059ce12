// Run by read.mjs in a process of its own: makes a long CSV file, reads it into a document, and prints what that took as JSON.
// Arguments: how many rows.
import { GCProfiler, getHeapStatistics } from 'node:v8';
import { csvTables, readTables } from '../../dist/src/read/index.js';

const [rows] = process.argv.slice(2).map(Number);
const MB = 1024 * 1024;
const WARDS = 500;
const INDICATORS = 40;

const usedHeap = () => getHeapStatistics().used_heap_size;

/** One row: a figure of a ward in a year. */
function row(at) {
  const ward = at % WARDS;
  const year = 2000 + (Math.floor(at / (WARDS * INDICATORS)) % 20);
  const period = `${year}/${String(year + 1).slice(2)}`;
  return `E0${5_000_000 + ward},Ward ${ward},Indicator ${Math.floor(at / WARDS) % INDICATORS},${period},Percentage,Persons,${((at * 7919) % 10_000) / 100}`;
}

function make(count) {
  const lines = Array.from({ length: count }, (_, at) => row(at));
  return ['area_code,area_name,indicator,period,measure,unit,value', ...lines].join('\n');
}

function read(text) {
  const { tables, faults } = csvTables(text);
  const { strategy } = readTables(tables, { yearStartsIn: 4 });
  return { strategy, faults };
}

const text = make(rows);
globalThis.gc();
const before = usedHeap();
const profiler = new GCProfiler();
profiler.start();
// cold, as a program that reads one file does it
const started = performance.now();
const { strategy, faults } = read(text);
const milliseconds = performance.now() - started;
const last = usedHeap();
const peaks = profiler.stop().statistics.map(({ beforeGC }) => beforeGC.heapStatistics.usedHeapSize);
const results = strategy.indicators.flatMap(({ measures }) =>
  measures.flatMap((measure) => measure.results),
).length;
if (results !== rows || faults.length > 0) throw new Error('the file of the benchmark was not read whole');
process.stdout.write(
  JSON.stringify({ milliseconds, peak: (Math.max(last, ...peaks) - before) / MB, bytes: text.length }),
);
