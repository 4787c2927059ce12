import { enActions } from '../../src/index.js';
import { rating } from '../../src/words/en/rating.js';
import { plan } from '../../src/words/en/plan.js';

/** The English words of the view of a plan. */
export const planEnglish = { rating, actions: enActions, plan };

/** The words of the view of a plan in one language. */
export type PlanWords = typeof planEnglish;
