import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Refusal } from './refusal.js';
import type { Shell } from './shell.js';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file; look at the name and the folder',
  EISDIR: 'it is a folder; give the name of a file in it',
  EACCES: 'it may not be read; ask whoever owns it, or take a copy',
  EPERM: 'it may not be read; ask whoever owns it, or take a copy',
  ENOTDIR: 'a part of the name is a file and no folder',
  ERR_FS_FILE_TOO_LARGE: 'it is too large to be read; take the tables out of it',
};

/** The bytes of a file, or of standard input for "-". */
export async function bytesOf(name: string, { folder, input }: Shell): Promise<Uint8Array> {
  if (name === '') throw new Refusal('the name of the file is missing');
  try {
    return name === '-' ? await input() : await readFile(resolve(folder, name));
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new Refusal(`${name}: ${REASONS[code] ?? message}`);
  }
}
