import { define } from '../shared/define.js';
import { CohesionScorecard } from './scorecard.js';

define('cohesion-scorecard', CohesionScorecard);

export { CohesionScorecard };
export type { ComparedSide, Comparison, DifferingMeasure } from './comparison.js';
export type { ShownScorecard } from './scorecard.js';
