import type { IndicatorInput } from '../../../document/indicator.js';
import type { MeasureInput } from '../../../document/measure.js';
import { sameUnit } from '../../../document/same-unit.js';
import type { UnitInput } from '../../../document/unit.js';
import type { Doubt } from '../../reading.js';
import { measureIndex, measureInUnit, setUnit } from './measure-index.js';
import { partWords } from './part-words.js';
import type { PlanDraft } from '../plan-draft.js';
import type { TableRow } from '../table-row.js';
import { scaledUnit, statedUnit } from './unit-of-measure.js';

/** The measure of an indicator that a row is about, and what is in doubt of that. */
export interface FoundMeasure {
  /** Which of its measures, from 0. Default: nobody can tell which. */
  readonly at?: number;
  readonly doubts: readonly Doubt[];
}

/**
 * The measure of an indicator that a row of a long table is about: the only one, or that whose part or name the row has. Where the
 * row speaks of another part or counts in another unit, it is a further measure, in doubt.
 *
 * @param isLong - whether the indicator was made by a long table, whose words are the same
 */
export function measureFor(
  draft: PlanDraft,
  row: TableRow,
  indicator: IndicatorInput,
  isLong: boolean,
): FoundMeasure {
  const words = statedUnit(row.words('measure')) ? '' : row.words('measure');
  const unit = isLong ? undefined : unitStated(row);
  if (words === '' && indicator.measures.length > 1) return { doubts: [] };
  const at = words === '' || isLong ? 0 : partOf(indicator, words);
  const named = at === undefined ? undefined : indicator.measures[at];
  if (at === undefined || !named) return further(draft, indicator, words, unit ?? { kind: 'unstated' });
  if (unit === undefined || sameUnit(named.unit, unit)) return { at, doubts: [] };
  if (named.unit.kind === 'unstated' && isBare(named)) {
    setUnit(indicator, at, unit);
    return { at, doubts: [] };
  }
  return further(draft, indicator, row.words('unit') || row.words('measure'), unit);
}

/** The unit that a row or the heading of its figures states. */
const unitStated = (row: TableRow): UnitInput | undefined =>
  scaledUnit(row.words('unit')) ?? statedUnit(row.words('measure')) ?? row.filled('value')?.column.unit;

function partOf(indicator: IndicatorInput, words: string): number | undefined {
  const { ref, name = '' } = partWords(words);
  const index = measureIndex(indicator);
  const found = ref === undefined ? index.byName(name) : index.byCode(ref);
  return found.length === 1 ? found[0] : undefined;
}

function further(draft: PlanDraft, indicator: IndicatorInput, words: string, unit: UnitInput): FoundMeasure {
  const name = words || 'In another unit';
  const { measures } = indicator;
  const known = measureInUnit(indicator, name, unit);
  const note = 'the indicator has no measure of this name and unit: it is kept as a further one';
  const doubts: Doubt[] = [{ code: 'inferred', words: name, note }];
  if (known !== undefined) return { at: known, doubts };
  const measure: MeasureInput = {
    id: draft.identifier('measures', `${indicator.id}-${name}`),
    name,
    unit,
    polarity: { ...measures[0]!.polarity },
  };
  return { at: measures.push(measure) - 1, doubts };
}

/** Whether a measure has no figure yet. */
const isBare = ({ baseline, targets = [], results = [] }: MeasureInput): boolean =>
  baseline === undefined && targets.length + results.length === 0;
