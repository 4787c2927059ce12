import type { QuantityInput } from '../../../document/quantity.js';
import type { UnitInput } from '../../../document/unit.js';
import type { Reading } from '../../reading.js';
import {
  type ObservationText,
  type ObservationTextOptions,
  readObservation,
} from '../../text/observation-text.js';
import { readQuantity } from '../../text/quantity-text.js';
import { readTarget, type TargetText, type TargetTextOptions } from '../../text/target-text.js';

/** Longer texts, in UTF-16 units, are hardly said twice. */
const LONGEST_KEPT = 60;

/** So many texts are remembered of each kind: a file of ever new figures should not be kept a second time. */
const MOST_KEPT = 2_000;

/**
 * The figures of one document. Tables say the same few over and over: each is read once, and shared, as long as its unit and what
 * marks stand for are the same. How times are read is the same for all of its tables.
 *
 * @example
 * const book = new FigureBook();
 * book.target('5%', {}) === book.target('5%', {}); // => true
 */
export class FigureBook {
  readonly #quantities = new Map<string, Reading<QuantityInput>>();
  readonly #targets = new Map<string, Reading<TargetText>>();
  readonly #observations = new Map<string, Reading<ObservationText>>();
  #marks: ObservationTextOptions['marks'];
  // the cells of a measure have one unit, and most rows of a table have the same
  #unit: UnitInput | undefined;
  #unitKey = '';

  /** An amount, whatever it is of. */
  readonly quantity = (text: string): Reading<QuantityInput> =>
    once(this.#quantities, text, text, () => readQuantity(text));

  /** A target: what it says of a change depends on the baseline, so that those beside one are read each by itself. */
  target(text: string, options: TargetTextOptions): Reading<TargetText> {
    if (options.baseline) return readTarget(text, options);
    this.#startWith(options);
    return once(this.#targets, text, this.#keyOf(text, options.unit), () => readTarget(text, options));
  }

  /** A baseline or a result. */
  observation(text: string, options: ObservationTextOptions): Reading<ObservationText> {
    this.#startWith(options);
    return once(this.#observations, text, this.#keyOf(text, options.unit), () =>
      readObservation(text, options),
    );
  }

  #keyOf(text: string, unit: UnitInput | undefined): string {
    if (unit !== this.#unit || this.#unitKey === '')
      [this.#unit, this.#unitKey] = [unit, String(JSON.stringify(unit))];
    return `${this.#unitKey} ${text}`;
  }

  /** Marks are those of a table: what was read with others is forgotten. */
  #startWith({ marks }: ObservationTextOptions): void {
    if (marks === this.#marks) return;
    this.#marks = marks;
    this.#targets.clear();
    this.#observations.clear();
  }
}

function once<Value>(
  known: Map<string, Reading<Value>>,
  text: string,
  key: string,
  read: () => Reading<Value>,
): Reading<Value> {
  if (text.length > LONGEST_KEPT) return read();
  const before = known.get(key);
  if (before) return before;
  const reading = read();
  if (known.size >= MOST_KEPT) known.clear();
  known.set(key, reading);
  return reading;
}
