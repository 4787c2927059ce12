import { rating } from '../words/en/rating.js';
import type { Language } from '../words/language.js';
import { why } from '../words/en/why.js';

/** The English words for figures and ratings, and for why they are what they are. */
export const en = { ...rating, ...why };

/** The English words that say why a rating is what it is, alone. */
export const enWhy = why;

/** The words of one language. */
export type Words = typeof en;

/** The words of one language for figures, ratings and counts, without those that explain them. */
export type FigureWords = Language['rating'];
