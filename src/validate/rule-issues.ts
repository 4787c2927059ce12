import type { Strategy } from '../document/strategy.js';
import type { Issue } from './issue.js';
import { KIND_WORDS, MENDS, wordsForPath, wordsForValue } from './messages.js';
import { nearestWord } from './nearest-word.js';
import { type DanglingReference, danglingReferences } from './rules/dangling-references.js';
import { type RepeatedIdentifier, repeatedIdentifiers } from './rules/repeated-identifiers.js';

/** What the rules that need the whole document find wrong with it, as issues. */
export function ruleIssues(strategy: Strategy): Issue[] {
  return [
    ...Array.from(repeatedIdentifiers(strategy), repeated),
    ...Array.from(danglingReferences(strategy), dangling),
  ];
}

function repeated({ kind, id, path, first }: RepeatedIdentifier): Issue {
  return {
    code: 'duplicate-identifier',
    severity: 'error',
    path,
    expected: `an identifier that no other of the ${kind} has`,
    received: `${wordsForValue(id)} again`,
    mend: MENDS.duplicate(wordsForPath(first.path)),
  };
}

function dangling({ kind, id, path, within, known }: DanglingReference): Issue {
  const word = KIND_WORDS[kind];
  return {
    code: 'unknown-reference',
    severity: 'error',
    path,
    ...(within === undefined ? {} : { within }),
    expected: `the identifier of ${word} of this document`,
    received: wordsForValue(id),
    mend: MENDS.reference(nearestWord(id, known), word),
  };
}
