import type { ReadLimitError } from '../table/budget.js';
import { limitFault } from '../table/read-fault-words.js';
import type { FaultPlace, ReadFault } from '../table/read-fault.js';

// Every sentence that a person can read about why a text is not read as StratML.

/**
 * A text that is no well-formed XML, or is cut off.
 *
 * @example
 * damagedXmlFault({ line: 3 }, 'unclosed tag: Goal').received; // => 'unclosed tag: Goal'
 */
export const damagedXmlFault = (place: FaultPlace, received: string): ReadFault => ({
  code: 'damaged-file',
  severity: 'error',
  place,
  expected: 'well-formed XML',
  received,
  mend: 'Ask for the file again, or mend it at this line; what came before was read.',
});

/** XML of another kind. */
export const otherXmlFault = (place: FaultPlace, received: string): ReadFault => ({
  code: 'other-format',
  severity: 'error',
  place,
  expected: 'a StrategicPlan of StratML Part 1 or a PerformancePlanOrReport of Part 2',
  received,
  mend: 'Save it as StratML Part 1 (ISO 17469-1) or Part 2 (ISO 17469-2).',
});

/** A text without any element. */
export const noXmlFault = (place: FaultPlace): ReadFault => otherXmlFault(place, 'a text without an element');

/**
 * A limit, in the words of XML: what tables call a cell is an element here.
 *
 * @example
 * xmlLimitFault({ limit: 'cells', allowed: 2 }, { line: 3 }).expected; // => 'at most 2 elements'
 */
export function xmlLimitFault(
  { limit, allowed }: Pick<ReadLimitError, 'limit' | 'allowed'>,
  place: FaultPlace,
): ReadFault {
  const fault = limitFault({ limit, allowed, place });
  return { ...fault, expected: fault.expected.replace(/cells?$/, (cell) => cell.replace('cell', 'element')) };
}
