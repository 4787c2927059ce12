import type { FaultPlace, ReadFault } from '../table/read-fault.js';

// Every sentence that a person can read about why a text is not read as StratML.

/** A text that is no well-formed XML, or is cut off. */
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
