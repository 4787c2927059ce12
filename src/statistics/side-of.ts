/** On which side of a mark a figure is, or which way it moved from one. It is neither good nor bad. */
export type Side = 'higher' | 'lower';

/**
 * Whether a figure is higher or lower than a mark.
 *
 * @param figure - in the unit of the mark
 * @returns undefined where they are equal, or either is not known
 *
 * @example
 * sideOf(52.1, 50); // => 'higher'
 */
export function sideOf(figure: number | undefined, mark: number | undefined): Side | undefined {
  if (figure === undefined || mark === undefined) return undefined;
  if (figure > mark) return 'higher';
  return figure < mark ? 'lower' : undefined;
}
