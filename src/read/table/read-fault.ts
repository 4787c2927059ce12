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
  /** The file is protected by a password, or of an old kind of which the same is seen: nothing was read. */
  | 'encrypted'
  /** The file, or a part in it, is cut off or damaged: what is in that part was not read from there on. */
  | 'damaged-file'
  /** A part that the file names is not in it. */
  | 'missing-part'
  /** A quote is opened and never closed: what came before its row was read. */
  | 'unclosed-quote'
  /** A quote stands where none can: the cell was read with its quotes, as it stands. */
  | 'stray-quote'
  /** Rows have fewer or more cells than the first of the table: they were filled up. */
  | 'ragged-rows'
  /** Words that a reader sees struck out were left out. */
  | 'struck-out'
  /** Sheets, rows or columns that a reader does not see were read. */
  | 'hidden-read'
  /** Words that a reader does not see were left out. */
  | 'hidden-left-out'
  /** A formula whose result the file does not keep: its cell was read as empty. */
  | 'formula-without-value'
  /** The file takes values from other files: they were not opened, and the values are those that it keeps. */
  | 'external-link';

/** Where a fault is; everything counted from 1. What is not known is left out. */
export interface FaultPlace {
  readonly file?: string;
  readonly sheet?: string;
  /** The part of a workbook or document, as `xl/styles.xml`. */
  readonly part?: string;
  /** The row of the sheet, of the table, or of a CSV file, where it is the number of the record. */
  readonly row?: number;
  /** The column of the cell, not of the character. */
  readonly column?: number;
  /** The line of the text, or of the part. */
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
