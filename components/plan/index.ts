import { define } from '../shared/define.js';
import { CohesionPlan } from './plan.js';

define('cohesion-plan', CohesionPlan);

export { CohesionPlan };
export type { PlanShown } from './plan.js';
