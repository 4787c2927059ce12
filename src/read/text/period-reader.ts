import type { PeriodInput } from '../../document/period.js';
import type { Reading } from '../reading.js';

/** A reader of the words for a time, which is handed in so that figures can be read without it. */
export type PeriodReader = (text: string) => Reading<PeriodInput>;
