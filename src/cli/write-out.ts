import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { Refusal } from './refusal.js';
import type { Shell } from './shell.js';

/** A file to write. */
export interface WrittenFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** Refuses to write where a file is already: it may be somebody's work. What is no file, as /dev/null, is not replaced. */
export async function refuseTaken(names: readonly string[], { folder }: Shell): Promise<void> {
  for (const name of names) {
    const found = await stat(resolve(folder, name)).catch(() => undefined);
    if (found?.isFile()) {
      throw new Refusal(`${name}: there is such a file; choose another name, or replace it with --force`);
    }
  }
}

/** Writes a file, and the folders that it stands in. */
export async function writeOut({ name, content }: WrittenFile, { folder }: Shell): Promise<void> {
  const path = resolve(folder, name);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  } catch (error) {
    throw new Refusal(`${name}: it cannot be written: ${reasonOf(error as NodeJS.ErrnoException)}`);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'its folder is not there and cannot be made',
  EACCES: 'this folder or file may not be changed',
  EPERM: 'this folder or file may not be changed',
  EROFS: 'what it stands on can only be read',
  EISDIR: 'it is a folder; add the name of a file',
  EEXIST: 'a part of the name is a file and no folder',
  ENOTDIR: 'a part of the name is a file and no folder',
  ENOSPC: 'there is no more space',
  ENAMETOOLONG: 'the name is too long',
};

const reasonOf = ({ code = '', message }: NodeJS.ErrnoException): string => REASONS[code] ?? message;
