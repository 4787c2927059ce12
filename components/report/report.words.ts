import { enActions, enScorecard } from '../../src/index.js';
import { html } from '../../src/words/en/html.js';
import { parts } from '../../src/words/en/parts.js';
import { rating } from '../../src/words/en/rating.js';
import { report } from '../../src/words/en/report.js';
import { rules } from '../../src/words/en/rules.js';
import { timeline } from '../../src/words/en/timeline.js';
import { why } from '../../src/words/en/why.js';

/** The English words of a committee paper. */
export const reportEnglish = {
  rating,
  why,
  actions: enActions,
  scorecard: enScorecard,
  html,
  rules,
  parts,
  report,
  timeline,
};
