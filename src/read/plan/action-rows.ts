import type { ActionInput } from '../../document/action.js';
import type { MilestoneInput } from '../../document/milestone.js';
import type { Path } from '../../validate/issue.js';
import { readPeriod } from '../text/period-text.js';
import type { PlanDraft } from './plan-draft.js';
import { readLeadCell } from './lead-cell.js';
import { homeOf, keepWords } from './row-parts.js';
import { EXACT, type FieldCell, type TableRow } from './table-row.js';

/** Reads a row that names an action into the document; a row with the reference of the one above is a further row of it. */
export function addAction(draft: PlanDraft, row: TableRow): void {
  const { actions } = draft.lists;
  const ref = row.filled('ref');
  const key = row.filled('action');
  const above = actions.at(-1);
  const continues = above && (!key || (ref && above.ref === ref.cell.text));
  const action = continues ? above : newAction(draft, row);
  const at = continues ? actions.length - 1 : actions.push(action) - 1;
  const path: Path = ['actions', at];
  if (ref) row.tell(ref, EXACT, [...path, 'ref']);
  const rowId = continues ? addFurtherRow(row, action, path) : undefined;
  if (key && !continues) row.tell(key, EXACT, [...path, 'title']);
  const home = homeOf(draft, row, path);
  if (home !== undefined && !action.objectives?.includes(home))
    action.objectives = [...(action.objectives ?? []), home];
  addLeads(draft, row, action, path);
  addPartners(draft, row, action, path);
  addTimes(row, action, rowId, path);
  keepWords(row, action, path);
}

function newAction(draft: PlanDraft, row: TableRow): ActionInput {
  const ref = row.filled('ref')?.cell.text;
  const title = (
    row.filled('action')?.cell.text ?? row.cells.find(({ cell }) => cell.text !== '')!.cell.text
  ).replace(/\s*\n\s*/g, ' ');
  return {
    id: draft.identifier('actions', ref === undefined ? title : `action-${ref}`),
    ...(ref !== undefined && { ref }),
    title,
  };
}

/** The first row of an action becomes a row of its own as soon as there is a second one. */
function addFurtherRow(row: TableRow, action: ActionInput, path: Path): string | undefined {
  const key = row.filled('action');
  if (!key || key.cell.text === action.title) {
    if (key) row.tell(key, EXACT, [...path, 'title']);
    return undefined;
  }
  const rows = (action.rows ??= []);
  if (rows.length === 0) rows.push({ id: `${action.id}-row-1`, title: action.title });
  const id = `${action.id}-row-${rows.length + 1}`;
  rows.push({ id, title: key.cell.text.replace(/\s*\n\s*/g, ' ') });
  row.tell(key, EXACT, [...path, 'rows', rows.length - 1, 'title']);
  return id;
}

function addLeads(draft: PlanDraft, row: TableRow, action: ActionInput, path: Path): void {
  for (const found of row.all('lead')) {
    if (found.cell.text === '') continue;
    const { leads, partners, told } = readLeadCell(draft, found.cell.text);
    const known = action.leads ?? [];
    action.leads = [...known, ...leads.filter(({ body }) => !known.some((lead) => lead.body === body))];
    if (partners.length > 0)
      action.partners = [...(action.partners ?? []), ...partners.map((body) => ({ body }))];
    action.leadsPrinted ??= found.cell.text;
    row.tell(found, told, told.sure === 'unread' ? undefined : [...path, 'leads']);
  }
}

function addPartners(draft: PlanDraft, row: TableRow, action: ActionInput, path: Path): void {
  for (const found of row.all('partners')) {
    if (found.cell.text === '') continue;
    const { leads, partners, told } = readLeadCell(draft, found.cell.text);
    const bodies = [...leads.map(({ body }) => body), ...partners];
    action.partners = [...(action.partners ?? []), ...bodies.map((body) => ({ body }))];
    row.tell(found, told, told.sure === 'unread' ? undefined : [...path, 'partners']);
  }
}

function addTimes(row: TableRow, action: ActionInput, rowId: string | undefined, path: Path): void {
  const due = row.filled('deadline');
  const reading = due && readPeriod(due.cell.text, { ...row.context.options, sense: 'by' });
  if (due && reading) {
    row.tell(due, reading, reading.sure === 'unread' ? undefined : [...path, 'deadline']);
    if (reading.sure !== 'unread') action.deadline ??= { period: reading.value };
  } else if (row.context.deadline) {
    action.deadline ??= { period: row.context.deadline, from: 'heading' };
  }
  for (const found of row.all('milestone')) {
    if (found.cell.text !== '') addMilestones(row, action, found, rowId, path);
  }
}

/** Each line of a cell of milestones is one of them, with its time where it has one. */
function addMilestones(
  row: TableRow,
  action: ActionInput,
  found: FieldCell,
  rowId: string | undefined,
  path: Path,
): void {
  const lines = found.cell.text
    .split(/\n+|;\s+/)
    .map((line) => line.trim())
    .filter(Boolean);
  for (const line of lines) {
    const reading = readPeriod(line, row.context.options);
    const when = reading.sure === 'unread' ? undefined : reading.value;
    const milestone: MilestoneInput = {
      title: line,
      when: when ?? { printed: line, kind: 'undated' },
      ...(rowId !== undefined && { row: rowId }),
    };
    action.milestones = [...(action.milestones ?? []), milestone];
    row.tell(found, reading, [...path, 'milestones', action.milestones.length - 1]);
  }
}
