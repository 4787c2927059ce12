import { rating } from '../../src/words/en/rating.js';
import { indicators } from '../../src/words/en/indicators.js';

/** The English words of the table of indicators. */
export const indicatorsEnglish = { rating, indicators };

/** The words of the table of indicators in one language. */
export type IndicatorsWords = typeof indicatorsEnglish;
