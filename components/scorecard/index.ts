import { define } from '../shared/define.js';
import { CohesionScorecard } from './scorecard.js';

define('cohesion-scorecard', CohesionScorecard);

export { CohesionScorecard };
