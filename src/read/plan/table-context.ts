import type { ColumnField } from '../columns/column-field.js';
import type { Column } from '../columns/column.js';
import { readPeriod } from '../text/period-text.js';
import type { PeriodOptions } from '../text/period-options.js';
import type { Table } from '../table/table.js';
import { breakdownColumns, widerPlaces } from './figures/breakdown-columns.js';
import type { Header } from './headings/header.js';
import { headingParts } from './headings/heading-parts.js';
import { marksIn } from './cells/mark-notes.js';
import type { PlanDraft } from './plan-draft.js';
import { columnsByField, type RowContext } from './table-row.js';

// Of a longer table only the ends are looked through for notes.
const MOST_LOOKED_AT = 2_000;

/** What a table says of its rows beside their cells. */
export function contextOf(
  table: Table,
  header: Header,
  columns: readonly Column[],
  options: PeriodOptions,
): RowContext {
  const title = table.caption?.text ?? table.headings.at(-1)?.text;
  return {
    table: table.place,
    columns,
    byField: columnsByField(columns),
    marks: marksIn(linesAround(table), options),
    ...(title !== undefined && { title }),
    ...(header.kind === 'observations' && {
      breakdowns: breakdownColumns(table.rows.slice(header.to), columns),
      wider: widerPlaces(columns),
    }),
    options,
  };
}

/** What stands below the table, and rows with one text in it: notes may explain the marks of its cells. */
function linesAround({ rows, notes, headings, caption }: Table): string[] {
  const inside = rows.length > MOST_LOOKED_AT ? [...rows.slice(0, 12), ...rows.slice(-12)] : rows;
  const alone = inside.flatMap((row) => {
    const texts = new Set(row.map(({ text }) => text).filter(Boolean));
    return texts.size === 1 ? [...texts] : [];
  });
  return [...notes, ...headings, ...(caption ? [caption] : [])].map(({ text }) => text).concat(alone);
}

/** The headings that a table stands under, and its caption. */
export const titlesOf = ({ headings, caption }: Pick<Table, 'headings' | 'caption'>): string[] => [
  ...headings.map(({ text }) => text),
  ...(caption ? [caption.text] : []),
];

/** Headings, the caption, and rows with one text above the column headings: the outermost first. */
export function wordsAbove({ headings, caption, rows }: Table, { from }: Header): string[] {
  const titles = rows.slice(0, from).flatMap((row) => {
    const texts = new Set(row.map(({ text }) => text).filter(Boolean));
    return texts.size === 1 ? [...texts] : [];
  });
  return [...headings.map(({ text }) => text), ...(caption ? [caption.text] : []), ...titles];
}

/** The fields of which one names what a row of each kind is about. */
export const KEYS: Readonly<Record<Header['kind'], readonly ColumnField[]>> = {
  actions: ['action'],
  indicators: ['indicator'],
  observations: ['value'],
  milestones: ['milestone'],
  objectives: ['objective', 'theme'],
  funds: ['fund'],
  implications: ['implication'],
  consultations: ['consulted'],
  commitments: ['with'],
  risks: ['risk'],
};

/** Which column names what a row is about. */
export function keyOf({ kind, columns }: Header): number {
  return columns.findIndex(({ field }) => field !== undefined && KEYS[kind].includes(field));
}

/** Headings above rows name their objective, or the time by which they are to be done. */
export function headed(draft: PlanDraft, context: RowContext, headings: readonly string[]): RowContext {
  let now = context;
  for (const words of headings) {
    const period = readPeriod(words, context.options);
    if (period.sure !== 'unread' && period.value.kind !== 'undated') now = { ...now, deadline: period.value };
    else {
      const { ref, title } = headingParts(words);
      if (ref !== undefined) now = { ...now, objective: draft.objective(title, ref), group: words };
      else now = { ...now, group: words };
    }
  }
  return now;
}
