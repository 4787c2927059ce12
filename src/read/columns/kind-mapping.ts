import type { TableKind } from './column-field.js';

/** What a person says of a table: what it is of, or that it is to be left out. A framework has no headings to name it by. */
export type KindChoice = Exclude<TableKind, 'framework'> | 'ignore';

/** What a council says itself of tables, by their headings with " | " between them: "Ref | Work to be done | Who". */
export type KindMapping = Readonly<Record<string, KindChoice>>;

/** More words are no headings. */
const LONGEST = 10_000;

/**
 * What is said of the table that has some headings. Capitals, spaces and columns without a heading do not matter, and what merged cells
 * say again counts once.
 *
 * @param headings - the words at the head of each column, from the left
 *
 * @example
 * kindSaid(['Ref', '', 'Work to be  done'], { 'Ref | Work to be done': 'actions' }); // => 'actions'
 * kindSaid(['Ref', 'Lead'], { 'Ref | Work to be done': 'actions' }); // => undefined
 */
export function kindSaid(
  headings: readonly string[],
  kinds: KindMapping | undefined,
): KindChoice | undefined {
  if (kinds === undefined || plainKinds(kinds).size === 0) return undefined;
  const words = headings.join(SIGN);
  const name = words.length > LONGEST ? '' : plain(words);
  return name === '' ? undefined : plainKinds(kinds).get(name);
}

const SIGN = ' | ';

const plain = (words: string): string =>
  [...new Set(words.split('|').map((one) => one.toLowerCase().replace(/\s+/g, ' ').trim()))]
    .filter(Boolean)
    .join(SIGN);

const known = new WeakMap<KindMapping, ReadonlyMap<string, KindChoice>>();

/** What is said, made plain once: it is asked for each row that may have headings. */
function plainKinds(kinds: KindMapping): ReadonlyMap<string, KindChoice> {
  const before = known.get(kinds);
  if (before) return before;
  const made = new Map(Object.entries(kinds).map(([headings, kind]) => [plain(headings), kind]));
  known.set(kinds, made);
  return made;
}
