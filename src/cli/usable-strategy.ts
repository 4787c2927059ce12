import type { Strategy } from '../document/strategy.js';
import type { OpenFile } from './open-file.js';
import { problemLine, problemsOf } from './problems.js';

/** The strategy of a file. Where it cannot be used, its errors are printed, and the program ends with 1. */
export function usableStrategy(file: OpenFile): Strategy {
  const { validation } = file;
  if (validation.ok) return validation.strategy;
  for (const problem of problemsOf(file)) {
    if (problem.severity === 'error') process.stderr.write(`${problemLine(problem, file.name)}\n`);
  }
  process.stderr.write(`${file.name} cannot be used: see cohesion check\n`);
  return process.exit(1);
}
