import type { CurvePoint, FunnelPart, PartFunnel } from '../../src/index.js';
import { type FigureTick, figureScale } from './gap-scale.js';

/** Where a point stands, in per cent of width and height, from the left and from the top. */
export interface FunnelSpot {
  readonly x: number;
  readonly y: number;
}

/** A name beside a point. */
export interface FunnelLabel extends FunnelSpot {
  readonly point: FunnelPart;
  /** Whether it stands to the left of its point. */
  readonly before: boolean;
}

/** Where all of a funnel stands. */
export interface FunnelScale {
  spot(point: CurvePoint): FunnelSpot;
  /** Sizes across and figures down. */
  readonly across: readonly FigureTick[];
  readonly down: readonly FigureTick[];
  /** Names of the points outside the limits, moved so far that none lies on another. */
  readonly labels: readonly FunnelLabel[];
}

const TICKS = 4;
/** The height of a line of words, in per cent of the height of the picture. */
const LINE = 5.5;
/** Room above the highest line for its words. */
const HEAD = 5;
/** Names run towards the middle. */
const MIDDLE = 55;

/** Where a funnel stands: from no people to the largest, and as high as its points and the limits at them. */
export function funnelScale({ baseline, curves, points }: PartFunnel): FunnelScale {
  const most = points.reduce((largest, { size }) => Math.max(largest, size), 0);
  const least = points.reduce((smallest, { size }) => Math.min(smallest, size), most);
  // limits run to infinity towards the left: what is beyond the smallest point is cut off
  const limits = [curves.outerLower, curves.outerUpper].flatMap((curve) =>
    curve.filter(({ size }) => size >= least && size <= most).map(({ value }) => value),
  );
  const x = figureScale([0, most * 1.05], TICKS);
  const y = figureScale([baseline, ...points.map(({ value }) => value), ...limits], TICKS);
  const down = (at: number): number => HEAD + ((100 - at) * (100 - HEAD)) / 100;
  const spot = ({ size, value }: CurvePoint): FunnelSpot => ({ x: x.at(size), y: down(y.at(value)) });
  return {
    spot,
    across: x.ticks,
    down: y.ticks.map(({ at, value }) => ({ value, at: down(at) })),
    labels: labelsOf(points, spot),
  };
}

/** A curve as the data of a path in a picture of 100 by 100. */
export function funnelPath(curve: readonly CurvePoint[], { spot }: Pick<FunnelScale, 'spot'>): string {
  return curve
    .map(spot)
    .map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x.toFixed(2)} ${y.toFixed(2)}`)
    .join('');
}

function labelsOf(points: readonly FunnelPart[], spot: (point: CurvePoint) => FunnelSpot): FunnelLabel[] {
  const outside = points
    .filter(({ place }) => place !== 'within')
    .map((point) => ({ point, ...spot(point) }))
    .sort((a, b) => a.y - b.y);
  const low = { true: -LINE, false: -LINE };
  return outside.map(({ point, x, y }) => {
    const before = x > MIDDLE;
    // each side has its own column of names
    const side = `${before}` as const;
    low[side] = Math.max(y, low[side] + LINE);
    return { point, x, y: low[side], before };
  });
}
