import { define } from '../shared/define.js';
import { CohesionIndicators } from './indicators.js';

define('cohesion-indicators', CohesionIndicators);

export { CohesionIndicators };
