import { enActions } from '../../src/index.js';
import { rating } from '../../src/words/en/rating.js';
import { reporting } from '../../src/words/en/reporting.js';

/** The English words of the table of reporting lines. */
export const reportingEnglish = { rating, actions: enActions, reporting };

/** The words of the table of reporting lines in one language. */
export type ReportingWords = typeof reportingEnglish;
