import type { Doubt } from '../reading.js';
import { Budget, ReadLimitError } from './budget.js';
import { mendMojibake } from './mend-mojibake.js';
import { limitFault, notTextFault } from './read-fault-words.js';
import type { ReadFault } from './read-fault.js';
import type { ReadOptions } from './read-options.js';
import { decodeWindows1252 } from './windows-1252.js';

/** In which encoding the bytes of a text were read. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** What the bytes of a text file were read as. */
export interface DecodedText {
  /** The text, without a byte-order mark; empty where a fault says why. */
  readonly text: string;
  readonly encoding: TextEncoding;
  /** The text with its garbled signs put right; a doubt names them. Default: none look garbled. */
  readonly mended?: string;
  readonly doubts: readonly Doubt[];
  readonly faults: readonly ReadFault[];
}

// Every engine has it, and the compiler knows it only with the DOM, which src does without.
declare const TextDecoder: new (
  label: string,
  options?: { fatal?: boolean },
) => { decode(bytes: Uint8Array): string };

// What files begin with that are no text, as Latin-1.
const BINARY: readonly (readonly [start: string, received: string, mend: string])[] = [
  ['PK\x03\x04', 'a workbook, a document or another ZIP file', 'Read it as .xlsx or .docx.'],
  ['\xd0\xcf\x11\xe0', 'an old Office file', 'Save it as .xlsx, .docx or CSV.'],
  ['%PDF', 'a PDF', 'Copy the table out of it, or ask for the file that it was made from.'],
  ['\x1f\x8b', 'a compressed file', 'Unpack it.'],
  ['\x89PNG', 'a picture', 'Ask for the file that it was made from.'],
  ['\xff\xd8\xff', 'a picture', 'Ask for the file that it was made from.'],
];

/**
 * Reads the bytes of a text file as a text.
 *
 * | the bytes                                    | encoding                                          |
 * | -------------------------------------------- | ------------------------------------------------- |
 * | begin with a byte-order mark                 | what it says: UTF-8 or UTF-16                     |
 * | have a NUL at almost every second place      | UTF-16, low or high byte first                    |
 * | are UTF-8, but for a few of those above 127  | UTF-8; if a few are wrong, with a doubt           |
 * | are anything else                            | Windows-1252, with a doubt                        |
 *
 * What is no text (it has NULs, or begins as a workbook or a PDF does) gives no text and one fault. Garbled signs are left
 * as they are: `mended` offers the text without them.
 *
 * @throws {TypeError} if the bytes are no `Uint8Array`
 *
 * @example
 * decodeText(new Uint8Array([0x43, 0x6f, 0x73, 0x74, 0x20, 0xa3, 0x35]));
 * // => { text: 'Cost £5', encoding: 'windows-1252', doubts: [{ code: 'inferred', words: '£5', … }], faults: [] }
 */
export function decodeText(bytes: Uint8Array, options: ReadOptions = {}): DecodedText {
  if (!(bytes instanceof Uint8Array)) {
    throw new TypeError(`decodeText requires a Uint8Array, got ${typeof bytes}`);
  }
  const fault = faultOf(bytes, options);
  if (fault !== undefined) return refused(fault);
  const { text: raw, encoding, doubts } = decode(bytes);
  const text = raw.replace(/^\uFEFF/, '');
  if (text.includes('\0')) {
    const line = text.slice(0, text.indexOf('\0')).split(/\r\n?|\n/).length;
    return refused(notTextFault(placeIn(options, line), 'a NUL character', 'Save it as text, in UTF-8.'));
  }
  const { text: mended, words } = mendMojibake(text);
  if (mended === text) return { text, encoding, doubts, faults: [] };
  return { text, encoding, mended, doubts: [...doubts, ...words.map(garbledDoubt)], faults: [] };
}

const placeIn = ({ file }: ReadOptions, line?: number) => ({
  ...(file !== undefined && { file }),
  ...(line !== undefined && { line }),
});

const refused = (fault: ReadFault): DecodedText => ({
  text: '',
  encoding: 'utf-8',
  doubts: [],
  faults: [fault],
});

const garbledDoubt = (words: string): Doubt => ({
  code: 'mended',
  words,
  note: `Looks garbled: perhaps ${JSON.stringify(mendMojibake(words).text)}.`,
});

function faultOf(bytes: Uint8Array, options: ReadOptions): ReadFault | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  const kind = BINARY.find(([beginning]) => start.startsWith(beginning));
  if (kind !== undefined) return notTextFault(placeIn(options), kind[1], kind[2]);
  try {
    new Budget(options).checkBytes(bytes.length);
    return undefined;
  } catch (error) {
    if (!(error instanceof ReadLimitError)) throw error;
    return limitFault(error);
  }
}

type Decoded = Pick<DecodedText, 'text' | 'encoding' | 'doubts'>;

function decode(bytes: Uint8Array): Decoded {
  const wide = utf16Of(bytes);
  if (wide !== undefined) return { text: decodeUtf16(bytes, wide), encoding: wide, doubts: [] };
  const text = new TextDecoder('utf-8').decode(bytes);
  const lost = countOf(text, /\uFFFD/g);
  if (lost === 0) return { text, encoding: 'utf-8', doubts: [] };
  if (lost * 4 <= countOf(text, /[^\0-\x7f\uFFFD]/g)) {
    return {
      text,
      encoding: 'utf-8',
      doubts: [doubtAbout(text, /\uFFFD/, `${lost} signs could not be read`)],
    };
  }
  const latin = decodeWindows1252(bytes);
  const note = 'The file does not name its encoding, and is not UTF-8: it was read as Windows-1252.';
  return { text: latin, encoding: 'windows-1252', doubts: [doubtAbout(latin, /[^\0-\x7f]/, note)] };
}

const countOf = (text: string, signs: RegExp): number => text.match(signs)?.length ?? 0;

function doubtAbout(text: string, sign: RegExp, note: string): Doubt {
  const at = text.search(sign);
  const words = /^\S*/.exec(text.slice(at, at + 20))?.[0] ?? '';
  return { code: 'inferred', words, note };
}

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 2_000);
  const half = sample.length >> 1;
  if (half === 0 || bytes.length % 2 === 1) return undefined;
  let [even, odd] = [0, 0];
  for (let index = 0; index < half; index += 1) {
    if (sample[2 * index] === 0) even += 1;
    if (sample[2 * index + 1] === 0) odd += 1;
  }
  if (odd > half * 0.8 && even === 0) return 'utf-16le';
  return even > half * 0.8 && odd === 0 ? 'utf-16be' : undefined;
}

// Engines without full ICU do not know "utf-16be": the bytes are turned round for them.
function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): string {
  if (encoding === 'utf-16le') return new TextDecoder('utf-16le').decode(bytes);
  const turned = bytes.slice();
  for (let index = 1; index < turned.length; index += 2) {
    turned[index - 1] = bytes[index] ?? 0;
    turned[index] = bytes[index - 1] ?? 0;
  }
  return new TextDecoder('utf-16le').decode(turned);
}
