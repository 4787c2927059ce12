import { readFile as readBytes } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { ProgressLine } from './progress-line.js';
import { type FileReading, readFile } from '../read/read-file.js';

/** A file that was read, with its text for places in it. */
export interface OpenFile extends FileReading {
  readonly name: string;
  /** Its text, as UTF-8. */
  readonly text: string;
}

/** Reads a file, or standard input for "-". A file that is not there ends the program with a sentence. */
export async function openFile(name: string): Promise<OpenFile> {
  const bytes = await bytesOf(name);
  const file = name === '-' ? 'standard input' : name;
  const progress = new ProgressLine(file);
  const reading = await readFile(bytes, {
    file,
    yearStartsIn: 4,
    clock: () => performance.now(),
    ...(progress.isShown && { onProgress: (share) => progress.show(share) }),
  });
  progress.clear();
  return { name: file, text: new TextDecoder().decode(bytes), ...reading };
}

async function bytesOf(name: string): Promise<Uint8Array> {
  try {
    return name === '-' ? await buffer(process.stdin) : await readBytes(name);
  } catch (error) {
    process.stderr.write(`${name}: ${reason(error)}\n`);
    return process.exit(2);
  }
}

function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'EACCES') return 'it may not be read';
  return message;
}
