import type { FileProblem } from '../read/file-problems.js';
import { openFile } from './open-file.js';
import type { Status } from './refusal.js';
import type { ColumnOptions } from './said-columns.js';
import type { Shell } from './shell.js';

export interface CheckOptions extends ColumnOptions {
  readonly json?: boolean;
}

/** `cohesion check`: prints every problem; the status is 1 where the file cannot be used. */
export async function check(name: string, options: CheckOptions, shell: Shell): Promise<Status> {
  const file = await openFile(name, options, shell);
  const [{ fileProblems }, { commandLine }] = await Promise.all([
    import('../read/file-problems.js'),
    import('./command-line.js'),
  ]);
  const problems = fileProblems(file);
  const isUsable = file.validation.ok && !file.faults.some(({ severity }) => severity === 'error');
  if (options.json) {
    shell.out(`${JSON.stringify({ file: file.name, ok: isUsable, problems }, null, 2)}\n`);
  } else {
    shell.out(problems.map((problem) => `${commandLine(problem, file.name)}\n`).join(''));
    shell.tell(`${summary(file.name, isUsable, problems)}\n`);
  }
  return isUsable ? 0 : 1;
}

const summary = (name: string, isUsable: boolean, { length }: readonly FileProblem[]): string =>
  `${name} ${isUsable ? 'can' : 'cannot'} be used; ${length === 0 ? 'nothing' : length} to look at`;
