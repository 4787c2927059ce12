import type { ConsultationInput } from '../../../document/consultation.js';
import type { PeriodInput } from '../../../document/period.js';
import type { Path } from '../../../validate/issue.js';
import { askedIn, type Asked } from '../cells/asked-cell.js';
import { linesOf, oneLine } from '../cells/cell-lines.js';
import type { PlanDraft } from '../plan-draft.js';
import { repeatedAt, toldOf } from './repeated-row.js';
import { keepWords } from './row-parts.js';
import { EXACT, type FieldCell, type TableRow } from '../table-row.js';
import { pathBelow } from '../path-below.js';

const METHODS: readonly (readonly [RegExp, NonNullable<ConsultationInput['method']>])[] = [
  [/\b(?:surveys?|questionnaires?|polls?)\b/i, 'survey'],
  [/\bworkshops?\b/i, 'workshop'],
  [/\bpanels?\b/i, 'panel'],
  [/\b(?:letters?|written|in writing|e-?mails?)\b/i, 'written'],
  [/\b(?:meetings?|presentations?|forums?)\b/i, 'meeting'],
];
/** A longer text is not kept a second time as the entry, in UTF-16 units. */
const LONGEST_ENTRY = 1_000;

/**
 * Reads a row of a timetable of consultation: who was asked, when, how, about what, and what came of it. A row in which nobody and
 * nothing can be read makes no consultation.
 */
export function addConsultation(draft: PlanDraft, row: TableRow): void {
  const about = row.filled('consultation');
  const found = row.filled('consulted');
  const asked = found && askedIn(draft, found.cell.text);
  if (!about && (!asked || asked.told.sure === 'unread')) {
    if (found && asked) row.tell(found, asked.told);
    return keepWords(row, draft, []);
  }
  const when = row.filled('period');
  const time = when && draft.periods.time(when.cell.text, row.context.options);
  const period = time && time.sure !== 'unread' ? time.value : row.context.deadline;
  const title = about ? oneLine(about.cell.text) : asked!.names.join(', ');
  const { at, isRepeated } = homeOf(draft, title, asked, period);
  const path: Path = ['consultations', at];
  const part = draft.lists.consultations[at]!;
  if (found && asked)
    row.tell(found, asked.told, asked.told.sure === 'unread' ? undefined : askedAt(path, asked));
  if (when && time) row.tell(when, time, time.sure === 'unread' ? undefined : pathBelow(path, 'period'));
  if (about) addSubject(draft, row, about, part, path);
  addMethod(row, part, path);
  addResult(row, part, path);
  if (!isRepeated) keepEntry(part, asked, found, when);
  keepWords(row, part, path, toldOf(isRepeated, title));
}

const askedAt = (path: Path, { bodies }: Asked): Path =>
  pathBelow(path, bodies.length > 0 ? 'bodies' : 'groups');

/** The consultation that a row before was about too, or a new one. */
function homeOf(
  draft: PlanDraft,
  title: string,
  asked: Asked | undefined,
  period: PeriodInput | undefined,
): { readonly at: number; readonly isRepeated: boolean } {
  const { consultations } = draft.lists;
  const { bodies = [], groups = [] } = asked ?? {};
  const key = [title, ...bodies, ...groups, period?.printed ?? ''].join(' | ');
  const before = repeatedAt(draft, 'consultations', key);
  if (before !== undefined) return { at: before, isRepeated: true };
  const id = draft.identifier('consultations', title);
  consultations.push({
    id,
    title,
    ...(period && { period }),
    ...(bodies.length > 0 && { bodies: [...bodies] }),
    ...(groups.length > 0 && { groups: [...groups] }),
  });
  draft.name('consultations', id, key);
  return { at: consultations.length - 1, isRepeated: false };
}

/** What it was about; a document of this name is what was consulted on. */
function addSubject(
  draft: PlanDraft,
  row: TableRow,
  about: FieldCell,
  part: ConsultationInput,
  path: Path,
): void {
  const document = draft.find('documents', part.title);
  if (document !== undefined) part.about = [document];
  row.tell(about, EXACT, pathBelow(path, 'title'));
}

/** One method that is named is the method; other words stay as a note. */
function addMethod(row: TableRow, part: ConsultationInput, path: Path): void {
  const found = row.filled('method');
  if (!found || found.cell.text.length > LONGEST_ENTRY) return;
  const methods = METHODS.filter(([pattern]) => pattern.test(found.cell.text));
  const method = methods[0]?.[1];
  if (methods.length !== 1 || (part.method ?? method) !== method) return;
  part.method = methods[0]![1];
  // more words than one say more than the method, and stay beside it
  if (/^\p{L}+(?:-\p{L}+)?$/u.test(found.cell.text.trim())) row.tell(found, EXACT, pathBelow(path, 'method'));
}

function addResult(row: TableRow, part: ConsultationInput, path: Path): void {
  const found = row.filled('outcome');
  if (!found || (part.result !== undefined && part.result !== found.cell.text)) return;
  part.result = found.cell.text;
  row.tell(found, EXACT, pathBelow(path, 'result'));
}

/** The entry as printed, where no part of a name was left out of it. */
function keepEntry(
  part: ConsultationInput,
  asked: Asked | undefined,
  found: FieldCell | undefined,
  when: FieldCell | undefined,
): void {
  if (!found || !asked || (asked.told.doubts ?? []).some(({ code }) => code === 'part-unread')) return;
  const printed = [found, when].flatMap((one) => (one ? linesOf(one.cell.text) : [])).join(', ');
  if (printed.length <= LONGEST_ENTRY) part.printed = printed;
}
