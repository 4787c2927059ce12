import { Inflate } from 'fflate';
import type { Budget } from '../table/budget.js';
import { damagedFault, encryptedFault, otherOfficeFault } from '../table/office-fault-words.js';
import { ArchiveError } from './archive-error.js';
import { crc32 } from './crc-32.js';
import { zipDirectory, type ZipEntry } from './zip-directory.js';

const LOCAL_HEADER = 0x04034b50;
const LOCAL_LENGTH = 30;
// Sixteen kilobytes become sixteen megabytes at worst before the length is looked at.
const CHUNK = 16_384;

/**
 * The parts of a ZIP file: each is unpacked when it is asked for, and checked against what the directory says of it.
 *
 * Names are found also in other case and with `\` between folders, as some programs write them. What a part says of its
 * size is not believed: room is taken for what is really there, and no more than the limits and the directory allow.
 *
 * @throws {ArchiveError} if the file is no ZIP, is encrypted, cut off or damaged
 * @throws {ReadLimitError} if it is too long
 */
export class ZipFiles {
  readonly #bytes: Uint8Array;
  readonly #budget: Budget;
  readonly #entries = new Map<string, ZipEntry>();
  #unpacked = 0;

  constructor(bytes: Uint8Array, budget: Budget) {
    budget.checkBytes(bytes.length);
    requireZip(bytes);
    this.#bytes = bytes;
    this.#budget = budget;
    for (const entry of zipDirectory(bytes)) this.#entries.set(keyOf(entry.name), entry);
  }

  /** Whether it has a part of this name. */
  has(name: string): boolean {
    return this.#entries.has(keyOf(name));
  }

  /**
   * The bytes of a part; undefined where there is none of this name.
   *
   * @throws {ArchiveError} if the part is damaged
   * @throws {ReadLimitError} if it becomes too long, alone or with those before it, or takes too long
   */
  read(name: string): Uint8Array | undefined {
    const entry = this.#entries.get(keyOf(name));
    if (entry === undefined) return undefined;
    this.#budget.moveTo({ part: entry.name });
    this.#budget.checkBytes(this.#unpacked + entry.unpacked);
    this.#budget.checkRatio(entry.packed, entry.unpacked);
    const unpacked = unpack(packedBytes(this.#bytes, entry), entry, this.#budget);
    if (unpacked.length !== entry.unpacked || crc32(unpacked) !== entry.crc) {
      fail(entry, 'bytes other than those that were saved');
    }
    this.#unpacked += unpacked.length;
    return unpacked;
  }
}

const keyOf = (name: string): string => name.replaceAll('\\', '/').toLowerCase();

function fail({ name }: ZipEntry, received: string): never {
  throw new ArchiveError(damagedFault({ part: name }, 'a part that is whole', received));
}

/** What begins otherwise than a ZIP file, in Latin-1, and what to do with it. */
const OTHERS: readonly (readonly [start: RegExp, received: string, mend: string])[] = [
  [/^%PDF/, 'a PDF', 'Copy the table out of it, or ask for the file that it was made from.'],
  [/^\{\\rtf/, 'a document as RTF', 'Open it in Word and save it as .docx.'],
  [
    /^(?:\xef\xbb\xbf)?\s*</,
    'a page or another text, whatever its name says',
    'Read it as HTML, or open it in its program and save it anew.',
  ],
];

function requireZip(bytes: Uint8Array): void {
  const start = String.fromCharCode(...bytes.subarray(0, 64));
  if (start.startsWith('PK')) return;
  if (start.startsWith('\xd0\xcf\x11\xe0')) {
    throw new ArchiveError(encryptedFault({}, 'one protected by a password, or an old .xls or .doc'));
  }
  const [, received, mend] = OTHERS.find(([pattern]) => pattern.test(start)) ?? [
    start,
    bytes.length === 0 ? 'an empty file' : 'something else',
    'Open it in its program and save it as .xlsx or .docx.',
  ];
  throw new ArchiveError(otherOfficeFault({}, 'a workbook or a document', received, mend));
}

function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { start, packed } = entry;
  if (start + LOCAL_LENGTH > bytes.length || view.getUint32(start, true) !== LOCAL_HEADER) {
    return fail(entry, 'no beginning');
  }
  const from = start + LOCAL_LENGTH + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  if (from + packed > bytes.length) return fail(entry, 'its end cut off');
  return bytes.subarray(from, from + packed);
}

function unpack(packed: Uint8Array, entry: ZipEntry, budget: Budget): Uint8Array {
  if (entry.method === 0) return packed;
  if (entry.method !== 8) return fail(entry, 'an unknown way of packing');
  const pieces: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((piece) => {
    pieces.push(piece);
    length += piece.length;
  });
  for (let from = 0; from < packed.length; from += CHUNK) {
    budget.checkTime();
    try {
      stream.push(packed.subarray(from, from + CHUNK), from + CHUNK >= packed.length);
    } catch {
      return fail(entry, 'bytes that cannot be unpacked');
    }
    if (length > entry.unpacked) return fail(entry, 'more than it says');
  }
  return joined(pieces, length);
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
