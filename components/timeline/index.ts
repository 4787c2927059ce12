import { define } from '../shared/define.js';
import { CohesionTimeline } from './timeline.js';

define('cohesion-timeline', CohesionTimeline);

export { CohesionTimeline };
export type { Timed } from './timeline-rows.js';
