import type { Strategy } from '../document/strategy.js';
import type { LinkedPart } from '../model/part-models.js';
import type { Language } from '../words/language.js';

/** What a part may be known by, the best first: the kinds of part do not all have the same of these. */
const TITLES = ['term', 'title', 'name', 'about', 'summary', 'printed', 'id'] as const;
const REFS = ['ref', 'code'] as const;

/** The words by which parts are counted in one language; a `Language` has them. */
export type PartWords = Readonly<Pick<Language, 'parts'>>;

/**
 * The name of a part of any kind, with its reference or code where it has one, as objectives have.
 *
 * @example
 * partName({ kind: 'objective', part: leeds.objectives[0] }); // => 'Priority One: Leadership and community empowerment'
 */
export function partName(linked: LinkedPart): string {
  if (linked.kind !== 'measure') return nameOf(linked.part.document);
  const { document, indicator } = linked.part;
  const own = document.name ?? document.part;
  const whole = nameOf(indicator.document);
  return own === undefined || indicator.measures.length === 1 ? whole : `${whole}: ${own}`;
}

/**
 * The title of a part without its reference; most kinds have a title or a name, some are a text.
 *
 * @example
 * partTitle(leeds.objectives[0].document); // => 'Leadership and community empowerment'
 */
export const partTitle = (document: object): string => firstText(document, TITLES)!;

/**
 * So many parts of one kind, in the council's own word where it has one.
 *
 * @example
 * partCount('action', 6, leeds.document, welsh); // => '6 cham gweithredu'
 */
export function partCount(
  kind: LinkedPart['kind'],
  count: number,
  { terms }: Strategy,
  { parts: { own, counts } }: PartWords,
): string {
  return kind === 'objective' && terms.objective !== undefined
    ? own({ ...terms.objective, count })
    : counts[kind]({ count });
}

function nameOf(document: object): string {
  const ref = firstText(document, REFS);
  return ref === undefined ? partTitle(document) : `${ref}: ${partTitle(document)}`;
}

function firstText(document: object, keys: readonly string[]): string | undefined {
  const values = document as Readonly<Record<string, unknown>>;
  return keys.map((key) => values[key]).find((value) => typeof value === 'string');
}
