import { enActions } from '../../src/index.js';
import { rating } from '../../src/words/en/rating.js';
import { reporting } from '../../src/words/en/reporting.js';
import { rules } from '../../src/words/en/rules.js';

/** The English words of the table of actions. */
export const actionsEnglish = { rating, actions: enActions, reporting, rules };

/** The words of the table of actions in one language. */
export type ActionsWords = typeof actionsEnglish;
