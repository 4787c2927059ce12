import { expect } from 'chai';
import { deflateSync } from 'fflate';
import * as fc from 'fast-check';
import { ArchiveError } from '../../../src/read/archive/archive-error.js';
import { crc32 } from '../../../src/read/archive/crc-32.js';
import { ZipFiles } from '../../../src/read/archive/zip-files.js';
import { Budget, ReadLimitError } from '../../../src/read/table/budget.js';
import type { ReadLimits } from '../../../src/read/table/read-limits.js';
import { zipOf } from '../../support/office-files.js';

const text = (bytes: Uint8Array | undefined): string | undefined => bytes && new TextDecoder().decode(bytes);
const open = (bytes: Uint8Array, limits: Partial<ReadLimits> = {}): ZipFiles =>
  new ZipFiles(bytes, new Budget({ limits }));
const latin = (words: string): Uint8Array => Uint8Array.from(words, (sign) => sign.charCodeAt(0));

const WORDS = 'Crime and fear of crime, '.repeat(20);
const FILE = zipOf({ 'a.xml': WORDS, 'b/c.xml': 'x' });
const DIRECTORY = FILE.length - 22 - 46 * 2 - 'a.xml'.length - 'b/c.xml'.length;

/** A copy of a file with other bytes at a place. */
function changed(at: number, ...bytes: readonly number[]): Uint8Array {
  const copy = FILE.slice();
  copy.set(bytes, at);
  return copy;
}

/** What reading all parts says is wrong. */
function wrong(bytes: Uint8Array, limits?: Partial<ReadLimits>): string {
  try {
    const files = open(bytes, limits);
    for (const name of ['a.xml', 'b/c.xml']) files.read(name);
    return '';
  } catch (error) {
    if (error instanceof ArchiveError || error instanceof ReadLimitError) return error.message;
    throw error;
  }
}

