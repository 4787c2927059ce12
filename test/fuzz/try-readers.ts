// One try: a harmed file or a text of chance, given to every reader that takes such a thing; and what must hold.
import type { Table } from '../../src/read/table/table.js';
import type { TablesRead } from '../../src/read/table/tables-read.js';
import * as read from '../../src/read/index.js';
import { threadTime } from '../bench/thread-time.mjs';
import { Chance } from './chance.js';
import { harmedBytes, harmedText, harmedZip, randomBytes, randomText } from './mutate.js';
import type { RealFile } from './real-files.js';

/** What is wrong with the readers. */
export interface Failure {
  readonly seed: number;
  readonly input: string;
  readonly reader: string;
  readonly words: string;
}

const MOST_MILLISECONDS = 3_000;

const TEXT_READERS: Readonly<Record<string, (text: string) => TablesRead>> = {
  csvTables: read.csvTables,
  htmlTables: read.htmlTables,
  markdownTables: read.markdownTables,
  pastedTables: read.pastedTables,
};
const BYTE_READERS: Readonly<Record<string, (bytes: Uint8Array) => TablesRead>> = {
  xlsxTables: read.xlsxTables,
  docxTables: read.docxTables,
};
const bodies = [{ id: 'council', name: 'Leeds City Council', aliases: ['Council', 'a', ''] }];
const CELL_READERS: Readonly<Record<string, (text: string) => unknown>> = {
  readQuantity: (text) => read.readQuantity(text),
  readAbsence: (text) => read.readAbsence(text),
  readObservation: (text) => read.readObservation(text, { unit: { kind: 'percent' } }),
  readTarget: (text) => read.readTarget(text),
  readSeries: (text) => read.readSeries(text, { readPeriod: read.readPeriod }),
  splitStacked: (text) => read.splitStacked(text),
  readPeriod: (text) => read.readPeriod(text, { yearStartsIn: 4 }),
  readPeriods: (text) => read.readPeriods(text),
  readBodies: (text) => read.readBodies(text, { known: bodies }),
  readLeads: (text) => read.readLeads(text, { bodies }),
  readColumns: (text) => read.readColumns(text.split(/[,\t|\n]/).slice(0, 50)),
  geojsonPlaces: (text) => read.geojsonPlaces(text),
};

/** What a reader could change for everybody. */
const SHARED = [Object, Array, String, Number, Function, Map, Set, RegExp, Promise].map(
  ({ prototype }) => prototype as object,
);
const stateOf = () => SHARED.map((one) => Reflect.ownKeys(one).length);
const BEFORE = stateOf().join();

/** The filled cells of tables of which the report says nothing. */
function untold(tables: readonly Table[]): string[] {
  const { report } = read.readTables(tables);
  const keyOf = (place: Table['place'], row: number, column: number): string =>
    [place.sheet ?? '', place.number, row, column].join('\n');
  const told = new Set(report.cells.map(({ table, row, column }) => keyOf(table, row, column)));
  return tables.flatMap(({ place, rows }) =>
    rows
      .flat()
      .filter(({ text, row, column }) => text !== '' && !told.has(keyOf(place, row, column)))
      .map(
        ({ text, row, column }) =>
          `row ${row}, column ${column}: ${JSON.stringify(text.slice(0, 60))} is not told`,
      ),
  );
}

/** Tries all readers with what this seed makes of the files. */
export async function tryReaders(seed: number, files: readonly RealFile[]): Promise<Failure[]> {
  const chance = new Chance(seed);
  const failures: Failure[] = [];
  const kind = chance.below(10);
  const file = chance.of(files);
  const input = kind < 2 ? 'chance' : file.name;
  const fail = (reader: string, words: string) => failures.push({ seed, input, reader, words });
  const attempt = async (reader: string, work: () => unknown): Promise<void> => {
    const started = threadTime();
    try {
      await work();
    } catch (error) {
      fail(reader, `threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    }
    const milliseconds = threadTime() - started;
    if (milliseconds > MOST_MILLISECONDS) fail(reader, `took ${milliseconds.toFixed(0)} ms`);
    if (stateOf().join() !== BEFORE) fail(reader, 'changed a prototype');
  };
  const tell = (reader: string, { tables }: TablesRead): void =>
    untold(tables)
      .slice(0, 3)
      .forEach((words) => fail(reader, words));

  const bytes =
    kind === 0
      ? randomBytes(chance)
      : kind === 1
        ? new TextEncoder().encode(randomText(chance))
        : harmed(file, chance);
  await attempt('readFile', () => read.readFile(bytes, { file: 'a' }));
  if (file.isZip && kind > 1) {
    for (const [name, reader] of Object.entries(BYTE_READERS))
      await attempt(name, () => tell(name, reader(bytes)));
    return failures;
  }
  let text = '';
  await attempt('decodeText', () => void ({ text } = read.decodeText(bytes)));
  const [name, reader] = chance.of(Object.entries(TEXT_READERS));
  await attempt(name, () => tell(name, reader(text)));
  const at = chance.below(text.length + 1);
  const words = text.slice(at, at + chance.of([10, 60, 400]));
  for (const [name, reader] of Object.entries(CELL_READERS)) await attempt(name, () => reader(words));
  return failures;
}

function harmed({ bytes, isZip }: RealFile, chance: Chance): Uint8Array {
  if (isZip) return chance.below(4) === 0 ? harmedBytes(bytes, chance) : harmedZip(bytes, chance);
  if (chance.below(6) === 0) return harmedBytes(bytes, chance);
  return new TextEncoder().encode(harmedText(new TextDecoder().decode(bytes), chance));
}
