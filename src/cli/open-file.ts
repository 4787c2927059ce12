import { type FileReading, readFile } from '../read/read-file.js';
import type { ColumnMapping } from '../read/columns/read-columns.js';
import type { ReadFault } from '../read/table/read-fault.js';
import { bytesOf } from './bytes-of.js';
import { ProgressLine } from './progress-line.js';
import { Refusal } from './refusal.js';
import type { SaidColumn } from './said-column.js';
import type { ColumnOptions } from './said-columns.js';
import type { Shell } from './shell.js';

/** A file that was read, with its text for places in it. */
export interface OpenFile extends FileReading {
  readonly name: string;
  /** The text of a document as JSON. */
  readonly text: string;
}

/** Reads a file, or standard input for "-", with what a person says of its columns. */
export async function openFile(name: string, options: ColumnOptions, shell: Shell): Promise<OpenFile> {
  if (name === '-' && options.map === '-') {
    throw new Refusal('--map -: standard input is the file itself; give the name of the map');
  }
  const said = await columnsSaid(options, shell);
  const bytes = await bytesOf(name, shell);
  const file = name === '-' ? 'standard input' : name;
  const reading = await readSaid(bytes, { file, said }, shell);
  if (bytes.length === 0) return { name: file, text: '', ...reading, faults: reading.faults.map(asEmpty) };
  return { name: file, text: reading.form === 'json' ? new TextDecoder().decode(bytes) : '', ...reading };
}

/** An empty file is of no form, and a person would look for the wrong thing. */
const asEmpty = (fault: ReadFault): ReadFault => ({
  ...fault,
  received: 'an empty file',
  mend: 'Look whether it was saved, and whether this is the right one.',
});

/** Most say nothing of columns: then nothing is loaded for it. */
async function columnsSaid(options: ColumnOptions, shell: Shell): Promise<readonly SaidColumn[]> {
  if (options.column === undefined && options.map === undefined) return [];
  const { saidColumns } = await import('./said-columns.js');
  return saidColumns(options, shell);
}

interface Wanted {
  readonly file: string;
  readonly said: readonly SaidColumn[];
}

async function readSaid(bytes: Uint8Array, { file, said }: Wanted, shell: Shell): Promise<FileReading> {
  if (said.length === 0) return readBytes(bytes, file, {}, shell);
  const { columnsInFile } = await import('./columns-in-file.js');
  const { isNumbered, mappingOf } = await import('./said-column.js');
  const named = said.filter((one) => !isNumbered(one));
  const reading = await readBytes(bytes, file, mappingOf(named), shell);
  const { form, report } = reading;
  if (form === 'json' || form === 'stratml') {
    throw new Refusal(`${said[0]!.place}: ${file} is a document, which has no columns; leave the option out`);
  }
  if (report === undefined) return reading; // which says why there are no cells
  const spelt = columnsInFile(said, report, file);
  return spelt === said ? reading : readBytes(bytes, file, mappingOf(spelt), shell);
}

async function readBytes(
  bytes: Uint8Array,
  file: string,
  columns: ColumnMapping,
  shell: Shell,
): Promise<FileReading> {
  const progress = new ProgressLine(file, shell);
  const reading = await readFile(bytes, {
    file,
    columns,
    yearStartsIn: 4,
    clock: () => performance.now(),
    ...(shell.isWatched && { onProgress: (share) => progress.show(share) }),
  });
  progress.clear();
  return reading;
}
