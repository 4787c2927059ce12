import { rating } from '../../src/words/en/rating.js';
import { rules } from '../../src/words/en/rules.js';
import { timeline } from '../../src/words/en/timeline.js';

/** The English words of the timeline. */
export const timelineEnglish = { rating, rules, timeline };

/** The words of the timeline in one language. */
export type TimelineWords = typeof timelineEnglish;
