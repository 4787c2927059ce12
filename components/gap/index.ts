import { define } from '../shared/define.js';
import { CohesionGap } from './gap.js';

define('cohesion-gap', CohesionGap);

export { CohesionGap };
export type { GapView } from './gap.js';
export type { MeasureGaps, ShownGaps } from '../shared/shown-gaps.js';
