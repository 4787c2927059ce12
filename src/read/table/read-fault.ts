/**
 * What kind of fault it is. The codes never change; the words around them may.
 *
 * Those down to `unclosed-quote` are errors: something of the file is not in the tables. The others are warnings.
 */
export type ReadFaultCode =
  /** A limit was reached: what came before it was read. */
  | 'limit-reached'
  /** The caller stopped the reading: what came before was read. */
  | 'stopped'
  /** It is not a text, or has signs in it that no text has. */
  | 'not-text'
  /** It is of a format that this reader does not read. */
  | 'other-format'
  /** A quote is opened and never closed: what came before its row was read. */
  | 'unclosed-quote'
  /** A quote stands where none can: the cell was read with its quotes, as it stands. */
  | 'stray-quote'
  /** Rows have fewer or more cells than the first of the table: they were filled up. */
  | 'ragged-rows'
  /** Words that a reader sees struck out were left out. */
  | 'struck-out';

/** Where a fault is; everything counted from 1. What is not known is left out. */
export interface FaultPlace {
  readonly file?: string;
  readonly sheet?: string;
  /** The row of the sheet, of the table, or of a CSV file, where it is the number of the record. */
  readonly row?: number;
  /** The column of the cell, not of the character. */
  readonly column?: number;
  /** The line of the text. */
  readonly line?: number;
}

/** One fault of a file, in the words of an issue: where it is, what was expected, what was found, how to mend it. */
export interface ReadFault {
  readonly code: ReadFaultCode;
  /** An `error` where something of the file is not in the tables; a `warning` where a person should look. */
  readonly severity: 'error' | 'warning';
  readonly place: FaultPlace;
  /** What should stand there. */
  readonly expected: string;
  /** What stands there. */
  readonly received: string;
  /** What to do about it. */
  readonly mend: string;
}
