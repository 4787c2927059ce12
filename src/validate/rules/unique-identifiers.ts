import type { Strategy } from '../../document/strategy.js';
import type { Issue } from '../issue.js';
import { MENDS, wordsForPath, wordsForValue } from '../messages.js';
import { definitions } from '../references.js';

/** Two parts of the same kind may not have one identifier: a reference to it could mean either. */
export function uniqueIdentifiers(strategy: Strategy): Issue[] {
  const first = new Map<string, string>();
  const issues: Issue[] = [];
  for (const { kind, id, path } of definitions(strategy)) {
    const key = `${kind} ${id}`;
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, wordsForPath(path));
      continue;
    }
    issues.push({
      code: 'duplicate-identifier',
      severity: 'error',
      path,
      expected: `an identifier that no other of the ${kind} has`,
      received: `${wordsForValue(id)} again`,
      mend: MENDS.duplicate(earlier),
    });
  }
  return issues;
}
