import type { ImplicationInput } from '../../../document/implication.js';
import type { Path } from '../../../validate/issue.js';
import { answerIn } from '../cells/answer-text.js';
import type { Told } from '../cell-ledger.js';
import { oneLine } from '../cells/cell-lines.js';
import type { PlanDraft } from '../plan-draft.js';
import { repeatedAt } from './repeated-row.js';
import { keepWords } from './row-parts.js';
import { EXACT, type TableRow } from '../table-row.js';
import { pathBelow } from '../path-below.js';

/**
 * Reads a row of a table of implications or of a decision status: the question, whether it is answered by yes or no, and the
 * paragraphs that say more. A row that a page repeats is the same one; one that answers otherwise is another, in doubt.
 */
export function addImplication(draft: PlanDraft, row: TableRow): void {
  const named = row.filled('implication');
  if (!named) return keepWords(row, draft, []);
  const { part, told } = partOf(row, oneLine(named.cell.text));
  const { at, isOther } = homeOf(draft, part);
  const path: Path = ['implications', at];
  const answer = row.filled('answer');
  // that there is no answer is told of the question
  row.tell(named, isOther ? otherAnswer(part.name) : answer ? EXACT : told, pathBelow(path, 'name'));
  if (answer) row.tell(answer, told, pathBelow(path, 'answer'));
  const paragraphs = row.filled('paragraphs');
  if (paragraphs && part.reference === paragraphs.cell.text)
    row.tell(paragraphs, EXACT, pathBelow(path, 'reference'));
  keepWords(row, draft.lists.implications[at]!, path);
}

type NewPart = Omit<ImplicationInput, 'id'>;

/** What the row says. A question without an answer says nothing that can be read: its answer is unclear. */
function partOf(row: TableRow, name: string): { readonly part: NewPart; readonly told: Told } {
  const printed = row.words('answer');
  const { answer, reference: beside, doubts } = answerIn(printed);
  const reference = row.words('paragraphs') || beside;
  const { group, title = group } = row.context;
  const table = group ?? title;
  const part: NewPart = {
    name,
    ...(table !== undefined && { table }),
    answer,
    ...(printed !== '' && { printed }),
    ...(reference !== undefined && { reference }),
  };
  return { part, told: { sure: doubts.length > 0 ? 'doubtful' : 'exact', doubts } };
}

function homeOf(draft: PlanDraft, part: NewPart): { readonly at: number; readonly isOther: boolean } {
  const { implications } = draft.lists;
  const key = `${part.table ?? ''}: ${part.name}`;
  const before = repeatedAt(draft, 'implications', key);
  if (before !== undefined && saysSame(implications[before]!, part)) return { at: before, isOther: false };
  const id = draft.identifier('implications', part.name);
  implications.push({ id, ...part });
  draft.name('implications', id, key);
  return { at: implications.length - 1, isOther: before !== undefined };
}

const saysSame = (one: NewPart, other: NewPart): boolean =>
  one.answer === other.answer && one.printed === other.printed && one.reference === other.reference;

const otherAnswer = (words: string): Told => ({
  sure: 'doubtful',
  doubts: [{ code: 'several-readings', words, note: 'the table answers this question twice' }],
});
