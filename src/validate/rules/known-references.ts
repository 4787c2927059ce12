import type { Strategy } from '../../document/strategy.js';
import type { Issue } from '../issue.js';
import { MENDS, wordsForValue } from '../messages.js';
import { nearestWord } from '../nearest-word.js';
import { definitions, REFERENCE_KINDS, type ReferenceKind, references } from '../references.js';

/** Every identifier that a part mentions must be given somewhere in the document. */
export function knownReferences(strategy: Strategy): Issue[] {
  const known = new Map<ReferenceKind, Set<string>>();
  for (const { kind, id } of definitions(strategy)) {
    const ids = known.get(kind) ?? new Set();
    known.set(kind, ids.add(id));
  }
  const issues: Issue[] = [];
  for (const { kind, id, path, within } of references(strategy)) {
    const ids = known.get(kind);
    if (ids?.has(id)) continue;
    const word = REFERENCE_KINDS[kind];
    issues.push({
      code: 'unknown-reference',
      severity: 'error',
      path,
      ...(within === undefined ? {} : { within }),
      expected: `the identifier of ${word} of this document`,
      received: wordsForValue(id),
      mend: MENDS.reference(nearestWord(id, ids ?? []), word),
    });
  }
  return issues;
}
