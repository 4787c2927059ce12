import type { Spot } from './chart.js';

/** Words that are to stand near a place in a picture. */
export interface Label {
  readonly at: Spot;
  readonly lines: readonly string[];
  /** Whether they stand beside their place where there is room, rather than above or below it. */
  readonly isBeside: boolean;
  /** Where else across they may stand, on a line that runs across; none where they belong to a point. */
  readonly along: readonly number[];
  /** Whether they are what is read first. */
  readonly isMain: boolean;
}

/** Words with their place: the baseline of their first line. */
export interface PlacedLabel extends Label {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** The height of a line of words, in em. */
export const LINE = 1.15;

/** The width of a character in per cent, where a picture is as narrow as it gets: about 18 em. */
const CHARACTER = 2.8;
/** The same of what is read first, which is bold. */
const BOLD = 3.3;
/** How far words stand from their place, down in em and across in per cent. */
const AWAY = 0.75;
const ASIDE = 2.5;
/** How many lines away words may stand. */
const STEPS = [0, 1, 2, 3];

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Places words beside what they are about, so that they cover neither each other nor the lines: near where there is room, else
 * farther. The first are placed first. Where everything is taken, they stand where they cover least.
 *
 * @param field - the first and the last em down that words may take
 * @param lines - the lines that are drawn
 */
export function placeLabels(
  labels: readonly Label[],
  field: readonly [top: number, bottom: number],
  lines: readonly (readonly Spot[])[],
): PlacedLabel[] {
  const taken: Box[] = [];
  const drawn = lines.flatMap(alongOf).sort((one, other) => one.x - other.x);
  return labels.map((label) => {
    let best: { readonly placed: PlacedLabel; readonly cost: number } | undefined;
    for (const { placed, far } of choicesOf(label)) {
      const box = boxOf(placed);
      const near = far + costOfPlace(box, taken, field);
      // what is crossed takes by far the longest to find
      if (best !== undefined && near >= best.cost) continue;
      const cost = near + (label.isBeside ? BESIDE : 1) * crossedIn(box, drawn);
      if (best === undefined || cost < best.cost) best = { placed, cost };
    }
    const { placed } = best!;
    taken.push(boxOf(placed));
    return placed;
  });
}

interface Choice {
  readonly placed: PlacedLabel;
  /** What it costs to stand there. */
  readonly far: number;
}

function choicesOf(label: Label): Choice[] {
  const { along, at, lines, isBeside } = label;
  if (along.length > 0) return along.flatMap((x) => onLine({ ...label, at: { x, y: at.y } }));
  const tall = (lines.length - 1) * LINE;
  const around = STEPS.flatMap((step) =>
    [at.y - AWAY - tall - step * LINE, at.y + AWAY + 0.75 + step * LINE].map((y) => ({ y, far: 3 * step })),
  ).flatMap(({ y, far }) =>
    anchorsFor(label).map((anchor) => ({ placed: { ...label, x: at.x, y, anchor }, far })),
  );
  return isBeside
    ? [...besideOf(label), ...around.map((choice) => ({ ...choice, far: choice.far + 4 }))]
    : around;
}

// Close to a line that runs across.
const onLine = (label: Label): Choice[] =>
  [label.at.y - 0.35, label.at.y + 1].flatMap((y) =>
    anchorsFor(label).map((anchor) => ({ placed: { ...label, x: label.at.x, y, anchor }, far: 0 })),
  );

// At the right of the place, and somewhat higher or lower.
function besideOf(label: Label): Choice[] {
  const { at, lines } = label;
  const x = at.x + ASIDE;
  if (x + widthOf(label) > 103) return [];
  const middle = at.y + 0.35 - ((lines.length - 1) * LINE) / 2;
  return [0, -0.5, 0.5, -1, 1, -1.5, 1.5, -2, 2].map((off) => ({
    placed: { ...label, x, y: middle + off * LINE, anchor: 'start' },
    far: 2 * Math.abs(off),
  }));
}

function anchorsFor(label: Label): PlacedLabel['anchor'][] {
  const { x } = label.at;
  const fitting = (['middle', 'end', 'start'] as const).filter((anchor) => {
    const [left, right] = sidesOf(x, widthOf(label), anchor);
    return left >= -1 && right <= 101;
  });
  return fitting.length > 0 ? fitting : [x < 50 ? 'start' : 'end'];
}

const widthOf = ({ isMain, lines }: Label): number =>
  (isMain ? BOLD : CHARACTER) * Math.max(...lines.map((line) => line.length));

function sidesOf(x: number, width: number, anchor: PlacedLabel['anchor']): [number, number] {
  if (anchor === 'start') return [x, x + width];
  return anchor === 'end' ? [x - width, x] : [x - width / 2, x + width / 2];
}

function boxOf(label: PlacedLabel): Box {
  const [left, right] = sidesOf(label.x, widthOf(label), label.anchor);
  return { left, right, top: label.y - 0.85, bottom: label.y + (label.lines.length - 1) * LINE + 0.3 };
}

// Words at the end of a line lie on the way that leads on from it, which they interrupt.
const BESIDE = 0.2;

function costOfPlace(
  box: Box,
  taken: readonly Box[],
  [top, bottom]: readonly [top: number, bottom: number],
): number {
  const covered = taken.reduce((sum, other) => sum + overlapOf(box, other), 0);
  const outside = Math.max(0, top - box.top) + Math.max(0, box.bottom - bottom);
  return 10 * covered + 20 * outside;
}

// How many places of lines are within a box; they come from left to right.
function crossedIn({ bottom, left, right, top }: Box, drawn: readonly Spot[]): number {
  let crossed = 0;
  for (let at = firstBeyond(left, drawn); at < drawn.length && drawn[at]!.x < right; at += 1) {
    const { y } = drawn[at]!;
    if (y > top && y < bottom) crossed += 1;
  }
  return crossed;
}

function firstBeyond(left: number, drawn: readonly Spot[]): number {
  let [low, high] = [0, drawn.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (drawn[middle]!.x > left) high = middle;
    else low = middle + 1;
  }
  return low;
}

function overlapOf(a: Box, b: Box): number {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return across > 0 && down > 0 ? across * down : 0;
}

/** How many places on a line are looked at between two points. */
const SAMPLES = 12;

function alongOf(line: readonly Spot[]): Spot[] {
  return line.flatMap((to, at) => {
    const from = line[at - 1];
    if (from === undefined) return [to];
    return Array.from({ length: SAMPLES }, (_, step) => {
      const share = (step + 1) / SAMPLES;
      return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
    });
  });
}
