import type { FrameworkEntryInput, FrameworkInput, FrameworkLinkInput } from '../../../document/framework.js';
import type { PartReferenceInput } from '../../../document/part-reference.js';
import type { Path } from '../../../validate/issue.js';
import type { Cell, Table } from '../../table/table.js';
import type { Told } from '../cell-ledger.js';
import { type FrameworkTable, isMark, refsIn } from '../headings/framework-table.js';
import { headingParts } from '../headings/heading-parts.js';
import { oneLine } from '../cells/cell-lines.js';
import type { PlanDraft } from '../plan-draft.js';
import { EXACT } from '../table-row.js';
import { pathBelow } from '../path-below.js';

/**
 * Reads a table of this shape into a framework. A mark links the part that a row or column stands for, as far as the document has
 * it, and a reference the part that bears it; what can be linked to nothing is kept as a note. An empty cell says nothing.
 */
export function addFramework(draft: PlanDraft, table: Table, shape: FrameworkTable, title: string): void {
  const at = draft.lists.frameworks.length;
  const path: Path = ['frameworks', at];
  const { rows } = table;
  const tell = (cell: Cell, told: Told, where?: Path): void => {
    if (cell.text !== '') draft.ledger.note(table.place, cell, 'framework', told, where);
  };
  rows
    .slice(0, shape.from)
    .forEach((row) => row.forEach((cell) => tell(cell, EXACT, pathBelow(path, 'name'))));
  const head = rows[shape.from]!;
  head.slice(0, shape.names + 1).forEach((cell) => tell(cell, EXACT, pathBelow(path, 'axes', 0, 'name')));
  const across = head.slice(shape.names + 1).map((cell, index) => {
    tell(cell, EXACT, pathBelow(path, 'axes', 0, 'entries', index));
    return entryOf(draft, cell.text);
  });
  const body = rows.slice(shape.from + 1);
  const down = body.map((row, index) => {
    row.slice(0, shape.names).forEach((cell) => tell(cell, EXACT, pathBelow(path, 'axes', 1, 'name')));
    tell(row[shape.names]!, EXACT, pathBelow(path, 'axes', 1, 'entries', index));
    return entryOf(draft, row[shape.names]!.text);
  });
  const framework: FrameworkInput = {
    id: draft.identifier('frameworks', title),
    name: title,
    axes: [
      { name: shape.across ?? 'Columns', entries: across },
      { name: shape.down ?? 'Rows', entries: down },
    ],
  };
  draft.lists.frameworks.push(framework);
  body.forEach((row, index) =>
    row.slice(shape.names + 1).forEach((cell, column) => {
      addCrossing(draft, framework, { cell, at: [down[index]!, across[column]!], path, tell });
    }),
  );
}

function entryOf(draft: PlanDraft, text: string): FrameworkEntryInput {
  const words = oneLine(text);
  const { ref, title } = headingParts(words);
  const objective = draft.find('objectives', ref ?? title) ?? draft.find('objectives', title);
  return {
    id: draft.identifier('entries', title),
    ...(ref !== undefined && { ref }),
    name: title,
    ...(objective !== undefined && { part: { kind: 'objective' as const, id: objective } }),
  };
}

interface Crossing {
  readonly cell: Cell;
  readonly at: readonly [FrameworkEntryInput, FrameworkEntryInput];
  readonly path: Path;
  readonly tell: (cell: Cell, told: Told, where?: Path) => void;
}

function addCrossing(draft: PlanDraft, framework: FrameworkInput, { cell, at, path, tell }: Crossing): void {
  if (cell.text === '') return;
  const parts = partsAt(draft, cell.text, at);
  if (parts.length === 0) {
    const text = `${at[0].name} × ${at[1].name}: ${cell.text}`;
    const place = (framework.notes ??= []).push({ text }) - 1;
    const note = 'no part of the document is known that could be linked here';
    const doubts = [{ code: 'part-unread' as const, words: cell.text, note }];
    return tell(cell, { sure: 'doubtful', doubts }, pathBelow(path, 'notes', place));
  }
  const links: FrameworkLinkInput[] = (framework.links ??= []);
  for (const part of parts) links.push({ part, at: at.map(({ id }) => id) });
  tell(cell, EXACT, pathBelow(path, 'links', links.length - 1));
}

function partsAt(
  draft: PlanDraft,
  text: string,
  at: readonly FrameworkEntryInput[],
): readonly PartReferenceInput[] {
  if (isMark(text)) return at.flatMap(({ part }) => (part ? [part] : [])).slice(0, 1);
  const parts = refsIn(text).map((ref): PartReferenceInput | undefined => {
    const action = draft.find('actions', ref);
    if (action !== undefined) return { kind: 'action', id: action };
    const objective = draft.find('objectives', ref);
    return objective === undefined ? undefined : { kind: 'objective', id: objective };
  });
  return parts.includes(undefined) ? [] : (parts as PartReferenceInput[]);
}
