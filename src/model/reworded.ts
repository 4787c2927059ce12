import type { KeptPart, WordingDifference } from './edition-difference.js';

/** The fields that hold the words of a part, in the order in which differences are given. */
const FIELDS = [
  'ref',
  'code',
  'part',
  'term',
  'name',
  'title',
  'function',
  'about',
  'summary',
  'printed',
] as const;

/** The fields of words in which a part differs from what it was, compared exactly. */
export function reworded({ before, after }: KeptPart): WordingDifference[] {
  const [was, is] = [before.part.document, after.part.document] as Readonly<Record<string, unknown>>[];
  return FIELDS.flatMap((field) => {
    const [old, now] = [words(was![field]), words(is![field])];
    return old === now ? [] : [{ field, old, new: now }];
  });
}

// Some kinds have a list or a part under the same name: that is no wording.
const words = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
