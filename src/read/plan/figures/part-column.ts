import type { IndicatorInput } from '../../../document/indicator.js';
import { measureIndex } from './measure-index.js';
import { namesakeKey } from './part-index.js';
import { type PartName, partWords } from './part-words.js';
import type { PlanDraft } from '../plan-draft.js';
import type { FieldCell, TableRow } from '../table-row.js';

/** The part of an indicator that a column of parts names. */
export interface PartCell extends PartName {
  readonly found: FieldCell;
}

/** What a column headed "Part" or "Response" says of a row; a column that says how figures are broken down is no such. */
export function partInColumn(row: TableRow): PartCell | undefined {
  const found = row.filled('measure');
  if (!found || !/\b(?:part|sub[- ]?measure|response|answer)s?\b/i.test(found.column.heading))
    return undefined;
  return { ...partWords(found.cell.text), found };
}

/**
 * Where the indicator stands that a row with a part goes on with: that of the same code and name, all of whose measures are other
 * parts. Undefined where there is none, or where there are several.
 */
export function wholeOf(
  draft: PlanDraft,
  { code, name }: Pick<IndicatorInput, 'code' | 'name'>,
  part: PartName,
): number | undefined {
  const named = draft.namesakes.byName(namesakeKey({ code, name }));
  const [at] = named;
  if (named.length !== 1 || at === undefined || at < draft.given.indicators) return undefined;
  return isTaken(draft.lists.indicators[at]!, part) ? undefined : at;
}

/** Whether an indicator has this part already, or has figures that are of no part. */
function isTaken(indicator: IndicatorInput, { ref, name }: PartName): boolean {
  const { measures } = indicator;
  const [first] = measures;
  if ((first?.part ?? first?.name) === undefined) return true;
  const index = measureIndex(indicator);
  if (ref !== undefined && index.byCode(ref).length > 0) return true;
  const named = name === undefined ? [] : index.byName(name);
  return named.some((at) => ref === undefined || measures[at]!.part === undefined);
}
