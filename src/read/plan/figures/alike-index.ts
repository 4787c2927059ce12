import type { IndicatorInput } from '../../../document/indicator.js';
import type { UnitInput } from '../../../document/unit.js';
import { plainWords } from './part-index.js';

/** The indicators of one code or name, as positions in the list of all. */
export interface Alike {
  /** Those that no long table made. */
  readonly others: readonly number[];
  /** Those that long tables made, by their names and what their figures are of. */
  readonly made: ReadonlyMap<string, readonly number[]>;
}

interface Seen {
  readonly others: number[];
  readonly made: Map<string, number[]>;
  count: number;
}

const NONE: Alike = { others: [], made: new Map() };

/**
 * The indicators that are called the same, told apart by where they come from. A long table may make one after the other with one
 * name, when each row counts in a unit of its own: nothing is looked through twice.
 */
export class AlikeIndex {
  readonly #indicators: readonly IndicatorInput[];
  readonly #unitSaid: (indicator: IndicatorInput) => UnitInput | undefined;
  readonly #seen = new WeakMap<readonly number[], Seen>();

  /** @param unitSaid - the unit that the rows of a long table say, if one made the indicator: it has its one measure for good */
  constructor(
    indicators: readonly IndicatorInput[],
    unitSaid: (indicator: IndicatorInput) => UnitInput | undefined,
  ) {
    this.#indicators = indicators;
    this.#unitSaid = unitSaid;
  }

  /** @param found - the positions of those of one code or name: a list that only grows */
  of(found: readonly number[]): Alike {
    if (found.length === 0) return NONE;
    let seen = this.#seen.get(found);
    if (!seen) this.#seen.set(found, (seen = { others: [], made: new Map(), count: 0 }));
    for (; seen.count < found.length; seen.count += 1) this.#note(seen, found[seen.count]!);
    return seen;
  }

  #note({ others, made }: Seen, at: number): void {
    const indicator = this.#indicators[at]!;
    const unit = this.#unitSaid(indicator);
    if (unit === undefined) {
      others.push(at);
      return;
    }
    const key = seriesKey(indicator.name, indicator.measures[0]!.name, unit);
    const own = made.get(key);
    if (own) own.push(at);
    else made.set(key, [at]);
  }
}

/**
 * What rows of long tables have to agree in to be of one series: the name of the indicator, that of the measure, and its unit.
 *
 * @example
 * seriesKey('Recycling.', 'Rate', { kind: 'percent' }) === seriesKey('recycling', 'Rate', { kind: 'percent' }); // => true
 */
export const seriesKey = (title: string, name: string | undefined, unit: UnitInput): string =>
  JSON.stringify([plainWords(title), name ?? null, unit]);
