import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Writes a file, and the folders that it stands in. Where that cannot be, says so, and the program ends with 2. */
export async function writeOut(name: string, content: string | Uint8Array): Promise<void> {
  try {
    await mkdir(dirname(name), { recursive: true });
    await writeFile(name, content);
  } catch (error) {
    process.stderr.write(`${name}: it cannot be written (${(error as NodeJS.ErrnoException).code})\n`);
    process.exit(2);
  }
}
