import { rating } from '../../src/words/en/rating.js';
import { views } from '../../src/words/en/views.js';
import type { Language } from '../../src/words/language.js';

/** The English words that all views share. */
export const viewWords: Pick<Language, 'rating' | 'views' | 'order'> = { rating, views };

/** The words of controls and messages in one language. */
export type ControlWords = typeof views;

/** How the rows of a table are counted in one language. */
export interface CountWords {
  readonly count: (d: { readonly count: number }) => string;
  readonly shown: (d: { readonly shown: string; readonly count: number }) => string;
  readonly noneFound: string;
}
