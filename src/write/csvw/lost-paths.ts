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
  if (saysNothing(given)) return [];
  if (typeof given !== 'object' || given === null) return Object.is(given, back) ? [] : [path];
  if (typeof back !== 'object' || back === null || Array.isArray(given) !== Array.isArray(back))
    return [path];
  return Object.entries(given).flatMap(([key, value]: [string, unknown]) => {
    const own = Array.isArray(given) ? Number(key) : key;
    if (key === 'decimals' && isOwnPlaces(given)) return [];
    return lostPaths(value, Object.hasOwn(back, key) ? (back as never)[key] : undefined, [...path, own]);
  });
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
