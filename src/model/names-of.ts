import type { LinkedPart } from './part-models.js';

/** The names by which a part may be known in two editions, by what sort of name they are. */
export interface PartNames {
  readonly id: readonly string[];
  /** Scheme and value of its external identifiers. */
  readonly external: readonly string[];
  /** Its code or ref as printed. */
  readonly ref: readonly string[];
}

/**
 * The names of a part. A measure goes by the code of its indicator and the letter of its part: "NI 195 a".
 *
 * @example
 * namesOf({ kind: 'measure', part: findPart(leeds, { kind: 'measure', id: 'ni-195-a' }) }).ref; // => ['NI 195 a']
 */
export function namesOf({ kind, part }: LinkedPart): PartNames {
  const { id, identifiers } = part.document;
  const external = identifiers.map(({ scheme, value }) => JSON.stringify([scheme, value]));
  return { id: some(id), external, ref: kind === 'measure' ? measureRef(part) : some(refOf(part.document)) };
}

/** The code or ref of a part as printed, where its kind has one. */
function refOf(document: LinkedPart['part']['document']): string | undefined {
  const { code, ref } = document as { readonly code?: unknown; readonly ref?: unknown };
  return [code, ref].find((name) => typeof name === 'string');
}

function measureRef({ document, indicator }: Extract<LinkedPart, { kind: 'measure' }>['part']): string[] {
  const { code } = indicator.document;
  if (code === undefined) return [];
  return [document.part === undefined ? code : `${code} ${document.part}`];
}

const some = (name: string | undefined): string[] => (name === undefined ? [] : [name]);
