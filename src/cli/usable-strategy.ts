import type { Strategy } from '../document/strategy.js';
import type { OpenFile } from './open-file.js';
import { Refusal } from './refusal.js';

/** The strategy of a file. Where it cannot be used, the refusal says its errors. */
export async function usableStrategy(file: OpenFile): Promise<Strategy> {
  const { validation, name } = file;
  if (validation.ok) return validation.strategy;
  const { problemLine, problemsOf } = await import('./problems.js');
  const errors = problemsOf(file).filter(({ severity }) => severity === 'error');
  const lines = errors.map((problem) => problemLine(problem, name));
  throw new Refusal([...lines, `${name} cannot be used: see cohesion check`].join('\n'), 1);
}
