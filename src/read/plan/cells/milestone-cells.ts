import type { ActionInput } from '../../../document/action.js';
import type { MilestoneInput } from '../../../document/milestone.js';
import type { PeriodInput } from '../../../document/period.js';
import type { Path } from '../../../validate/issue.js';
import type { Reading } from '../../reading.js';
import { withDoubts } from '../../text/made-reading.js';
import { linesOf } from './cell-lines.js';
import { milestoneLine } from './milestone-line.js';
import { withPart } from '../names/grown-list.js';
import type { PlanDraft } from '../plan-draft.js';
import { EXACT, type FieldCell, type TableRow } from '../table-row.js';
import { pathBelow } from '../path-below.js';

const UNREAD: Reading<PeriodInput> = { sure: 'unread', doubts: [] };

/** A longer cell, in UTF-16 units, stays a note. */
const LONGEST_CELL = 20_000;

/** Headings of columns that hold more than milestones. */
const MORE = /\b(?:activit(?:y|ies)|plans?|strateg(?:y|ies)|tasks?|projects?)\b/i;

/**
 * Reads the cells of milestones of a row. Each line of a cell is one of them, with its time where it has one; a plan that is known by
 * its name is a plan of the action, and a line without a time an activity where the heading says that there are some.
 */
export function addMilestones(
  draft: PlanDraft,
  row: TableRow,
  action: ActionInput,
  place: { readonly rowId: string | undefined; readonly path: Path },
): void {
  for (const found of row.all('milestone')) {
    if (found.cell.text.length > LONGEST_CELL) continue;
    for (const whole of linesOf(found.cell.text)) {
      const pieces = whole.split(/;\s+/).filter(Boolean);
      const last = pieces.length > 1 ? milestoneLine(pieces.at(-1)!, row.context.options).when : UNREAD;
      for (const line of pieces) addLine(draft, row, action, { ...place, found, line, last });
    }
  }
}

interface LinePlace {
  readonly rowId: string | undefined;
  readonly path: Path;
  readonly found: FieldCell;
  readonly line: string;
  /** The time of the last of the things that one line names. */
  readonly last: Reading<PeriodInput>;
}

/** "Self assessment; a further programme – September 2006": of things without a time that one line names, the last has that of all. */
function shared(line: string, last: Reading<PeriodInput>): Reading<PeriodInput> {
  if (last.sure === 'unread' || last.value.kind === 'undated') return UNREAD;
  const note = 'the time stands behind the last of several, and is taken for all';
  return withDoubts(last, [{ code: 'inferred', words: line, note }]);
}

function addLine(
  draft: PlanDraft,
  row: TableRow,
  action: ActionInput,
  { rowId, path, found, line, last }: LinePlace,
): void {
  const { title, when: ownTime } = milestoneLine(line, row.context.options);
  const when = ownTime.sure === 'unread' ? shared(line, last) : ownTime;
  const own = rowId !== undefined && { row: rowId };
  const plan = draft.find('documents', line);
  if (plan !== undefined) {
    const at = (action.plans ??= []).push({ document: plan, ...own, printed: line }) - 1;
    return row.tell(found, EXACT, pathBelow(path, 'plans', at));
  }
  if (when.sure === 'unread' && MORE.test(found.column.heading)) {
    const at = (action.activities ??= []).push({ title: line, ...own }) - 1;
    const doubts = [
      { code: 'inferred' as const, words: line, note: 'no time was found: kept as an activity' },
    ];
    return row.tell(found, { sure: 'doubtful', doubts }, pathBelow(path, 'activities', at));
  }
  const time = when.sure === 'unread' ? { printed: line, kind: 'undated' as const } : when.value;
  const milestone: MilestoneInput = { title, when: time, ...own };
  action.milestones = withPart(action.milestones, milestone);
  row.tell(found, when, pathBelow(path, 'milestones', action.milestones.length - 1));
}
