import { action, milestone, row } from './link-actions.js';
import { commitment, objective, outcome, sign } from './link-aims.js';
import { assessment, equalityAssessment } from './link-assessments.js';
import { body, portfolio, role } from './link-bodies.js';
import { consultation, decision, implication, phase } from './link-decisions.js';
import { relatedDocument } from './link-documents.js';
import { entry, framework } from './link-frameworks.js';
import { fund } from './link-funds.js';
import { incidentSeries, indicator, measure, statistic } from './link-indicators.js';
import { group, place } from './link-places.js';
import { assertedCount, conflict, correctiveAction, deferral, risk, update } from './link-remarks.js';
import { reportingLine } from './link-reporting-lines.js';
import { theme } from './link-themes.js';
import { definition, limb, principle, sharedValue, term, vision } from './link-statements.js';

/** How parts of each kind come into a `StrategyModel`: see `Recipe`. */
export const RECIPES = {
  body,
  portfolio,
  role,
  place,
  group,
  document: relatedDocument,
  theme,
  objective,
  outcome,
  sign,
  indicator,
  measure,
  action,
  row,
  milestone,
  'reporting-line': reportingLine,
  framework,
  entry,
  vision,
  principle,
  'shared-value': sharedValue,
  definition,
  limb,
  statistic,
  'incident-series': incidentSeries,
  fund,
  consultation,
  decision,
  implication,
  phase,
  commitment,
  deferral,
  'asserted-count': assertedCount,
  assessment,
  'equality-assessment': equalityAssessment,
  risk,
  'corrective-action': correctiveAction,
  update,
  term,
  conflict,
};
