import { readColumns } from '../../read/columns/read-columns.js';

/** A heading and the words below it that say together which people a figure is about: Sex, and Female. */
export type Breakdown = readonly [heading: string, words: string];

const PAIR = /^([\p{L}\p{N}][^:,]*): (.+)$/su;
const NEXT = /, (?=[\p{L}\p{N}][^:,]*: )/gu;

/**
 * The columns in which the name of a group stands: "Sex: Female, Age: 16 to 24" in two, as our reader makes it of them; any other
 * name in a column of groups.
 *
 * @example
 * breakdownsOf('Sex: Female, Age: 16 to 24'); // => [['Sex', 'Female'], ['Age', '16 to 24']]
 * breakdownsOf('older people'); // => [['Group', 'older people']]
 */
export function breakdownsOf(name: string): readonly Breakdown[] {
  const pairs = name.split(NEXT).map((words) => PAIR.exec(words));
  const known = pairs.flatMap((pair) => (pair ? [[pair[1]!, pair[2]!] as const] : []));
  const isWhole = known.length === pairs.length && known.every(([heading]) => isBreakdown(heading));
  return isWhole && new Set(known.map(([heading]) => heading)).size === known.length
    ? known
    : [['Group', name]];
}

const headings = new Map<string, boolean>();

/** Whether our reader takes a column under this heading for one of people or things that a figure is about. */
function isBreakdown(heading: string): boolean {
  const known = headings.get(heading);
  if (known !== undefined) return known;
  const [column] = readColumns([heading], { kind: 'observations' }).columns;
  const is = column?.field === undefined || column.field === 'group';
  if (headings.size < 1000) headings.set(heading, is);
  return is;
}
