import { enActions } from '../../src/index.js';
import { rating } from '../../src/words/en/rating.js';

/** The English words of the table of actions. */
export const actionsEnglish = { rating, actions: enActions };

/** The words of the table of actions in one language. */
export type ActionsWords = typeof actionsEnglish;
