import { matrix } from '../../src/words/en/matrix.js';
import { parts } from '../../src/words/en/parts.js';
import { rating } from '../../src/words/en/rating.js';
import { listed } from '../shared/listed.js';

/** The English words of the view of a framework. */
export const matrixEnglish = { rating, parts, matrix };

/** The words of the view of a framework in one language. */
export type MatrixWords = typeof matrixEnglish;

/** Names beside each other, of which any may hold a comma itself. */
export const namesOf = (names: readonly string[], { rating: { also } }: MatrixWords): string =>
  listed(names, also, { list: also });
