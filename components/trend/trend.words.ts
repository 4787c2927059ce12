import { why } from '../../src/words/en/why.js';
import { rating } from '../../src/words/en/rating.js';
import { rules } from '../../src/words/en/rules.js';
import { trend } from '../../src/words/en/trend.js';
import type { AllWords } from '../../src/index.js';

/** The English words of the view of trends. */
export const trendEnglish = { rating, why, rules, trend };

/** The words of the view of trends in one language. */
export type TrendWords = typeof trendEnglish;

/** The words for sentences of the core. */
export const allWords = ({ rating: figures, why: reasons, rules: rest }: TrendWords): AllWords => ({
  ...figures,
  ...reasons,
  ...rest,
});
