import { define } from '../shared/define.js';
import { CohesionStrategy } from './strategy.js';

define('cohesion-strategy', CohesionStrategy);

export { CohesionStrategy };
