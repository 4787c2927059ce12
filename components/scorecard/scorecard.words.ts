import { enScorecard } from '../../src/index.js';
import { rating } from '../../src/words/en/rating.js';

/** The English words of the table of counts. */
export const scorecardEnglish = { rating, scorecard: enScorecard };

/** The words of the table of counts in one language. */
export type ScorecardWords = typeof scorecardEnglish;
