import type { LossPath } from '../loss-marks.js';

const NUMBERS = ['value', 'low', 'high', 'by'] as const;

/**
 * The ways to all that one value says and another does not say, or says otherwise; the deepest of them. What is empty says nothing,
 * nor do decimal places that the number has anyway.
 *
 * @example
 * lostPaths({ value: 4, printed: '4%' }, { value: 4, more: 1 }); // => [['printed']]
 */
export function lostPaths(given: unknown, back: unknown, path: LossPath = []): readonly LossPath[] {
  const lost: LossPath[] = [];
  collect(given, back, [...path], lost);
  return lost;
}

/** Many values are compared of which nothing is lost: the way is one list, and copied only where something is. */
function collect(given: unknown, back: unknown, way: (string | number)[], lost: LossPath[]): void {
  if (saysNothing(given)) return;
  if (typeof given !== 'object' || given === null) {
    if (!Object.is(given, back)) lost.push([...way]);
    return;
  }
  if (typeof back !== 'object' || back === null || Array.isArray(given) !== Array.isArray(back)) {
    lost.push([...way]);
    return;
  }
  const isList = Array.isArray(given);
  for (const key of Object.keys(given)) {
    if (key === 'decimals' && isOwnPlaces(given)) continue;
    way.push(isList ? Number(key) : key);
    const other: unknown = Object.hasOwn(back, key) ? back[key as never] : undefined;
    collect(given[key as never], other, way, lost);
    way.pop();
  }
}

function saysNothing(value: unknown): boolean {
  if (value === undefined || value === false) return true;
  return typeof value === 'object' && value !== null && Object.values(value).every(saysNothing);
}

function isOwnPlaces(value: object): boolean {
  const told = value as Readonly<Record<string, unknown>>;
  const figures = NUMBERS.map((name) => told[name]).filter((one) => typeof one === 'number');
  return told['decimals'] === Math.max(0, ...figures.map(placesOf));
}

function placesOf(value: number): number {
  const [, decimals = '', exponent = '0'] = /(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value))!;
  return Math.max(0, decimals.length - Number(exponent));
}
