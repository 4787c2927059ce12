import { define } from '../shared/define.js';
import { CohesionGap } from './gap.js';

define('cohesion-gap', CohesionGap);

export { CohesionGap };
export type { ShownGaps } from './shown-gaps.js';
