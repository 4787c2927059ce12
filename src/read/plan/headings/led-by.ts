import { personUnread, withoutPersons } from '../../text/without-persons.js';
import type { Told } from '../cell-ledger.js';
import { EXACT } from '../table-row.js';

const LONGEST = 300;
const LED_BY = /\(led by ([^()]+)\)\s*$/iu;

const personIn = (heading: string): string | undefined => {
  const by = heading.length > LONGEST ? undefined : LED_BY.exec(heading)?.[1];
  return by !== undefined && withoutPersons(by) !== by ? by : undefined;
};

/**
 * Whether a heading says that a person leads: "Homes (Led by Jane Smith)". A body is none.
 *
 * @example
 * isLedByPerson('Homes (Led by the Housing Group)'); // => false
 */
export const isLedByPerson = (heading: string): boolean => personIn(heading) !== undefined;

/**
 * What is told of the cell of a heading: a person in it is not kept.
 *
 * @example
 * toldOfHeading('Homes (Led by Jane Smith)').sure; // => 'doubtful'
 */
export function toldOfHeading(heading: string): Told {
  const person = personIn(heading);
  return person === undefined ? EXACT : { sure: 'doubtful', doubts: [personUnread(person)] };
}
