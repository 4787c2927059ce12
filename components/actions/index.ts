import { define } from '../shared/define.js';
import { CohesionActions } from './actions.js';

define('cohesion-actions', CohesionActions);

export { CohesionActions };
