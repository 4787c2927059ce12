import { define } from '../shared/define.js';
import { CohesionMap } from './map.js';

define('cohesion-map', CohesionMap);

export { CohesionMap };
export type { Boundaries } from './boundaries-source.js';
export type { Drawing, DrawnShape } from './drawing.js';
export type { MapParts } from './map-parts.js';
export type { MapOfMeasure, ShownMap } from './shown-map.js';
