import { scorecard } from '../words/en/scorecard.js';

/** The English words for the table of counts, which other views need not load. */
export const enScorecard = scorecard;