describe('ZipFiles', () => {
  it('unpacks the parts that are asked for, by names in any case', () => {
    const files = open(FILE);
    expect(text(files.read('a.xml'))).to.equal(WORDS);
    expect(text(files.read('B/C.xml'))).to.equal('x');
    expect(files.read('d.xml')).to.equal(undefined);
    expect([files.has('b/c.XML'), files.has('d.xml')]).to.deep.equal([true, false]);
  });

  it('finds names that Windows programs wrote', () => {
    expect(text(open(zipOf({ 'b\\c.xml': 'x' })).read('b/c.xml'))).to.equal('x');
  });

  it('finds the directory before a comment', () => {
    const file = new Uint8Array([...changed(FILE.length - 2, 3, 0), 1, 2, 3]);
    expect(text(open(file).read('b/c.xml'))).to.equal('x');
  });

  for (const [why, bytes, words] of [
    [
      'an old workbook',
      latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'),
      'one protected by a password, or an old .xls or .doc',
    ],
    ['a PDF', latin('%PDF-1.4'), 'a PDF'],
    ['a page', latin('\xef\xbb\xbf <html>'), 'a page or another text, whatever its name says'],
    ['RTF', latin('{\\rtf1'), 'a document as RTF'],
    ['words', latin('Code,Value'), 'something else'],
    ['nothing', new Uint8Array(0), 'an empty file'],
    ['a file without its end', FILE.slice(0, -30), 'the end cut off'],
    ['the first sign alone', latin('PK'), 'the end cut off'],
    ['an encrypted part', changed(DIRECTORY + 8, 1), 'one protected by a password'],
    ['a part that WinZip encrypted', changed(DIRECTORY + 10, 99), 'one protected by a password'],
    ['another way of packing', changed(DIRECTORY + 10, 12), 'an unknown way of packing'],
    ['more parts than there are', changed(FILE.length - 12, 9), 'a damaged list of parts'],
    ['a list that begins too late', changed(FILE.length - 6, 0xf0, 0xff), 'begins after its end'],
    ['a name that leads outside', zipOf({ '../a.xml': 'x' }), 'found "../a.xml"'],
    ['an absolute name', zipOf({ '/a.xml': 'x' }), 'found "/a.xml"'],
    ['a name with a drive', zipOf({ 'C:/a.xml': 'x' }), 'found "C:/a.xml"'],
    ['another checksum', changed(DIRECTORY + 16, 1, 2), 'bytes other than those that were saved'],
    ['a size that is too small', changed(DIRECTORY + 24, 9, 0), 'more than it says'],
    ['a size that is too large', changed(DIRECTORY + 24, 255, 9), 'bytes other than those that were saved'],
    ['a part that begins elsewhere', changed(DIRECTORY + 42, 5), 'no beginning'],
    ['a part longer than the file', changed(DIRECTORY + 20, 0, 0, 1), 'its end cut off'],
    ['one file of several', changed(FILE.length - 18, 1), 'one of several files'],
  ] as const) {
    it(`refuses ${why}`, () => expect(wrong(bytes)).to.contain(words));
  }

  it('refuses two parts of one name', () => {
    const twice = zipOf({ 'a.xml': 'x', 'b.xml': 'y' });
    const at = twice.lastIndexOf('b'.charCodeAt(0));
    twice[at] = 'a'.charCodeAt(0);
    expect(wrong(twice)).to.equal('expected parts with different names, found two named "a.xml"');
  });

  it('reads the long numbers of ZIP64, in a part and for the whole', () => {
    const files = open(zip64());
    expect(text(files.read('a'))).to.equal('x');
  });

  for (const [why, limits, words] of [
    ['the file is too long', { bytes: FILE.length - 1 }, 'limits.bytes'],
    ['a part is too long', { bytes: WORDS.length - 1 }, 'limits.bytes'],
    ['the parts together are too long', { bytes: WORDS.length }, 'limits.bytes'],
    ['a part is packed too well', { ratio: 5 }, 'limits.ratio'],
  ] as const) {
    it(`stops where ${why}`, () => expect(wrong(FILE, limits)).to.contain(words));
  }

  it('goes up to the very limits', () => {
    expect(wrong(FILE, { bytes: WORDS.length + 1 })).to.equal('');
  });

  it('takes no room for what a bomb says, nor for what it does not say', () => {
    const zeros = zipOf({ 'a.xml': new Uint8Array(20_000_000) });
    expect(wrong(zeros)).to.contain('limits.ratio');
    const directory = zeros.length - 22 - 46 - 'a.xml'.length;
    zeros.set([100, 0, 0, 0], directory + 24); // it says 100 bytes
    expect(wrong(zeros)).to.contain('more than it says');
    const small = FILE.slice();
    small.set([0xff, 0xff, 0xff, 0x7f], DIRECTORY + 24); // it says two gigabytes
    expect(wrong(small)).to.contain('limits.bytes');
  });

  it('stops at every place where a file is cut off', () => {
    for (let end = 0; end < FILE.length; end += 1) expect(wrong(FILE.slice(0, end))).not.to.equal('');
  });

  it('never gives other bytes than were saved, whatever is changed', () => {
    fc.assert(
      fc.property(fc.nat(FILE.length - 1), fc.integer({ min: 1, max: 255 }), (at, bits) => {
        const bytes = FILE.slice();
        bytes[at] = (bytes[at] ?? 0) ^ bits;
        try {
          const read = text(open(bytes).read('a.xml'));
          expect(read === undefined || read === WORDS).to.equal(true);
        } catch (error) {
          if (!(error instanceof ArchiveError || error instanceof ReadLimitError)) throw error;
        }
      }),
      { seed: 20100331, numRuns: 500 },
    );
  });
});

/** A file of one part whose sizes stand in long fields, as programs write it that do not know them before. */
function zip64(): Uint8Array {
  const packed = deflateSync(latin('x'));
  const bytes: number[] = [];
  const put = (size: number, ...numbers: readonly number[]): void => {
    for (const number of numbers)
      for (let at = 0; at < size; at += 1) bytes.push(Math.floor(number / 256 ** at) % 256);
  };
  const long = 0xffffffff;
  put(4, 0x04034b50);
  put(2, 45, 0, 8, 0, 0);
  put(4, crc32(latin('x')), long, long);
  put(2, 1, 0);
  bytes.push(97, ...packed);
  const start = bytes.length;
  put(4, 0x02014b50);
  put(2, 45, 45, 0, 8, 0, 0);
  put(4, crc32(latin('x')), long, long);
  put(2, 1, 28, 0, 0, 0);
  put(4, 0, long);
  bytes.push(97);
  put(2, 1, 24);
  put(8, 1, packed.length, 0);
  const end = bytes.length;
  put(4, 0x06064b50);
  put(8, 44);
  put(2, 45, 45);
  put(4, 0, 0);
  put(8, 1, 1, end - start, start);
  put(4, 0x07064b50, 0);
  put(8, end);
  put(4, 1);
  put(4, 0x06054b50);
  put(2, 0, 0, 0xffff, 0xffff);
  put(4, long, long);
  put(2, 0);
  return new Uint8Array(bytes);
}
