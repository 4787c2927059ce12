import { andMore } from './read-fault-words.js';
import type { FaultPlace, ReadFault } from './read-fault.js';

// The sentences about faults of workbooks and documents.

/** What cannot be opened without a password looks like an Office file of before 2007. */
export const encryptedFault = (place: FaultPlace, received: string): ReadFault => ({
  code: 'encrypted',
  severity: 'error',
  place,
  expected: 'a file that can be opened',
  received,
  mend: 'Open it in its program, take the password off, and save it as .xlsx or .docx.',
});

/** A file or a part that is cut off, or is not what it says. */
export const damagedFault = (place: FaultPlace, expected: string, received: string): ReadFault => ({
  code: 'damaged-file',
  severity: 'error',
  place,
  expected,
  received,
  mend: 'Ask for the file again, or open it in its program and save it anew.',
});

/** A file of another kind. */
export const otherOfficeFault = (
  place: FaultPlace,
  expected: string,
  received: string,
  mend: string,
): ReadFault => ({
  code: 'other-format',
  severity: 'error',
  place,
  expected,
  received,
  mend,
});

/** A part that should be there. */
export const missingPartFault = (place: FaultPlace, expected: string): ReadFault => ({
  code: 'missing-part',
  severity: 'error',
  place,
  expected,
  received: 'nothing',
  mend: 'Open the file in its program and save it anew; everything else was read.',
});

/** What is hidden and was read all the same: a sheet, rows, columns. */
export const hiddenReadFault = (place: FaultPlace, noun: string, more: number): ReadFault => ({
  code: 'hidden-read',
  severity: 'warning',
  place,
  expected: 'what a reader sees',
  received: `a hidden ${noun}${andMore(more, noun)}`,
  mend: 'It was read like the others; delete it if it does not belong to the table.',
});

/** Words that are hidden, and were left out. */
export const hiddenLeftOutFault = (place: FaultPlace, words: string, more: number): ReadFault => ({
  code: 'hidden-left-out',
  severity: 'warning',
  place,
  expected: 'words that a reader sees',
  received: `${JSON.stringify(words)} hidden${andMore(more, 'place')}`,
  mend: 'These words were left out; show them if they belong to the table.',
});

/** Formulas whose results the file does not keep. */
export const formulaWithoutValueFault = (place: FaultPlace, formula: string, more: number): ReadFault => ({
  code: 'formula-without-value',
  severity: 'warning',
  place,
  expected: 'the result of a formula',
  received: `${JSON.stringify(formula)} without one${andMore(more, 'cell')}`,
  mend: 'The cell was read as empty; open the file in its program and save it, so that it keeps the results.',
});

/** Values that come from other files. */
export const externalLinkFault = (place: FaultPlace): ReadFault => ({
  code: 'external-link',
  severity: 'warning',
  place,
  expected: 'values of this file alone',
  received: 'links to other files',
  mend: 'They were not opened; check that the values that this file keeps are the last ones.',
});
