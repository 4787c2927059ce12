import type { IndicatorInput } from '../../../document/indicator.js';
import type { ObservationInput } from '../../../document/observation.js';
import type { TargetInput } from '../../../document/target.js';
import type { UnitInput } from '../../../document/unit.js';
import type { Doubt } from '../../reading.js';
import { setUnit } from './measure-index.js';
import { unitOfMeasure } from './unit-of-measure.js';

type Value = ObservationInput['value'] | TargetInput['value'];

/** A figure that prints no unit. */
const PLAIN = /^[-–−+]?\s*\d[\d,]*(?:\.\d+)?$/;

const NO_DOUBTS: readonly Doubt[] = [];

/**
 * What a measure of a long table counts in where no column says it: what its first figure prints, and else what its name says. A figure
 * that prints another unit than the first, or none where the first has one, is in doubt.
 */
export class PrintedUnit {
  readonly #indicator: IndicatorInput;
  /** What the first figure printed; null where it printed none. Default: no figure was read yet. */
  #first: UnitInput | null | undefined;

  /** @param indicator - whose first measure has no unit yet */
  constructor(indicator: IndicatorInput) {
    this.#indicator = indicator;
  }

  /**
   * Takes the unit of a figure over, if it is the first: the figure has it no more, since that of its measure is the same.
   *
   * @param text - the words of its cell
   * @param figure - as it was read with the unit that the measure has by now
   */
  take(text: string, figure: { value: Value }): readonly Doubt[] {
    const { value } = figure;
    if (value.kind === 'none') return NO_DOUBTS;
    const own = 'unit' in value ? value.unit : undefined;
    if (this.#first === undefined) {
      this.#start(own, value);
      if (own !== undefined) {
        const { unit: _unit, ...rest } = value as Extract<Value, { unit?: unknown }>;
        figure.value = rest as Value;
      }
      return NO_DOUBTS;
    }
    if (this.#first === null) return own === undefined ? NO_DOUBTS : [mixed(text, OTHERS_PRINT_NONE)];
    if (own !== undefined) return [mixed(text, OTHERS_PRINT_ANOTHER)];
    return PLAIN.test(text) ? [mixed(text, OTHERS_PRINT_ONE)] : NO_DOUBTS;
  }

  #start(own: UnitInput | undefined, value: Value): void {
    this.#first = own ?? null;
    const { name, measures } = this.#indicator;
    const unit = own ?? unitOfMeasure(name, []);
    if (unit.kind === 'unstated') return;
    // a "Proportion" of 0.68 is a share of one, and no 0.68%
    if (own === undefined && unit.kind === 'percent' && value.kind === 'number' && Math.abs(value.value) <= 1)
      return;
    const { of } = measures[0]!.unit;
    setUnit(this.#indicator, 0, of === undefined ? unit : { ...unit, of });
  }
}

const OTHERS_PRINT_ONE = 'it prints no unit, and other figures of the measure do: it is taken for the same';
const OTHERS_PRINT_NONE = 'it prints a unit, and other figures of the measure print none';
const OTHERS_PRINT_ANOTHER = 'other figures of the measure print another unit';

const mixed = (words: string, note: string): Doubt => ({ code: 'several-readings', words, note });
