import { define } from '../shared/define.js';
import { CohesionMatrix } from './matrix.js';

define('cohesion-matrix', CohesionMatrix);

export { CohesionMatrix };
export type { ShownFramework } from './matrix.js';
