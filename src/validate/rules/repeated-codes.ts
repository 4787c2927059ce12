import type { Strategy } from '../../document/strategy.js';
import { type Finding, findingAt } from '../finding.js';
import type { Path } from '../issue.js';

/** A code by which people know another part of the same list already. */
export interface RepeatedCode extends Finding {
  readonly kind: 'indicator' | 'action' | 'objective';
  readonly code: string;
  readonly first: Path;
}

/** The codes that two indicators share, and the references that two actions or two objectives share, as printed. */
export function repeatedCodes({ indicators, actions, objectives }: Strategy): RepeatedCode[] {
  return [
    ...repeatedIn('objective', ['objectives'], objectives, 'ref', ({ ref }) => ref),
    ...repeatedIn('indicator', ['indicators'], indicators, 'code', ({ code }) => code),
    ...repeatedIn('action', ['actions'], actions, 'ref', ({ ref }) => ref),
  ];
}

function repeatedIn<Part extends { readonly id: string }>(
  kind: RepeatedCode['kind'],
  list: string[],
  parts: readonly Part[],
  key: string,
  codeOf: (part: Part) => string | undefined,
): RepeatedCode[] {
  const firsts = new Map<string, number>();
  const repeated: RepeatedCode[] = [];
  for (const [index, part] of parts.entries()) {
    const code = codeOf(part);
    if (code === undefined) continue;
    const first = firsts.get(code);
    if (first === undefined) firsts.set(code, index);
    else {
      const at = findingAt({ path: [...list, index], within: part.id }, key);
      repeated.push({ ...at, kind, code, first: [...list, first, key] });
    }
  }
  return repeated;
}
