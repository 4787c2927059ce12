import { define } from '../shared/define.js';
import { CohesionReporting } from './reporting.js';

define('cohesion-reporting', CohesionReporting);

export { CohesionReporting };
export type { ReportingShown } from './reporting.js';
