import { gap } from '../../src/words/en/gap.js';
import { rating } from '../../src/words/en/rating.js';
import { rules } from '../../src/words/en/rules.js';
import { why } from '../../src/words/en/why.js';

/** The English words of the view of gaps. */
export const gapEnglish = { rating, why, rules, gap };

/** The words of the view of gaps in one language. */
export type GapWords = typeof gapEnglish;
