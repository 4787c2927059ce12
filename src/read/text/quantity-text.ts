import type { QuantityInput } from '../../document/quantity.js';
import type { UnitInput } from '../../document/unit.js';
import type { Reading } from '../reading.js';
import { madeReading, partUnread, unread } from './made-reading.js';
import { LONGEST_TEXT, type PlainText, plainText, tidyText } from './plain-text.js';
import { partsOfQuantity } from './quantity-parts.js';
import { doubtsOfRest } from './rest-of-quantity.js';

/** What is known of the place where an amount is printed. */
export interface QuantityTextOptions {
  /** The unit of the measure: a figure carries its own only where its words state another. Default: unknown. */
  readonly unit?: UnitInput;
}

/**
 * Reads an amount as it is printed: a number, a range or a limit, with its decimals, and with its unit where the words
 * state one that is not the unit of the measure.
 *
 * | printed | read as |
 * | --- | --- |
 * | 34.40% | 34.4, with 2 decimals |
 * | about £1.4m | 1400000, approximate |
 * | 91% - 92%, between 91 and 92 | a range |
 * | fewer than 5, 50+ | a limit |
 * | 12 per 1,000 | a rate |
 * | 1 in 4 | 25 in a measure in per cent, else a rate for 4; doubtful |
 * | (1.5) | -1.5, as in accounts; doubtful |
 * | 1,5 | 1.5; doubtful |
 * | 2008/09, 12 March, 45; 47 | nothing: unread |
 *
 * Words behind a figure that are not understood are a doubt, words before it leave the text unread. It never throws. A
 * text of more than 2,000 characters is unread.
 *
 * @param text - the text of a cell
 *
 * @example
 * readQuantity('34.40%', { unit: { kind: 'percent' } });
 * // => { sure: 'exact', value: { kind: 'number', value: 34.4, decimals: 2 } }
 */
export function readQuantity(text: string, { unit }: QuantityTextOptions = {}): Reading<QuantityInput> {
  if (text.length > LONGEST_TEXT) return unread(text, 'too long for a figure');
  return quantityIn(plainText(text), text, unit) ?? unread(tidyText(text), 'no figure that can be told');
}

/**
 * The same of a text in plain characters; nothing where it is no amount.
 *
 * @example
 * quantityIn({ text: '45', doubts: [] }, '45')?.value; // => { kind: 'number', value: 45 }
 */
export function quantityIn(
  plain: PlainText,
  text: string,
  unit?: UnitInput,
): Reading<QuantityInput> | undefined {
  const inBrackets = /^\((.*)\)$/.exec(plain.text)?.[1];
  if (inBrackets !== undefined) return negative(inBrackets, tidyText(text), unit);
  const parts = partsOfQuantity(plain.text, unit);
  const rest = parts && doubtsOfRest(parts, unit);
  if (parts === undefined || rest === undefined) return undefined;
  const marks = parts.provisional ? [partUnread(tidyText(text), 'marked as provisional')] : [];
  return madeReading(parts.quantity, [...plain.doubts, ...parts.doubts, ...marks, ...rest]);
}

// A figure in brackets is negative in accounts.
function negative(
  inner: string,
  printed: string,
  unit: UnitInput | undefined,
): Reading<QuantityInput> | undefined {
  const parts = partsOfQuantity(inner, unit);
  const isPlain = parts?.quantity.kind === 'number' && parts.quantity.value > 0 && parts.rest === '';
  if (parts?.quantity.kind !== 'number' || !isPlain) return undefined;
  const note = 'negative, as in accounts; a remark in brackets may be meant';
  const value = { ...parts.quantity, value: -parts.quantity.value };
  return madeReading(value, [...parts.doubts, { code: 'several-readings', words: printed, note }]);
}
