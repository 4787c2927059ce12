import type { Strategy } from '../document/strategy.js';
import type { OpenFile } from './open-file.js';
import { Refusal } from './refusal.js';

/** The strategy of a file. Where it cannot be used, the refusal says its errors. */
export async function usableStrategy(file: OpenFile): Promise<Strategy> {
  const { validation, name } = file;
  if (validation.ok) return validation.strategy;
  const [{ fileProblems }, { commandLine }] = await Promise.all([
    import('../read/file-problems.js'),
    import('./command-line.js'),
  ]);
  const errors = fileProblems(file).filter(({ severity }) => severity === 'error');
  const lines = errors.map((problem) => commandLine(problem, name));
  throw new Refusal([...lines, `${name} cannot be used: see cohesion check`].join('\n'), 1);
}
