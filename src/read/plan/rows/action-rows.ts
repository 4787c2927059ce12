import type { ActionInput } from '../../../document/action.js';
import type { Path } from '../../../validate/issue.js';
import type { Doubt } from '../../reading.js';
import { readPeriod } from '../../text/period-text.js';
import { addRow } from './action-parts.js';
import { namesKept, readLeadCell } from '../cells/lead-cell.js';
import { addMilestones } from '../cells/milestone-cells.js';
import { oneLine } from '../cells/cell-lines.js';
import { addNew, bodyOf, itself, withPart } from '../names/grown-list.js';
import type { PlanDraft } from '../plan-draft.js';
import { addReporting } from '../cells/reporting-lines.js';
import { homeOf, keepWords } from './row-parts.js';
import { EXACT, type FieldCell, type TableRow } from '../table-row.js';
import { pathBelow } from '../path-below.js';

/**
 * Reads a row that names an action into the document. A row with the reference of the one above is a further row of it, and so, with
 * a doubt, is one without a reference in a table whose actions have them.
 */
export function addAction(draft: PlanDraft, row: TableRow): void {
  const { actions } = draft.lists;
  const ref = row.filled('ref');
  const key = row.filled('action');
  const above = draft.given.actions < actions.length ? actions.at(-1) : undefined;
  const isUnnumbered = key !== undefined && !ref && above?.ref !== undefined && row.all('ref').length > 0;
  const continues = above && (!key || isUnnumbered || (ref && above.ref === ref.cell.text));
  const action = continues ? above : newAction(draft, row);
  const at = continues ? actions.length - 1 : actions.push(action) - 1;
  const path: Path = ['actions', at];
  if (ref) row.tell(ref, EXACT, pathBelow(path, 'ref'));
  const rowId = continues ? addFurtherRow(draft, row, action, path) : undefined;
  if (key && !continues) tellTitle(row, key, action, path);
  const home = homeOf(draft, row, path);
  if (home !== undefined) action.objectives = addNew(action.objectives, [home], itself);
  addLeads(draft, row, action, path);
  addPartners(draft, row, action, path);
  addDeadline(draft, row, action, path);
  const ofRow = rowId ?? (continues ? action.rows?.at(-1)?.id : undefined);
  addMilestones(draft, row, action, { rowId: ofRow, path });
  const of =
    ofRow === undefined
      ? ({ kind: 'action', id: action.id } as const)
      : ({ kind: 'row', id: ofRow } as const);
  addReporting(draft, row, { of, part: action, path });
  keepWords(row, action, path);
}

const BOUND =
  /\bby (?:the )?(?:(?:early|mid|late|end of|start of|beginning of) )?(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|(?:19|20)\d\d)\b[ ,]*(?:(?:19|20)\d\d(?:\/\d\d(?:\d\d)?)?)?/i;

/** A time among the words of an action may be its deadline, where its table has none. */
function tellTitle(row: TableRow, key: FieldCell, action: ActionInput, path: Path): void {
  const words = BOUND.exec(key.cell.text)?.[0].trim();
  const period = words === undefined ? undefined : readPeriod(words, row.context.options);
  if (words === undefined || !period || period.sure === 'unread' || row.filled('deadline'))
    return row.tell(key, EXACT, pathBelow(path, 'title'));
  const note = row.context.deadline
    ? 'a time of its own, beside that of the heading'
    : 'taken for the time by which it is to be done, since it stands among the words';
  const doubts: Doubt[] = [{ code: 'inferred', words, note }];
  if (row.all('milestone').length > 0) {
    action.milestones = withPart(action.milestones, { title: action.title, when: period.value });
    return row.tell(
      key,
      { sure: 'doubtful', doubts },
      pathBelow(path, 'milestones', action.milestones.length - 1),
    );
  }
  if (!row.context.deadline) action.deadline = { period: period.value };
  row.tell(key, { sure: 'doubtful', doubts }, pathBelow(path, 'title'));
}

function newAction(draft: PlanDraft, row: TableRow): ActionInput {
  const ref = row.filled('ref')?.cell.text;
  const named = row.filled('action') ?? row.cells.find(({ cell }) => cell.text !== '')!;
  const title = oneLine(named.cell.text);
  const id = draft.identifier('actions', ref === undefined ? title : `action-${ref}`);
  draft.name('actions', id, ref, title);
  return { id, ...(ref !== undefined && { ref }), title };
}

function addFurtherRow(draft: PlanDraft, row: TableRow, action: ActionInput, path: Path): string | undefined {
  const key = row.filled('action');
  if (!key || oneLine(key.cell.text) === action.title) {
    if (key) row.tell(key, EXACT, pathBelow(path, 'title'));
    return undefined;
  }
  const id = addRow(draft, action, oneLine(key.cell.text));
  const note = `without a reference, it is taken for a further row of ${action.ref}`;
  const doubts: Doubt[] = row.filled('ref') ? [] : [{ code: 'inferred', words: key.cell.text, note }];
  row.tell(key, { sure: 'exact', doubts }, pathBelow(path, 'rows', action.rows!.length - 1, 'title'));
  return id;
}

function addLeads(draft: PlanDraft, row: TableRow, action: ActionInput, path: Path): void {
  for (const found of row.all('lead')) {
    if (found.cell.text === '') continue;
    const { leads, partners, told } = readLeadCell(draft, found.cell.text);
    action.leads = addNew(action.leads, leads, bodyOf);
    if (partners.length > 0) addPartnersOf(action, partners);
    const printed = namesKept(found.cell.text, told);
    if (printed !== '') action.leadsPrinted ??= printed;
    row.tell(found, told, told.sure === 'unread' ? undefined : pathBelow(path, 'leads'));
  }
}

function addPartnersOf(action: ActionInput, bodies: readonly string[]): void {
  const partners = bodies.map((body) => ({ body }));
  if (action.partners) action.partners.push(...partners);
  else action.partners = partners;
}

function addPartners(draft: PlanDraft, row: TableRow, action: ActionInput, path: Path): void {
  for (const found of row.all('partners')) {
    if (found.cell.text === '') continue;
    const { leads, partners, told } = readLeadCell(draft, found.cell.text);
    addPartnersOf(action, [...leads.map(({ body }) => body), ...partners]);
    row.tell(found, told, told.sure === 'unread' ? undefined : pathBelow(path, 'partners'));
  }
}

function addDeadline(draft: PlanDraft, row: TableRow, action: ActionInput, path: Path): void {
  const due = row.filled('deadline');
  const reading = due && draft.periods.due(due.cell.text, row.context.options);
  if (due && reading) {
    row.tell(due, reading, reading.sure === 'unread' ? undefined : pathBelow(path, 'deadline'));
    if (reading.sure !== 'unread') action.deadline ??= { period: reading.value };
  } else if (row.context.deadline) {
    action.deadline ??= { period: row.context.deadline, from: 'heading' };
  }
}
