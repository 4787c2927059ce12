import { rating } from '../../src/words/en/rating.js';
import { indicators } from '../../src/words/en/indicators.js';
import type { Language } from '../../src/words/language.js';

/** The English words of the table of indicators. */
export const indicatorsEnglish = { rating, indicators };

/** The words of the table of indicators in one language. */
export type IndicatorsWords = typeof indicatorsEnglish;

/** Gives words in the language of the page: those that it is given are English. */
export type Say = <Words extends Partial<Language>>(english: Words) => Words;
