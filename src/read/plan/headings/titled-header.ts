import type { Column } from '../../columns/column.js';
import type { ColumnField } from '../../columns/column-field.js';
import { type ColumnMapping, type ColumnOptions, readColumns } from '../../columns/read-columns.js';
import type { Cell, Table } from '../../table/table.js';
import { readPeriod } from '../../text/period-text.js';
import { answerIn } from '../cells/answer-text.js';
import type { Header } from './header.js';
import { titlesOf } from '../table-context.js';

type Rows = readonly (readonly Cell[])[];

/** Titles may stand above the headings: so many rows are looked at. */
const LOOKED_AT = 6;
/** So many rows show what a table is. */
const MOST_ROWS = 50;
/** A longer title is a text, in UTF-16 units. */
const LONGEST_TITLE = 200;
/** A longer cell is neither a question nor a heading. */
const LONGEST_NAME = 120;

const IMPLICATIONS = /\bimplications?\b|\bdecision status\b/i;
const CONSULTATIONS = /\bconsult(?:ations?|ed|ees?)\b/i;
/** Lists that go with consultations, and are none: who came, whom to write to, what was asked. */
const OTHER =
  /\b(?:meetings?|minutes|attend\w*|present|apologies|contacts?|members(?:hip)?|respon(?:ses?|dents?)|questions?|papers?|distribution)\b/i;
/** What heads those who were asked, where the title says that they were: elsewhere these words say something else. */
const ASKED =
  /^(?:who|with whom|group|groups|body|bodies|organisations?|stakeholders?|partners?|committee|forum|board|audience)$/i;

/**
 * The headings of a table that its title explains: answers of yes and no below "Other implications", with no headings at all, and
 * "Group | Date" below "Consultations". The rows have to show the same: most answers are yes or no, and most dates are dates.
 *
 * @example
 * const [table] = csvTables('Decision status\nKey decision,No\nUrgent,Yes').tables;
 * titledHeader(table, {}).columns.map(({ field }) => field); // => ['implication', 'answer']
 *
 * @returns undefined where the title says nothing of the kind, or the rows say something else
 */
export function titledHeader(
  table: Pick<Table, 'headings' | 'caption' | 'rows'>,
  options: ColumnOptions,
): Header | undefined {
  if (options.kind !== undefined) return undefined;
  let title = titlesOf(table).at(-1) ?? '';
  for (let from = 0; from < Math.min(LOOKED_AT, table.rows.length); from++) {
    const texts = new Set(table.rows[from]!.map(({ text }) => text).filter(Boolean));
    if (texts.size === 1) [title] = texts as unknown as [string];
    if (texts.size < 2) continue;
    return title.length > LONGEST_TITLE
      ? undefined
      : (answered(table.rows, from, title, options) ?? consulted(table.rows, from, title, options));
  }
  return undefined;
}

/** Questions and answers without headings; a third column is of paragraphs where it looks like that. */
function answered(
  rows: Rows,
  from: number,
  title: string,
  { columns: said = {} }: ColumnOptions,
): Header | undefined {
  const width = rows[from]!.length;
  const body = rows.slice(from, from + MOST_ROWS).filter((row) => row.some(({ text }) => text !== ''));
  if (!IMPLICATIONS.test(title) || width < 2 || width > 3 || Object.keys(said).length > 0) return undefined;
  const names = body.map((row) => row[0]!.text);
  const isNamed = names.every((text) => text !== '' && text.length <= LONGEST_NAME && /\p{L}{2}/u.test(text));
  const answers = body.filter((row) => !['words', 'unclear'].includes(answerIn(row[1]!.text).answer)).length;
  if (!isNamed || new Set(names).size < names.length || answers * 2 <= body.length) return undefined;
  const beside = body.flatMap((row) => row[2]?.text || []);
  const fields: ColumnField[] = ['implication', 'answer', areParagraphs(beside) ? 'paragraphs' : 'comment'];
  const columns = fields
    .slice(0, width)
    .map((field, at): Column => ({ column: at + 1, heading: '', field, doubts: [] }));
  return { kind: 'implications', columns, score: 0, from, to: from };
}

const areParagraphs = (texts: readonly string[]): boolean =>
  texts.every((text) =>
    /^(?:all|none|(?:paragraphs?|paras?|sections?)?\.? ?\d[\d., &–-]{0,60})$/i.test(text),
  );

/** Who was asked, and when: most of the columns are known, and most of the cells of the times are dates. */
function consulted(rows: Rows, from: number, title: string, options: ColumnOptions): Header | undefined {
  if (!CONSULTATIONS.test(title) || OTHER.test(title)) return undefined;
  const headings = rows[from]!.map(({ text }) => text);
  if (headings.some((text) => text.length > LONGEST_NAME || OTHER.test(text))) return undefined;
  const asked = headings.find((text) => ASKED.test(text.trim()));
  const mapping: ColumnMapping = { ...(asked !== undefined && { [asked]: 'consulted' }), ...options.columns };
  const { columns, score } = readColumns(headings, { ...options, kind: 'consultations', columns: mapping });
  const time = columns.findIndex(({ field }) => field === 'period');
  const known = columns.filter(({ field }) => field !== undefined).length;
  if (time < 0 || known * 2 <= columns.length || !columns.some(({ field }) => field === 'consulted'))
    return undefined;
  const times = rows.slice(from + 1, from + MOST_ROWS).flatMap((row) => row[time]!.text || []);
  const dated = times.filter((text) => {
    const reading = readPeriod(text, options);
    return reading.sure !== 'unread' && reading.value.kind !== 'undated';
  });
  if (dated.length === 0 || dated.length * 2 < times.length) return undefined;
  return { kind: 'consultations', columns, score, from, to: from + 1 };
}
