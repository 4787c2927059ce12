import { symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle, type SymbolType } from 'd3-shape';
import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { GapStanding } from './part-figure.js';

/** The standings that have a figure, and a shape. */
export type DrawnStanding = Exclude<GapStanding, 'no-figure'>;

/** Shapes differ in outline, so that they are told apart in one ink; a ring is the figure before. */
const SHAPES: Readonly<Record<DrawnStanding, readonly [SymbolType, string]>> = {
  worse: [symbolSquare, ''],
  better: [symbolTriangle, ''],
  similar: [symbolCircle, ''],
  // plainly lower and higher point to where they lie
  lower: [symbolTriangle, 'rotate(-90)'],
  higher: [symbolTriangle, 'rotate(90)'],
  'not-compared': [symbolDiamond, ''],
};
const AREA = 80;

const PATHS = new Map(
  Object.entries(SHAPES).map(([standing, [type]]) => [standing, symbol(type, AREA)() ?? '']),
);

/** The shape of a standing about the point 0, 0. */
export const shapeOf = (standing: DrawnStanding): SVGTemplateResult =>
  svg`<path class="shape ${standing}" d=${PATHS.get(standing)!} transform=${SHAPES[standing][1] || nothing} />`;
