import type { NoteInput } from '../../../document/note.js';
import type { PartReferenceInput } from '../../../document/part-reference.js';
import type { RecipientInput, ReportingLineInput } from '../../../document/reporting-line.js';
import type { Path } from '../../../validate/issue.js';
import type { Doubt } from '../../reading.js';
import { bodiesIn } from '../../text/body-text.js';
import { isPerson } from '../../text/body-person.js';
import { madeReading, partUnread, unread } from '../../text/made-reading.js';
import { LONGEST_TEXT } from '../../text/plain-text.js';
import { periodTokens } from '../../text/period-token.js';
import { personUnread } from '../../text/without-persons.js';
import { frequencyIn } from './frequency-text.js';
import { linesOf } from './cell-lines.js';
import { withPart } from '../names/grown-list.js';
import type { PlanDraft } from '../plan-draft.js';
import { type NamedRecipient, reportingText, type ReportingText } from './reporting-text.js';
import { EXACT, type FieldCell, type TableRow } from '../table-row.js';
import { pathBelow } from '../path-below.js';

/** What is reported on, and where that stands. */
interface Reported {
  readonly of: PartReferenceInput;
  readonly part: { notes?: NoteInput[] | undefined };
  readonly path: Path;
}

/**
 * Reads the cells on reporting of a row into lines, one for each line of words. What is not understood becomes a note of the part that
 * is reported on, in doubt; how often stands in a column of its own counts where somebody is reported to.
 */
export function addReporting(draft: PlanDraft, row: TableRow, reported: Reported): void {
  const often = row.filled('frequency');
  const every = often && frequencyIn(often.cell.text);
  const first = draft.lists.reportingLines.length;
  for (const found of row.all('reporting')) addLines(draft, row, { ...reported, found, every: every?.every });
  if (often && every && draft.lists.reportingLines.length > first)
    row.tell(often, every.rest === '' ? EXACT : { sure: 'doubtful' }, ['reportingLines', first, 'every']);
}

interface Place extends Reported {
  readonly found: FieldCell;
  readonly every: ReportingLineInput['every'];
}

function addLines(draft: PlanDraft, row: TableRow, place: Place): void {
  const { found, part, path } = place;
  if (found.cell.text.length > LONGEST_TEXT)
    return row.tell(found, unread(found.cell.text, 'too long to say who reports to whom'));
  if (namesPerson(found.cell.text))
    return row.tell(found, { sure: 'unread', doubts: [personUnread(found.cell.text)] });
  for (const printed of linesOf(found.cell.text)) {
    const text = reportingText(printed, draft.recipients);
    if (text) addLine(draft, row, place, { printed, text });
    else {
      const doubts = [partUnread(printed, 'who reports to whom was not understood: kept as a note')];
      part.notes = withPart(part.notes, { text: `${found.column.heading}: ${printed}` });
      row.tell(found, { sure: 'doubtful', doubts }, pathBelow(path, 'notes', part.notes.length - 1));
    }
  }
}

function addLine(
  draft: PlanDraft,
  row: TableRow,
  { of, every, found }: Place,
  { printed, text }: { readonly printed: string; readonly text: ReportingText },
): void {
  const { reportingLines } = draft.lists;
  const doubts: Doubt[] = printed.includes('/') ? [slash(printed)] : [];
  const line: ReportingLineInput = {
    id: draft.identifier('reportingLines', `line-${of.id}`),
    of: [of],
    ...fieldsOf(draft, text, doubts),
    ...(text.every === undefined && every && { every }),
    printed,
  };
  row.tell(found, madeReading(line, doubts.slice()), ['reportingLines', reportingLines.push(line) - 1]);
}

function fieldsOf(
  draft: PlanDraft,
  { to, by, every, manner }: ReportingText,
  doubts: Doubt[],
): Pick<ReportingLineInput, 'to' | 'by' | 'every' | 'manner'> {
  return {
    to: to.map((recipient) => recipientOf(draft, recipient, doubts)),
    ...(by.length > 0 && { by: by.map((name) => officeOf(draft, name, doubts)) }),
    ...(every && { every }),
    ...(manner && { manner }),
  };
}

function recipientOf(draft: PlanDraft, { kind, name }: NamedRecipient, doubts: Doubt[]): RecipientInput {
  switch (kind) {
    case 'cabinet':
      return { kind, body: draft.find('bodies', name) ?? draft.body(name, 'cabinet') };
    case 'portfolio':
      if (!draft.find('portfolios', name)) doubts.push(newName(name, 'portfolio'));
      return { kind, portfolio: draft.portfolio(name) };
    case 'document':
      return { kind, document: draft.find('documents', name)! };
    case 'system':
      return { kind, name };
    case 'officer':
      return { kind, role: officeOf(draft, name, doubts) };
    case 'body':
      return { kind, body: bodyOf(draft, name, doubts) };
  }
}

function bodyOf(draft: PlanDraft, name: string, doubts: Doubt[]): string {
  const known = draft.find('bodies', name);
  if (known) return known;
  const reading = bodiesIn(name, draft.names.bodies);
  doubts.push(...(reading.sure === 'exact' ? [] : reading.doubts));
  if (doubts.length === 0) doubts.push(newName(name, 'body'));
  const [mention] = reading.sure === 'unread' ? [] : reading.value;
  return mention?.id !== undefined && mention.printed === name ? mention.id : draft.body(name);
}

function officeOf(draft: PlanDraft, name: string, doubts: Doubt[]): string {
  if (!draft.find('roles', name)) doubts.push(newName(name, 'office'));
  return draft.role(name);
}

const namesPerson = (text: string): boolean =>
  text.split(/[,;:()\n]|\b(?:by|to|and|through)\b/).some((words) => {
    const tokens = periodTokens(words);
    return isPerson(tokens) || (tokens.length > 2 && isPerson(tokens.slice(0, 2)));
  });

const slash = (words: string): Doubt => ({
  code: 'several-readings',
  words,
  note: 'the slash is taken to part two names; it may join two names of one body',
});

/** What is told of a name that is new, by what bears it. */
const NEW = {
  portfolio: 'no known portfolio has this name',
  body: 'no known body has this name',
  office: 'no known office has this name',
} as const;

const newName = (words: string, what: keyof typeof NEW): Doubt => ({
  code: 'new-name',
  words,
  note: NEW[what],
});
