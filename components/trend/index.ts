import { define } from '../shared/define.js';
import { CohesionTrend } from './trend.js';

define('cohesion-trend', CohesionTrend);

export { CohesionTrend };
export type { ShownTrends } from './trend-content.js';
