import { openFile } from './open-file.js';
import { problemLine, problemsOf } from './problems.js';

/** `cohesion check`: prints every problem, and sets the exit status to 1 where the file cannot be used. */
export async function check(name: string, { json }: { readonly json?: boolean }): Promise<void> {
  const file = await openFile(name);
  const problems = problemsOf(file);
  const isUsable = file.validation.ok && !file.faults.some(({ severity }) => severity === 'error');
  if (json) process.stdout.write(`${JSON.stringify({ file: file.name, ok: isUsable, problems }, null, 2)}\n`);
  else {
    for (const problem of problems) process.stdout.write(`${problemLine(problem, file.name)}\n`);
    process.stderr.write(`${summary(file.name, isUsable, problems.length)}\n`);
  }
  if (!isUsable) process.exitCode = 1;
}

const summary = (name: string, isUsable: boolean, count: number): string =>
  `${name} ${isUsable ? 'can' : 'cannot'} be used; ${count === 0 ? 'nothing' : count} to look at`;
