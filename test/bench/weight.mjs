// What files weigh. Each is compressed by itself, at the highest level, as a server that prepares its files does.
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const BROTLI_11 = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };

export const gzip = (content) => gzipSync(content, { level: 9 });
export const brotli = (content) => brotliCompressSync(content, BROTLI_11);

/** Bytes of the files together: as they are, gzip, brotli. */
export function weigh(...contents) {
  const sum = (size) => contents.map(size).reduce((total, bytes) => total + bytes, 0);
  return {
    raw: sum((content) => Buffer.byteLength(content)),
    gzip: sum((content) => gzip(content).length),
    brotli: sum((content) => brotli(content).length),
  };
}
