import type { RiskInput } from '../../../document/risk.js';
import type { Path } from '../../../validate/issue.js';
import { oneLine } from '../cells/cell-lines.js';
import { headingParts } from '../headings/heading-parts.js';
import { namesInCell, readLeadCell } from '../cells/lead-cell.js';
import { addNew, itself, placeOf } from '../names/grown-list.js';
import type { PlanDraft } from '../plan-draft.js';
import { tooLongForNames } from '../../text/body-text.js';
import { LONGEST_TEXT } from '../../text/plain-text.js';
import { repeatedAt, toldOf } from './repeated-row.js';
import { keepWords } from './row-parts.js';
import { EXACT, type TableRow } from '../table-row.js';
import { pathBelow } from '../path-below.js';

/**
 * Reads a row of a register of risks: what may happen, its degree, what is done about it, and the offices that answer for that. How
 * likely and how grave it is, each in a column of its own, is the degree together where no column has the degree itself.
 */
export function addRisk(draft: PlanDraft, row: TableRow): void {
  const named = row.filled('risk');
  if (!named) return keepWords(row, draft, []);
  const title = oneLine(named.cell.text);
  const { risks } = draft.lists;
  const before = repeatedAt(draft, 'risks', title);
  if (before === undefined) {
    const id = draft.identifier('risks', title);
    risks.push({ id, title });
    draft.name('risks', id, title);
  }
  const at = before ?? risks.length - 1;
  const part = risks[at]!;
  const path: Path = ['risks', at];
  row.tell(named, EXACT, pathBelow(path, 'title'));
  addDegree(row, part, path);
  addRemedy(row, part, path);
  addOffices(draft, row, part, path);
  addEndangered(draft, row, part, path);
  keepWords(row, part, path, toldOf(before !== undefined, title));
}

/** The degree in the words of the council: of its own column, or "Likelihood: high; Impact: medium". */
function addDegree(row: TableRow, part: RiskInput, path: Path): void {
  const own = row.filled('rating');
  const found = own ? [own] : [row.filled('likelihood'), row.filled('severity')].flatMap((one) => one ?? []);
  if (found.length === 0) return;
  const degree = own
    ? own.cell.text
    : found.map(({ cell, column }) => `${oneLine(column.heading)}: ${oneLine(cell.text)}`).join('; ');
  if (part.degree !== undefined && part.degree !== degree) return;
  part.degree = degree;
  for (const one of found) row.tell(one, EXACT, pathBelow(path, 'degree'));
}

function addRemedy(row: TableRow, part: RiskInput, path: Path): void {
  const found = row.filled('remedy');
  if (!found || (part.remedy !== undefined && part.remedy !== found.cell.text)) return;
  part.remedy = found.cell.text;
  row.tell(found, EXACT, pathBelow(path, 'remedy'));
}

/** Offices answer for a remedy; a cell that names bodies only stays as a note. */
function addOffices(draft: PlanDraft, row: TableRow, part: RiskInput, path: Path): void {
  const found = row.filled('lead');
  if (!found) return;
  const { text } = found.cell;
  if (text.length > LONGEST_TEXT) return row.tell(found, tooLongForNames(text));
  const names = namesInCell(draft, text);
  const { mentioned } = names;
  if (mentioned.sure === 'unread') return row.tell(found, mentioned);
  if (!mentioned.value.some(({ office }) => office !== undefined)) return;
  const { leads, told } = readLeadCell(draft, text, names);
  const roles = leads.flatMap(({ role }) => role ?? []);
  if (roles.length === 0) return;
  part.by = addNew(part.by, [...new Set(roles)], itself);
  if (roles.length === leads.length) row.tell(found, told, pathBelow(path, 'by'));
}

const idOf = (one: NonNullable<RiskInput['about']>[number]): string => ('id' in one ? one.id : '');

/** What it endangers: the objective of its column, or of the heading above. */
function addEndangered(draft: PlanDraft, row: TableRow, part: RiskInput, path: Path): void {
  const named = row.filled('objective');
  const { ref, title } = headingParts(oneLine(named?.cell.text ?? ''));
  const id = named ? draft.objective(title, ref) : row.context.objective;
  if (id === undefined) return;
  if (placeOf((part.about ??= []), id, idOf) < 0) part.about.push({ kind: 'objective', id });
  if (named) row.tell(named, EXACT, pathBelow(path, 'about'));
}
