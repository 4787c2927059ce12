import type { ObservationInput } from '../../document/observation.js';
import type { UnitInput } from '../../document/unit.js';
import type { Reading } from '../reading.js';
import { absenceIn, type AbsenceTextOptions } from './absence-text.js';
import { cellRemarks } from './cell-remarks.js';
import { madeReading, unread } from './made-reading.js';
import { LONGEST_TEXT, type PlainText, plainText, tidyText } from './plain-text.js';
import { partsOfQuantity } from './quantity-parts.js';
import { quantityIn } from './quantity-text.js';
import { doubtsOfRest } from './rest-of-quantity.js';

/** What is known of the place where a baseline or a result is printed. */
export interface ObservationTextOptions extends AbsenceTextOptions {
  /** The unit of the measure: a figure carries its own only where its words state another. Default: unknown. */
  readonly unit?: UnitInput;
}

/** What one cell says of an observation. */
export type ObservationText = Pick<
  ObservationInput,
  'value' | 'nested' | 'provisional' | 'sample' | 'numerator' | 'denominator' | 'period'
>;

// Without a group, a sign other than minus, a last decimal that a number does not keep, or the look of a year.
const PLAIN = /^-?(?:\d|[1-9]\d{1,2}|(?:\d|[1-9]\d{1,2}|[1-9]\d{4,8})\.\d{0,5}[1-9])$/;

// The words of a scale are few, and have no figures; one letter or two are a mark.
const LEVEL = /^\p{L}[\p{L}'’ /-]{2,59}$/u;
const MOST_WORDS_OF_LEVEL = 4;

/**
 * Reads the cell of a baseline or a result: an amount, or why there is none; and what stands behind it in brackets, other
 * figures ("100% (75% good or better)"), the sample ("n=350"), what was counted ("9 of 20"), and the period where a reader
 * for it is handed in.
 *
 * A mark such as "p" or "(provisional)" is kept as `provisional`. A few words without a figure are taken as a level on a
 * scale, always with a doubt. It never throws. A text of more than 2,000 characters is unread.
 *
 * @param text - the text of a cell
 *
 * @example
 * readObservation('45% (provisional)', { unit: { kind: 'percent' } });
 * // => { sure: 'exact', value: { value: { kind: 'number', value: 45 }, provisional: true } }
 */
export function readObservation(
  text: string,
  options: ObservationTextOptions = {},
): Reading<ObservationText> {
  if (text.length > LONGEST_TEXT) return unread(text, 'too long for a figure');
  // Long tables hold little else, and a hundred thousand of these should not take the way of words.
  if (PLAIN.test(text)) return { sure: 'exact', value: { value: { kind: 'number', value: Number(text) } } };
  const plain = plainText(text);
  return (
    within(absenceIn(plain, options)) ??
    figureIn(plain, options) ??
    within(quantityIn(plain, text, options.unit)) ??
    levelIn(text)
  );
}

function within(
  reading: Reading<ObservationText['value']> | undefined,
): Reading<ObservationText> | undefined {
  if (reading === undefined || reading.sure === 'unread') return undefined;
  return { ...reading, value: { value: reading.value } };
}

function figureIn(
  plain: PlainText,
  { unit, readPeriod }: ObservationTextOptions,
): Reading<ObservationText> | undefined {
  const parts = partsOfQuantity(plain.text, unit);
  if (parts === undefined) return undefined;
  const { said, nested, doubts: remarked, rest } = cellRemarks(parts.rest, unit, readPeriod);
  const doubts = doubtsOfRest({ ...parts, rest }, unit);
  if (doubts === undefined) return undefined;
  const value = {
    value: parts.quantity,
    ...(nested.length > 0 && { nested: [...nested] }),
    ...(parts.provisional && { provisional: true }),
    ...said,
  };
  return madeReading(value, [...plain.doubts, ...parts.doubts, ...remarked, ...doubts]);
}

function levelIn(text: string): Reading<ObservationText> {
  const level = tidyText(text);
  if (!LEVEL.test(level) || level.split(' ').length > MOST_WORDS_OF_LEVEL)
    return unread(level, 'no figure that can be told');
  return madeReading<ObservationText>({ value: { kind: 'level', level } }, [
    { code: 'inferred', words: level, note: 'taken as a place on a scale of words' },
  ]);
}
