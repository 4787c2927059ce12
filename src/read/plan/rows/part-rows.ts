import type { IndicatorInput } from '../../../document/indicator.js';
import type { StackedText } from '../../text/stacked-text.js';

/** "a) Litter": the mark of a part, and its name. */
const PART = /^\(?([a-z]|[ivx]{1,4})[).]\s+(\S.*)$/s;

/**
 * The part of an indicator that a row of its own is about: "b) Detritus" below a row that names the indicator and has no figures,
 * or below its part a. Undefined where the row is about an indicator of its own.
 */
export function partOfRow(text: string, above: IndicatorInput | undefined): StackedText | undefined {
  const found = PART.exec(text);
  if (!found || !above) return undefined;
  const [, ref, name] = found as unknown as [string, string, string];
  const parts = above.measures.flatMap(({ part }) => (part === undefined ? [] : [part]));
  if (parts.length === 0)
    return ref === 'a' || ref === 'i' ? (isBare(above) ? { ref, text: name } : undefined) : undefined;
  return parts.length === above.measures.length && !parts.includes(ref) ? { ref, text: name } : undefined;
}

/** Whether nothing was read of an indicator but its name. */
const isBare = ({ measures }: IndicatorInput): boolean =>
  measures.every(
    ({ baseline, targets = [], results = [] }) => !baseline && targets.length + results.length === 0,
  );
