import { define } from '../shared/define.js';
import { CohesionRating } from './rating.js';

define('cohesion-rating', CohesionRating);

export { CohesionRating };
