import type { Status } from './refusal.js';
import { Refusal } from './refusal.js';
import type { Shell } from './shell.js';
import { refuseTaken, writeOut } from './write-out.js';

/** `cohesion template`: writes a workbook to fill in. A file that is there already may be somebody's work. */
export async function template(to: string, { force }: { force?: boolean }, shell: Shell): Promise<Status> {
  if (!to.toLowerCase().endsWith('.xlsx')) throw new Refusal(`${to}: the name must end with .xlsx`);
  if (!force) await refuseTaken([to], shell);
  const { templateWorkbook } = await import('../write/xlsx/template-workbook.js');
  await writeOut({ name: to, content: templateWorkbook() }, shell);
  shell.tell(`${to} is there to fill in; cohesion check ${to} says how it is read\n`);
  return 0;
}
