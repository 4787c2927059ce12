import { define } from '../shared/define.js';
import { CohesionReport } from './report.js';

define('cohesion-report', CohesionReport);

export { CohesionReport };
export type { ShownReport } from './report.js';
