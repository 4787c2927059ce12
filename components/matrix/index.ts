import { define } from '../shared/define.js';
import { CohesionMatrix } from './matrix.js';

define('cohesion-matrix', CohesionMatrix);

export { CohesionMatrix };
export type { Nested } from '../shared/levels.js';
export type { ShownFramework } from './shown-framework.js';
export type { ShownRug } from './shown-rug.js';
