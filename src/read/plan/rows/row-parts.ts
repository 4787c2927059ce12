import type { NoteInput } from '../../../document/note.js';
import type { Path } from '../../../validate/issue.js';
import { isPersonAlone, personUnread, withoutPersons } from '../../text/without-persons.js';
import { headingParts } from '../headings/heading-parts.js';
import { placeOf, withPart } from '../names/grown-list.js';
import type { PlanDraft } from '../plan-draft.js';
import type { Told } from '../cell-ledger.js';
import { EXACT, type FieldCell, type TableRow } from '../table-row.js';
import { pathBelow } from '../path-below.js';

/** The objective that a column names, or else the heading above, or else a row above: merged cells get lost. */
export function homeOf(draft: PlanDraft, row: TableRow, path: Path): string | undefined {
  const named = row.filled('objective');
  if (!named) return objectiveAbove(draft, row) ?? objectiveOfRowAbove(draft, row, path);
  const { ref, title } = headingParts(named.cell.text);
  row.tell(named, EXACT, pathBelow(path, 'objectives', 0));
  const id = draft.objective(title, ref);
  draft.rowHomes.set(row.context, id);
  return id;
}

/**
 * Of the rows below one heading the last that named an objective, where its column stands before what the rows are about. A workbook keeps
 * merged cells: what is empty in it is empty.
 */
function objectiveOfRowAbove(draft: PlanDraft, row: TableRow, path: Path): string | undefined {
  const id = draft.rowHomes.get(row.context);
  const [empty] = row.all('objective');
  const key = row.filled('action') ?? row.filled('indicator');
  const isLost = row.context.table.sheet === undefined;
  if (!isLost || id === undefined || empty === undefined || key === undefined || empty.index > key.index)
    return undefined;
  const { title } = draft.lists.objectives[draft.position('objectives', id)!]!;
  const note = 'its cell is empty: the objective of the row above is taken';
  row.tell(
    empty,
    { sure: 'doubtful', doubts: [{ code: 'inferred', words: title, note }] },
    pathBelow(path, 'objectives', 0),
  );
  return id;
}

/**
 * The objective that the heading above names. A row whose reference begins with another number is not of that one: the headings of
 * pages get lost. It is of the one with that number, where the document has it.
 */
function objectiveAbove(draft: PlanDraft, row: TableRow): string | undefined {
  const { objective } = row.context;
  const number = /^(\d{1,2})\.\d/.exec(row.words('ref'))?.[1];
  const home = objective === undefined ? undefined : draft.position('objectives', objective);
  const above = home === undefined ? undefined : draft.lists.objectives[home]!.ref;
  const own = above && /^(.*?)(\d{1,2})$/.exec(above);
  if (!own || number === undefined || own[2] === number) return objective;
  return draft.find('objectives', `${own[1]}${number}`);
}

const NO_NOTES: readonly NoteInput[] = [];
const wordsOf = ({ text }: NoteInput): string => text;

/** What has no field of its own stays with the part, as a note with the heading and the words of the cell. */
export function keepWords(
  row: TableRow,
  part: { notes?: NoteInput[] | undefined },
  path: Path,
  told: Told | ((found: FieldCell) => Told) = EXACT,
): void {
  for (const found of row.untold()) {
    const { heading, field } = found.column;
    const words =
      field === 'lead' || isPersonAlone(found.cell.text) ? withoutPersons(found.cell.text) : found.cell.text;
    if (words === '') {
      row.tell(found, { sure: 'unread', doubts: [personUnread(found.cell.text)] });
      continue;
    }
    const text = `${heading || 'Without a heading'}: ${words}`;
    const before = placeOf(part.notes ?? NO_NOTES, text, wordsOf);
    if (before < 0) part.notes = withPart(part.notes, { text });
    const at = before < 0 ? part.notes!.length - 1 : before;
    const known = typeof told === 'function' ? told(found) : told;
    row.tell(found, field ? known : { sure: 'unread' }, pathBelow(path, 'notes', at));
  }
}
