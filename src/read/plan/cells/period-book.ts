import type { PeriodInput } from '../../../document/period.js';
import type { Reading } from '../../reading.js';
import type { PeriodOptions } from '../../text/period-options.js';
import { readPeriod } from '../../text/period-text.js';

/** Longer texts, in UTF-16 units, are hardly said twice. */
const LONGEST_KEPT = 200;

type Known = Map<string, Reading<PeriodInput>>;

/**
 * The times of one document. Tables say the same few over and over: each is read once, and shared. The options are the same for all
 * of its tables.
 *
 * @example
 * const book = new PeriodBook();
 * book.time('March 2009', {}) === book.time('March 2009', {}); // => true
 */
export class PeriodBook {
  readonly #times: Known = new Map();
  readonly #columns: Known = new Map();
  readonly #dues: Known = new Map();

  /** The time that words say. */
  time(text: string, options: PeriodOptions): Reading<PeriodInput> {
    return this.#times.get(text) ?? kept(this.#times, text, readPeriod(text, options));
  }

  /** The time of a column of times, which may be written for programs: "cal_2008" is 2008. */
  ofColumn(text: string, options: PeriodOptions): Reading<PeriodInput> {
    const known = this.#columns.get(text);
    if (known) return known;
    const reading = readPeriod(text.replace(/^cal_/i, ''), options);
    return kept(
      this.#columns,
      text,
      reading.sure === 'unread' ? reading : { ...reading, value: { ...reading.value, printed: text } },
    );
  }

  /** The time of a column of deadlines: by its end, where its words say nothing else. */
  due(text: string, options: PeriodOptions): Reading<PeriodInput> {
    return this.#dues.get(text) ?? kept(this.#dues, text, readPeriod(text, { ...options, sense: 'by' }));
  }
}

function kept(known: Known, text: string, reading: Reading<PeriodInput>): Reading<PeriodInput> {
  if (text.length <= LONGEST_KEPT) known.set(text, reading);
  return reading;
}
