import type { Period } from '../document/period.js';

/** The first and the last day of a time, both included, as `YYYY-MM-DD`. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

/**
 * The days on which something with this time is due; undefined where no day is known.
 *
 * What is to happen in or throughout a time may happen on any of its days. What is to happen by or until it is due at
 * its end, and what counts from it at its start. Where only one day of a time is known, that is the one.
 *
 * | sense | days |
 * | --- | --- |
 * | in, throughout, every | first to last |
 * | by, until | the last |
 * | from | the first |
 *
 * @example
 * dueDays({ printed: 'by autumn', kind: 'season', sense: 'by', start: '2006-09-01', end: '2006-11-30' }); // => { first: '2006-11-30', last: '2006-11-30' }
 */
export function dueDays({ sense, start, end }: Period): Days | undefined {
  const [first, last] = [start ?? end, end ?? start];
  if (first === undefined || last === undefined) return undefined;
  if (sense === 'by' || sense === 'until') return { first: last, last };
  return sense === 'from' ? { first, last: first } : { first, last };
}
