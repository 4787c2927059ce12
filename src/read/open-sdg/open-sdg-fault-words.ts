import type { FaultPlace, ReadFault } from '../table/read-fault.js';

// Every sentence that a person can read about why the metadata of an Open SDG indicator are not read.

/** YAML that is broken at a line, or holds no fields. */
export const frontMatterFault = (place: FaultPlace, received: string): ReadFault => ({
  code: 'damaged-file',
  severity: 'error',
  place,
  expected: 'fields of YAML, a name and a value in each line',
  received: received.slice(0, 200),
  mend: 'Mend the metadata at this line; what could be told was read.',
});

/** Metadata that no person wrote. */
export const tooLongFault = (place: FaultPlace, most: number): ReadFault => ({
  code: 'limit-reached',
  severity: 'error',
  place,
  expected: `at most ${most} characters of metadata`,
  received: 'more',
  mend: 'Give the file of metadata of one indicator; nothing of it was read.',
});
