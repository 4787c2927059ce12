import type { MilestoneInput } from '../../../document/milestone.js';
import type { PhaseInput } from '../../../document/phase.js';
import type { Path } from '../../../validate/issue.js';
import type { Reading } from '../../reading.js';
import type { PeriodInput } from '../../../document/period.js';
import { withDoubts } from '../../text/made-reading.js';
import { headingParts } from '../headings/heading-parts.js';
import { readLeadCell } from '../cells/lead-cell.js';
import { oneLine } from '../cells/cell-lines.js';
import { addNew, bodyOf, placeOf } from '../names/grown-list.js';
import type { PlanDraft } from '../plan-draft.js';
import { type MilestoneHome, milestoneHome } from './milestone-home.js';
import { keepWords } from './row-parts.js';
import { EXACT, type FieldCell, type TableRow } from '../table-row.js';
import { pathBelow } from '../path-below.js';

/**
 * Reads a row of a table of milestones: of the action whose reference or name it has, of the phase that it names, or, where it
 * names neither, as an action of its own.
 */
export function addMilestoneRow(draft: PlanDraft, row: TableRow): void {
  const found = row.filled('milestone');
  if (!found && !row.filled('deadline')) return keepWords(row, draft, []);
  const title = oneLine((found ?? row.filled('deadline'))!.cell.text);
  if (row.filled('phase')) return addProduct(draft, row, title);
  const home = milestoneHome(draft, row, title);
  const { action, path, doubts } = home;
  const time = timeOf(draft, row);
  const when = time?.sure === 'unread' || !time ? undated(row.words('deadline')) : time.value;
  const milestone: MilestoneInput = { title, when };
  const at = pathBelow(path, 'milestones', action.milestones?.length ?? 0);
  (action.milestones ??= []).push(milestone);
  if (found) row.tell(found, { sure: 'exact', doubts }, [...at, 'title']);
  tellTime(row, time, [...at, 'when']);
  for (const lead of row.all('lead')) addLead(draft, row, lead, home);
  keepWords(row, milestone, at);
}

/** A milestone has a time: where none was read, the words that stand for it, or that nothing does. */
const undated = (words: string): PeriodInput => ({ printed: words || 'not stated', kind: 'undated' });

function timeOf(draft: PlanDraft, row: TableRow): Reading<PeriodInput> | undefined {
  const due = row.filled('deadline');
  return due && draft.periods.ofColumn(due.cell.text, row.context.options);
}

function tellTime(row: TableRow, time: Reading<PeriodInput> | undefined, path: Path): void {
  const due = row.filled('deadline');
  if (due && time) row.tell(due, time, time.sure === 'unread' ? undefined : path);
}

/** A milestone has no lead of its own: one that its action does not have stays with the words of the milestone. */
function addLead(
  draft: PlanDraft,
  row: TableRow,
  found: FieldCell,
  { action, path, isNew }: MilestoneHome,
): void {
  if (found.cell.text === '') return;
  const { leads, told } = readLeadCell(draft, found.cell.text);
  const known = action.leads ?? [];
  const hasMore = leads.some(({ body }) => placeOf(known, body, bodyOf) < 0);
  if (hasMore && known.length > 0 && !isNew) return;
  addNew((action.leads = known), leads, bodyOf);
  row.tell(found, told, told.sure === 'unread' ? undefined : pathBelow(path, 'leads'));
}

function addProduct(draft: PlanDraft, row: TableRow, title: string): void {
  const named = row.filled('phase')!;
  const { phase, path } = phaseOf(draft, oneLine(named.cell.text));
  row.tell(named, EXACT, path);
  const time = timeOf(draft, row);
  const at = pathBelow(path, 'products', phase.products?.length ?? 0);
  const isDated = time && time.sure !== 'unread';
  (phase.products ??= []).push({ title, ...(isDated && { due: time.value }) });
  const found = row.filled('milestone');
  if (found) row.tell(found, EXACT, [...at, 'title']);
  tellTime(row, time && withDoubts(time, []), [...at, 'due']);
  keepWords(row, phase, path);
}

function phaseOf(draft: PlanDraft, words: string): { phase: PhaseInput; path: Path } {
  const { phases } = draft.lists;
  const { ref, title } = /^(?:phase|stage) \S+$/i.test(words)
    ? { ref: words, title: words }
    : headingParts(words);
  const known = draft.find('phases', ref ?? title);
  const at = known === undefined ? phases.length : draft.position('phases', known)!;
  if (known === undefined) {
    const id = draft.identifier('phases', ref ?? title);
    phases.push({ id, ...(ref !== undefined && { ref }), title });
    draft.name('phases', id, ref, title);
  }
  return { phase: phases[at]!, path: ['phases', at] };
}
