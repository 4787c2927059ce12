import { LIST_NAMES } from '../../document/list-names.js';
import type { ObservationInput } from '../../document/observation.js';
import type { Strategy, StrategyInput } from '../../document/strategy.js';
import { readOpenSdg } from '../../read/open-sdg/read-open-sdg.js';
import type { LossPath } from '../loss-marks.js';
import { lostPaths } from '../csvw/lost-paths.js';
import { sampleRows } from '../csvw/sample-rows.js';
import { named } from '../csvw/measure-losses.js';
import { openSdgCsv, openSdgRoles, type OpenSdgRows } from './open-sdg-data.js';
import type { OpenSdgLoss, OpenSdgLossCode } from './open-sdg-losses.js';

/** The two files of a measure before they are a list. */
export interface WrittenIndicator {
  readonly name: string;
  /** The data, with their headings. */
  readonly cells: OpenSdgRows['cells'];
  readonly meta: string;
  /** The positions of the results that have a row, in the order of the rows. */
  readonly results: readonly number[];
  /** Where the measure stands in the document. */
  readonly path: LossPath;
}

const LISTS: ReadonlySet<string> = new Set(LIST_NAMES);
const TAKEN: ReadonlySet<string> = new Set(['$schema', 'format', 'indicators']);
const WRITTEN =
  /^(?:code|name|measures\/\d+\/(?:part|name|unit.*|results\/\d+\/(?:value.*|period\/printed|place.*|group)))$/;
const TARGET = /^measures\/\d+\/(?:baseline|targets|forecasts|polarity|tolerance|floor)/;

/** All that the files do not give back when they are read. */
export function openSdgMissing(strategy: Strategy, written: readonly WrittenIndicator[]): OpenSdgLoss[] {
  return [...headLosses(strategy), ...written.flatMap((one) => missingOf(strategy, one))];
}

function headLosses(strategy: Strategy): OpenSdgLoss[] {
  return Object.entries(strategy).flatMap(([name, value]: [string, unknown]): OpenSdgLoss[] => {
    if (TAKEN.has(name) || lostPaths(value, undefined).length === 0) return [];
    return [{ code: LISTS.has(name) ? 'no-file' : 'no-field', path: [name] }];
  });
}

function missingOf(strategy: Strategy, written: WrittenIndicator): OpenSdgLoss[] {
  const { results, path } = written;
  const { strategy: read, rows } = sampled(written) ?? whole(written);
  const [, at, , position] = path as readonly [string, number, string, number];
  const indicator = strategy.indicators[at]!;
  const { results: given, ...measure } = indicator.measures[position]!;
  const [back] = read.indicators!;
  const [came] = back!.measures;
  const { measures: _measures, ...own } = indicator;
  // what is of the indicator is told with its first measure
  const ofIndicator = position === 0 ? lostPaths(own, back, ['indicators', at]) : [];
  const ofMeasure = lostPaths(measure, came, path);
  const rowOf = new Map(results.map((index, row) => [index, row]));
  const ofResults = given.flatMap((result, index): readonly OpenSdgLoss[] => {
    const place: LossPath = [...path, 'results', index];
    const row = rowOf.get(index);
    if (row === undefined) return [{ code: 'no-row', path: place }];
    return lossesOf(strategy, read, result, rows[row], place);
  });
  return [...[...ofIndicator, ...ofMeasure].map(coded), ...ofResults];
}

/** What the files are read as: the document, and the result that each row is. */
interface FilesBack {
  readonly strategy: StrategyInput;
  readonly rows: readonly (ObservationInput | undefined)[];
}

function whole({ cells, meta }: Pick<WrittenIndicator, 'cells' | 'meta'>): FilesBack {
  const { strategy } = readOpenSdg({ data: openSdgCsv(cells), meta });
  return { strategy, rows: strategy.indicators![0]!.measures[0]?.results ?? [] };
}

/** Only those rows are read that tell how all are; undefined where they do not tell. */
function sampled({ cells: [headings = [], ...cells], meta }: WrittenIndicator): FilesBack | undefined {
  const sample = sampleRows(cells, openSdgRoles(headings));
  if (sample.read.length === cells.length) return undefined;
  const { strategy, rows } = whole({ cells: [headings, ...sample.read.map((at) => cells[at]!)], meta });
  if (rows.length !== sample.read.length) return undefined;
  const back = new Map(sample.read.map((at, index) => [at, rows[index]]));
  const all = cells.map((_, at) => sample.figure(at, (row) => back.get(row)));
  return all.includes(undefined) ? undefined : { strategy, rows: all };
}

function lossesOf(
  strategy: Strategy,
  read: StrategyInput,
  given: ObservationInput,
  back: ObservationInput | undefined,
  path: LossPath,
): readonly OpenSdgLoss[] {
  if (!back) return [{ code: 'read-otherwise', path }];
  return lostPaths(named(given, strategy), named(back, read), path).map(coded);
}

function coded(path: LossPath): OpenSdgLoss {
  const way = path.slice(2).join('/');
  const code: OpenSdgLossCode = TARGET.test(way)
    ? 'target'
    : WRITTEN.test(way)
      ? 'read-otherwise'
      : 'no-field';
  return { code, path };
}
