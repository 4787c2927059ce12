import type { Language } from '../language.js';
import { actions } from './actions.js';
import { html } from './html.js';
import { fund } from './fund.js';
import { gap } from './gap.js';
import { welshOrder } from './order.js';
import { indicators } from './indicators.js';
import { map } from './map.js';
import { matrix } from './matrix.js';
import { parts } from './parts.js';
import { plan } from './plan.js';
import { rating } from './rating.js';
import { report } from './report.js';
import { reporting } from './reporting.js';
import { rug } from './rug.js';
import { rules } from './rules.js';
import { scorecard } from './scorecard.js';
import { timeline } from './timeline.js';
import { trend } from './trend.js';
import { views } from './views.js';
import { why } from './why.js';

/** All words in Welsh. */
export const welsh: Language = {
  order: welshOrder,
  rating,
  rules,
  actions,
  scorecard,
  views,
  why,
  indicators,
  timeline,
  reporting,
  plan,
  html,
  parts,
  matrix,
  rug,
  fund,
  report,
  gap,
  map,
  trend,
};
