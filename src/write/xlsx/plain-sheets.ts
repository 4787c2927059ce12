import { BLANK_LINE } from './indicator-sheets.js';
import type { BodyCells } from './body-cells.js';
import type { ObjectiveCells } from './objective-cell.js';
import { partTable } from './part-table.js';
import type { WorkbookSheet } from './workbook.js';
import { heldLines, heldName, heldWords, type WorkbookWriting } from './workbook-writing.js';

const ONE_TABLE = 'This sheet has one table.';

/** The sheet of objectives. */
export function objectiveSheet(
  writing: WorkbookWriting,
  objectives: ObjectiveCells,
): WorkbookSheet | undefined {
  const { strategy, losses, notes } = writing;
  const titles = new Set<string>();
  const table = partTable('Objectives', strategy.objectives, [
    { heading: 'Ref', width: 18, cell: ({ ref }, at) => heldWords(writing, ref, ['objectives', at, 'ref']) },
    {
      heading: 'Objective',
      width: 50,
      isNeeded: true,
      cell: ({ id, ref, title }, at) => {
        const isTwice = [title, ref].some((name) => name !== undefined && titles.has(plainName(name)));
        if (isTwice) losses.loses('same-name', ['objectives', at, 'title']);
        titles.add(plainName(title));
        if (ref !== undefined) titles.add(plainName(ref));
        return heldName(writing, title, ['objectives', at, 'title'], id);
      },
    },
    {
      heading: 'What it means',
      width: 70,
      cell: ({ summary }, at) => heldWords(writing, summary, ['objectives', at, 'summary']),
    },
    {
      heading: 'Part of',
      width: 34,
      cell: ({ parent }, at) => {
        losses.holds(['objectives', at, 'parent']);
        return parent === undefined ? '' : objectives.words(parent);
      },
    },
    {
      heading: 'Kind',
      width: 14,
      cell: ({ standing }, at) => heldWords(writing, standing, ['objectives', at, 'standing']),
    },
    {
      heading: 'Remarks',
      width: 20,
      cell: (objective, at) => notes.of(objective.notes, ['objectives', at, 'notes'], losses),
    },
  ]);
  return (
    table && {
      name: 'Objectives',
      title: 'What the strategy sets out to do',
      lines: [ONE_TABLE, BLANK_LINE],
      table,
    }
  );
}

const plainName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The sheet of bodies. */
export function bodySheet(writing: WorkbookWriting, bodies: BodyCells): WorkbookSheet | undefined {
  const { strategy, losses } = writing;
  const table = partTable('Bodies', strategy.bodies, [
    {
      heading: 'Body',
      width: 50,
      isNeeded: true,
      cell: ({ id, name }, at) => heldName(writing, name, ['bodies', at, 'name'], id),
    },
    {
      heading: 'Kind',
      width: 18,
      isNeeded: true,
      cell: ({ kind }, at) => heldWords(writing, kind, ['bodies', at, 'kind']),
    },
    {
      heading: 'Part of',
      width: 50,
      cell: ({ within }, at) => {
        losses.holds(['bodies', at, 'within']);
        return within === undefined ? '' : bodies.name(within);
      },
    },
    {
      heading: 'Also called',
      width: 50,
      cell: ({ aliases }, at) => heldLines(writing, aliases, ['bodies', at, 'aliases']),
    },
    {
      heading: 'Standing',
      width: 14,
      cell: ({ standing }, at) => heldWords(writing, standing, ['bodies', at, 'standing']),
    },
  ]);
  return (
    table && {
      name: 'Bodies',
      title: 'The organisations that the strategy names',
      lines: [ONE_TABLE, BLANK_LINE],
      table,
    }
  );
}

/** The sheet of notes, to which the marks in the tables lead. */
export function noteSheet({ notes }: WorkbookWriting): WorkbookSheet | undefined {
  const table = partTable('Notes', notes.texts, [
    { heading: 'Mark', width: 12, isNeeded: true, cell: (_, at) => `[note ${at + 1}]` },
    { heading: 'Words', width: 100, isNeeded: true, cell: (text) => text },
  ]);
  return (
    table && {
      name: 'Notes',
      title: 'Notes',
      lines: ['This sheet has one table, with the notes that the other sheets refer to.'],
      table,
    }
  );
}
