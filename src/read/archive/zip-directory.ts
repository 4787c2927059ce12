import { damagedFault, encryptedFault } from '../table/office-fault-words.js';
import { ArchiveError } from './archive-error.js';

/** What the directory of a ZIP file says about one part. */
export interface ZipEntry {
  readonly name: string;
  /** 0 where it is stored as it is, 8 where it is deflated. */
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly crc: number;
  /** Where its own header starts. */
  readonly start: number;
}

declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string };

const [END, END_64, LOCATOR_64, ENTRY] = [0x06054b50, 0x06064b50, 0x07064b50, 0x02014b50];
const [END_LENGTH, ENTRY_LENGTH, LOCATOR_LENGTH] = [22, 46, 20];
const [SHORT, LONG] = [0xffff, 0xffffffff]; // "the number stands in the ZIP64 field"
const MOST_PARTS = 10_000;
// Names that would lead out of a folder, or mean different places to different programs.
const OUTSIDE = /^[/\\]|^[a-z]:|(?:^|[/\\])\.\.(?:[/\\]|$)|\0/i;

/**
 * The directory at the end of a ZIP file: what parts it has. Nothing is unpacked.
 *
 * @throws {ArchiveError} if it is cut off, damaged or encrypted, if two parts have the same name, or if a name leads outside
 *
 * @example
 * const empty = new Uint8Array(22);
 * empty.set([0x50, 0x4b, 5, 6]);
 * zipDirectory(empty); // => []
 */
export function zipDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, start, end } = findDirectory(view);
  if (count > MOST_PARTS) fail(`at most ${MOST_PARTS} parts`, `${count}`);
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + ENTRY_LENGTH > end || view.getUint32(at, true) !== ENTRY) fail(WHOLE, 'a damaged list of parts');
    const length = ENTRY_LENGTH + uint16(view, at + 28) + uint16(view, at + 30) + uint16(view, at + 32);
    if (at + length > end) fail(WHOLE, 'a damaged list of parts');
    const entry = readEntry(bytes, view, at);
    at += length;
    if (OUTSIDE.test(entry.name)) fail('names inside the file', JSON.stringify(entry.name.slice(0, 80)));
    if (names.has(entry.name)) fail('parts with different names', `two named ${JSON.stringify(entry.name)}`);
    names.add(entry.name);
    entries.push(entry);
  }
  return entries;
}

const WHOLE = 'a whole file';

function fail(expected: string, received: string): never {
  throw new ArchiveError(damagedFault({}, expected, received));
}

const uint16 = (view: DataView, at: number): number => view.getUint16(at, true);
const uint32 = (view: DataView, at: number): number => view.getUint32(at, true);
const uint64 = (view: DataView, at: number): number => uint32(view, at) + uint32(view, at + 4) * 2 ** 32;

/** Where the list of parts is, and how many there are. */
function findDirectory(view: DataView): { count: number; start: number; end: number } {
  const end = findEnd(view);
  if (uint16(view, end + 4) !== 0 && uint16(view, end + 4) !== SHORT) fail(WHOLE, 'one of several files');
  const [count, start] = [uint16(view, end + 10), uint32(view, end + 16)];
  const found = count === SHORT || start === LONG ? findDirectory64(view, end) : { count, start, end };
  if (found.start > found.end) fail(WHOLE, 'a list of parts that begins after its end');
  return found;
}

function findDirectory64(view: DataView, end: number): { count: number; start: number; end: number } {
  const locator = end - LOCATOR_LENGTH;
  if (locator < 0 || uint32(view, locator) !== LOCATOR_64) fail(WHOLE, 'a damaged list of parts');
  const at = uint64(view, locator + 8);
  if (at + 56 > locator || uint32(view, at) !== END_64) fail(WHOLE, 'a damaged list of parts');
  return { count: uint64(view, at + 32), start: uint64(view, at + 48), end: at };
}

// A comment of at most 65,535 bytes may stand after it.
function findEnd(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - SHORT); at -= 1) {
    if (uint32(view, at) === END && at + END_LENGTH + uint16(view, at + 20) <= view.byteLength) return at;
  }
  return fail(WHOLE, 'the end cut off');
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const [flags, method] = [uint16(view, at + 8), uint16(view, at + 10)];
  // Bits 0 and 6: encrypted; bit 13: the directory too; 99: encrypted as WinZip does it.
  if (flags & 0x2041 || method === 99)
    throw new ArchiveError(encryptedFault({}, 'one protected by a password'));
  const nameEnd = at + ENTRY_LENGTH + uint16(view, at + 28);
  const name = new TextDecoder('utf-8').decode(bytes.subarray(at + ENTRY_LENGTH, nameEnd));
  const [unpacked, packed, start] = longNumbers(view, nameEnd, nameEnd + uint16(view, at + 30), [
    uint32(view, at + 24),
    uint32(view, at + 20),
    uint32(view, at + 42),
  ]);
  return { name, method, packed, unpacked, crc: uint32(view, at + 16), start };
}

/** Puts numbers of 64 bits in place of those that do not fit: they stand in an extra field, in the same order. */
function longNumbers(
  view: DataView,
  from: number,
  to: number,
  numbers: [number, number, number],
): [number, number, number] {
  if (!numbers.includes(LONG)) return numbers;
  for (let at = from; at + 4 <= to; at += 4 + uint16(view, at + 2)) {
    if (uint16(view, at) !== 1) continue;
    let next = at + 4;
    const end = Math.min(to, next + uint16(view, at + 2));
    return numbers.map((number) => {
      if (number !== LONG || next + 8 > end) return number;
      next += 8;
      return uint64(view, next - 8);
    }) as [number, number, number];
  }
  return numbers;
}
