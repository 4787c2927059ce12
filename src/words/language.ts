import type { actions } from './en/actions.js';
import type { html } from './en/html.js';
import type { fund } from './en/fund.js';
import type { gap } from './en/gap.js';
import type { indicators } from './en/indicators.js';
import type { map } from './en/map.js';
import type { matrix } from './en/matrix.js';
import type { parts } from './en/parts.js';
import type { plan } from './en/plan.js';
import type { rating } from './en/rating.js';
import type { report } from './en/report.js';
import type { reporting } from './en/reporting.js';
import type { rug } from './en/rug.js';
import type { rules } from './en/rules.js';
import type { scorecard } from './en/scorecard.js';
import type { timeline } from './en/timeline.js';
import type { trend } from './en/trend.js';
import type { views } from './en/views.js';
import type { why } from './en/why.js';

/** Everything that the library says to residents in one language, by what it is about. */
export interface Language {
  /** Signs a text so that the order of any browser is that of the language. Default: the browser knows it. */
  readonly order?: (text: string) => string;
  /** Figures, ratings and counts, and what stands on every page of them. */
  readonly rating: typeof rating;
  /** Why a rating is what it is. */
  readonly why: typeof why;
  /** Rules, lights, gaps, roll-ups and deliveries. */
  readonly rules: typeof rules;
  readonly actions: typeof actions;
  readonly scorecard: typeof scorecard;
  /** Controls and messages of all views. */
  readonly views: typeof views;
  readonly indicators: typeof indicators;
  readonly timeline: typeof timeline;
  readonly reporting: typeof reporting;
  readonly plan: typeof plan;
  /** What static HTML says beside what the elements say. */
  readonly html: typeof html;
  /** So many parts of each kind. */
  readonly parts: typeof parts;
  readonly matrix: typeof matrix;
  /** Indicators by places or groups. */
  readonly rug: typeof rug;
  readonly fund: typeof fund;
  /** What a committee paper says beside what the views say. */
  readonly report: typeof report;
  readonly gap: typeof gap;
  readonly map: typeof map;
  readonly trend: typeof trend;
}
