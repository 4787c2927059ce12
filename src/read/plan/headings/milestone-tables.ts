import type { ActionInput } from '../../../document/action.js';
import type { ColumnField } from '../../columns/column-field.js';
import { type ColumnOptions, readColumns } from '../../columns/read-columns.js';
import type { Table } from '../../table/table.js';
import type { Header } from './header.js';
import { plainWords } from '../figures/part-index.js';

/** What a table of milestones has at most: one that says more of actions is a table of actions. */
const SHAPE: readonly (ColumnField | undefined)[] = [
  'ref',
  'action',
  'milestone',
  'deadline',
  'lead',
  'progress',
];
const NEEDED: readonly ColumnField[] = ['action', 'milestone', 'deadline'];

/**
 * The headings of tables, where those of actions that only name actions of others, or name one again and again, and have a milestone
 * and its time in each row, are tables of milestones: their headings alone do not tell.
 *
 * @param given - the actions that the document has
 */
export function withMilestoneTables(
  tables: readonly Table[],
  headers: readonly (Header | undefined)[],
  given: readonly ActionInput[],
  options: ColumnOptions,
): readonly (Header | undefined)[] {
  if (options.kind !== undefined || !headers.some(mayBeOfMilestones)) return headers;
  const others = headers.flatMap((header, at) =>
    header?.kind === 'actions' && !mayBeOfMilestones(header) ? namesIn(tables[at]!, header) : [],
  );
  const known = new Set([...given.map(({ title }) => plainWords(title)), ...others]);
  return headers.map((header, at) => {
    if (!header || !mayBeOfMilestones(header) || !isOfMilestones(tables[at]!, header, known)) return header;
    const headings = header.columns.map(({ heading }) => heading);
    const { columns, score } = readColumns(headings, { ...options, kind: 'milestones' });
    return { ...header, kind: 'milestones', columns, score };
  });
}

function mayBeOfMilestones(header: Header | undefined): boolean {
  if (header?.kind !== 'actions' || header.isSaid) return false;
  const fields = header.columns.map(({ field }) => field);
  return NEEDED.every((field) => fields.includes(field)) && fields.every((field) => SHAPE.includes(field));
}

const textsOf = ({ rows }: Table, { columns, to }: Header, own: ColumnField): string[] => {
  const at = columns.findIndex(({ field }) => field === own);
  return at < 0 ? [] : rows.slice(to).map((row) => row[at]!.text);
};

const namesIn = (table: Table, header: Header): string[] =>
  textsOf(table, header, 'action').map(plainWords).filter(Boolean);

function isOfMilestones(table: Table, header: Header, known: ReadonlySet<string>): boolean {
  if (textsOf(table, header, 'milestone').some((text) => /\n|;\s/.test(text))) return false;
  const names = namesIn(table, header);
  const found = names.filter((name) => known.has(name)).length;
  return names.length > 0 && (found * 2 > names.length || new Set(names).size < names.length);
}
