import type { CommitmentInput } from '../../../document/commitment.js';
import type { Path } from '../../../validate/issue.js';
import type { Told } from '../cell-ledger.js';
import { oneLine } from '../cells/cell-lines.js';
import { headingParts } from '../headings/heading-parts.js';
import { type LeadCell, readLeadCell } from '../cells/lead-cell.js';
import type { PlanDraft } from '../plan-draft.js';
import { repeatedAt, toldOf } from './repeated-row.js';
import { keepWords } from './row-parts.js';
import { EXACT, type FieldCell, type TableRow } from '../table-row.js';
import { pathBelow } from '../path-below.js';

type Standing = NonNullable<CommitmentInput['standing']>;

const STANDINGS: readonly (readonly [RegExp, Standing])[] = [
  [/^withdrawn\b/i, 'withdrawn'],
  [
    /^(?:(?:yet )?to be agreed|not (?:yet )?agreed|(?:no|pending|outstanding|under discussion)$)/i,
    'to-be-agreed',
  ],
  [/^(?:agreed|signed|yes$|in place$)/i, 'agreed'],
];
/** What the heading over the partners says of the standing of them all. */
const TO_BE_AGREED = /\b(?:will agree|to be agreed|to agree|to be reached)\b/i;
const AGREED = /\bagreed with\b/i;

/**
 * Reads a row of a list of what is to be agreed with partners: with whom, on what, by when, and whether it is agreed. Where no partner
 * can be read there is no commitment.
 */
export function addCommitment(draft: PlanDraft, row: TableRow): void {
  const found = row.filled('with');
  const cell = found && readLeadCell(draft, found.cell.text);
  const partners = cell ? bodiesOf(cell) : [];
  if (!found || !cell || partners.length === 0) {
    if (found && cell) row.tell(found, { sure: 'unread', doubts: cell.told.doubts ?? [] });
    return keepWords(row, draft, []);
  }
  const { at, isRepeated } = homeOf(draft, row, titleOf(draft, row, found, cell), partners);
  const path: Path = ['commitments', at];
  const part = draft.lists.commitments[at]!;
  if (isWhole(cell)) part.printed ??= found.cell.text;
  const named = row.filled('commitment');
  if (named) row.tell(named, EXACT, pathBelow(path, 'title'));
  addHome(draft, row, part, path);
  const isInferred = addStanding(row, part, found, path);
  row.tell(found, isInferred ? inferred(cell, found) : cell.told, pathBelow(path, 'with'));
  addDue(draft, row, part, path);
  keepWords(row, part, path, toldOf(isRepeated, part.title));
}

const bodiesOf = ({ leads, partners }: LeadCell): string[] => [
  ...new Set([...leads.map(({ body }) => body), ...partners]),
];

/** Whether no part of the cell, such as the name of a person, was left out. */
const isWhole = ({ told }: LeadCell): boolean =>
  !(told.doubts ?? []).some(({ code }) => code === 'part-unread');

/** What is to be agreed; where no column says it, it is that they agree: "We will agree with Health Services". */
function titleOf(draft: PlanDraft, row: TableRow, { cell, column }: FieldCell, lead: LeadCell): string {
  const named = row.filled('commitment');
  if (named) return oneLine(named.cell.text);
  const names = bodiesOf(lead).map((id) => draft.lists.bodies[draft.position('bodies', id)!]!.name);
  return `${oneLine(column.heading)} ${isWhole(lead) ? oneLine(cell.text) : names.join(', ')}`;
}

function homeOf(
  draft: PlanDraft,
  row: TableRow,
  title: string,
  partners: string[],
): { readonly at: number; readonly isRepeated: boolean } {
  const { commitments } = draft.lists;
  const key = [title, ...partners, row.words('theme'), row.words('objective')].join(' | ');
  const before = repeatedAt(draft, 'commitments', key);
  if (before !== undefined) return { at: before, isRepeated: true };
  const id = draft.identifier('commitments', title);
  commitments.push({ id, title, with: partners });
  draft.name('commitments', id, key);
  return { at: commitments.length - 1, isRepeated: false };
}

/** The theme and the objective that it stands in, by columns or by the heading above. */
function addHome(draft: PlanDraft, row: TableRow, part: CommitmentInput, path: Path): void {
  const theme = row.filled('theme');
  if (theme) {
    const kind = /\bworkstream/i.test(theme.column.heading) ? 'workstream' : 'other';
    part.theme = draft.theme(oneLine(theme.cell.text), kind).id;
    row.tell(theme, EXACT, pathBelow(path, 'theme'));
  }
  const named = row.filled('objective');
  if (named) {
    const { ref, title } = headingParts(oneLine(named.cell.text));
    part.objective = draft.objective(title, ref);
    row.tell(named, EXACT, pathBelow(path, 'objective'));
  } else if (row.context.objective !== undefined) part.objective ??= row.context.objective;
}

/** The standing of a column, or of the heading over the partners; whether the heading alone says that it is agreed. */
function addStanding(row: TableRow, part: CommitmentInput, { column }: FieldCell, path: Path): boolean {
  const found = row.filled('progress');
  const standing = found && STANDINGS.find(([pattern]) => pattern.test(found.cell.text.trim()))?.[1];
  if (found && standing && (part.standing === undefined || part.standing === standing)) {
    part.standing = standing;
    row.tell(found, EXACT, pathBelow(path, 'standing'));
  }
  if (found) return false;
  const { heading } = column;
  if (TO_BE_AGREED.test(heading)) part.standing ??= 'to-be-agreed';
  else if (AGREED.test(heading)) part.standing ??= 'agreed';
  return part.standing === 'agreed';
}

const inferred = ({ told }: LeadCell, { column }: FieldCell): Told => {
  const note = 'the heading is taken to say that it is agreed';
  return {
    sure: 'doubtful',
    doubts: [...(told.doubts ?? []), { code: 'inferred', words: column.heading, note }],
  };
};

/** What is agreed is due no more: a time beside it stays a note. */
function addDue(draft: PlanDraft, row: TableRow, part: CommitmentInput, path: Path): void {
  const found = row.filled('deadline');
  if (!found) {
    if (row.context.deadline !== undefined && part.standing !== 'agreed') part.due ??= row.context.deadline;
    return;
  }
  if (part.standing === 'agreed') return;
  if (part.due !== undefined && part.due.printed !== found.cell.text.trim()) return;
  const reading = draft.periods.time(found.cell.text, row.context.options);
  row.tell(found, reading, reading.sure === 'unread' ? undefined : pathBelow(path, 'due'));
  if (reading.sure !== 'unread') part.due = reading.value;
}
