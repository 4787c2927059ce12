import { exactFigure } from '../text/exact-figure.js';

/** A figure, with the places that it is printed to where the number itself would show others. */
export interface StratmlDecimal {
  readonly value: number;
  readonly decimals?: number;
}

const DECIMAL = /^([+-]?)(\d+(?:\.\d*)?|\.\d+)$/;

/**
 * A decimal of XML; undefined for anything else, and for what is too large to be held.
 *
 * @example
 * stratmlDecimal('34.40'); // => { value: 34.4, decimals: 2 }
 */
export function stratmlDecimal(text: string): StratmlDecimal | undefined {
  const [, sign, digits = ''] = DECIMAL.exec(text) ?? [];
  const figure = digits === '' ? undefined : exactFigure(digits, sign === '-', 0);
  if (figure === undefined) return undefined;
  const { value, decimals } = figure;
  return { value, ...(decimals !== undefined && { decimals }) };
}
