import type { ReadFault } from '../table/read-fault.js';

/** Thrown inside a reader where a file cannot be read on; readers add its fault to theirs, so that no caller ever sees it. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError';

  constructor(
    /** What is wrong, and in which part; the file is for the reader to name. */
    readonly fault: ReadFault,
  ) {
    super(`expected ${fault.expected}, found ${fault.received}`);
  }
}
