import { writeFile } from 'node:fs/promises';
import { templateWorkbook } from '../write/xlsx/template-workbook.js';

/** `cohesion template`: writes a workbook to fill in. A file that is there already is left alone. */
export async function template(to: string): Promise<void> {
  if (!to.endsWith('.xlsx')) return refuse(`${to}: the name must end with .xlsx`);
  try {
    await writeFile(to, templateWorkbook(), { flag: 'wx' });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return refuse(`${to}: ${code === 'EEXIST' ? 'there is such a file; choose another name' : message}`);
  }
  process.stderr.write(`${to} is there to fill in; cohesion check ${to} says how it is read\n`);
}

function refuse(words: string): void {
  process.stderr.write(`${words}\n`);
  process.exitCode = 2;
}
