import type { Action } from '../../document/action.js';
import type { Milestone } from '../../document/milestone.js';
import { readPeriod } from '../../read/text/period-text.js';
import { type BodyCells, leadBodies } from './body-cells.js';
import { BLANK_LINE } from './indicator-sheets.js';
import type { LossPath } from '../loss-marks.js';
import type { ObjectiveCells } from './objective-cell.js';
import { type PartColumn, partTable } from './part-table.js';
import { hasDays, timeWords } from './time-words.js';
import type { WorkbookSheet } from './workbook.js';
import { heldName, heldTime, heldWords, joined, type WorkbookWriting } from './workbook-writing.js';

/** The sheet of actions. */
export function actionSheet(
  writing: WorkbookWriting,
  objectives: ObjectiveCells,
  bodies: BodyCells,
): WorkbookSheet | undefined {
  const { actions } = writing.strategy;
  const { losses, notes } = writing;
  const table = partTable('Actions', actions, [
    ...namingColumns(writing, objectives),
    ...bodyColumns(writing, bodies),
    {
      heading: 'Deadline',
      width: 24,
      isNeeded: true,
      cell: (action, at) => deadlineCell(writing, action, at),
    },
    {
      heading: 'Milestones',
      width: 50,
      cell: ({ milestones }, at) =>
        joined(
          writing,
          milestones.map((each, index) => milestoneLine(writing, each, ['actions', at, 'milestones', index])),
          ['actions', at, 'milestones'],
        ),
    },
    {
      heading: 'Also serves',
      width: 34,
      cell: (action, at) => objectives.others(action.objectives, ['actions', at, 'objectives']),
    },
    {
      heading: 'Notes',
      width: 20,
      cell: (action, at) => notes.of(action.notes, ['actions', at, 'notes'], losses),
    },
  ]);
  if (!table) return undefined;
  const lines = [
    'This sheet has one table, with a row for each action; milestones have a line each.',
    BLANK_LINE,
  ];
  return { name: 'Actions', title: 'Actions, who leads them, and by when', lines, table };
}

function namingColumns(writing: WorkbookWriting, objectives: ObjectiveCells): PartColumn<Action>[] {
  return [
    {
      heading: 'Objective',
      width: 34,
      cell: (action, at) => objectives.home(action.objectives, ['actions', at, 'objectives']),
    },
    { heading: 'Ref', width: 12, cell: ({ ref }, at) => heldWords(writing, ref, ['actions', at, 'ref']) },
    { heading: 'Action', width: 50, isNeeded: true, cell: (action, at) => titleCell(writing, action, at) },
    {
      heading: 'Consists of',
      width: 50,
      cell: ({ rows }, at) => {
        const texts = rows.map(({ title }, index) =>
          heldWords(writing, title, ['actions', at, 'rows', index, 'title']),
        );
        return joined(
          writing,
          texts.map((text) => text.replace(/\s*\n\s*/g, ' ')),
          ['actions', at, 'rows'],
        );
      },
    },
  ];
}

// A row with the reference of the one above is read as a further row of the same action, and so is one without a reference.
function titleCell(writing: WorkbookWriting, { id, ref, title }: Action, at: number): string {
  const path = ['actions', at, 'title'];
  const { actions } = writing.strategy;
  if (ref !== undefined && actions[at - 1]?.ref === ref) writing.losses.loses('same-name', path);
  if (ref === undefined && actions.slice(0, at).some((above) => above.ref !== undefined)) {
    writing.losses.loses('no-reference', path);
  }
  return heldName(writing, title, path, id);
}

function bodyColumns(writing: WorkbookWriting, bodies: BodyCells): PartColumn<Action>[] {
  const { losses, strategy } = writing;
  const groups = new Map(strategy.groups.map(({ id, name }) => [id, name]));
  return [
    {
      heading: 'Lead',
      width: 34,
      isNeeded: true,
      cell: (action, at) => {
        action.leads.forEach((_, index) => losses.holds(['actions', at, 'leads', index, 'body']));
        if (action.leadsPrinted !== undefined) losses.holds(['actions', at, 'leadsPrinted']);
        return leadCell(bodies, action, ['actions', at, 'leads']);
      },
    },
    {
      heading: 'Partners',
      width: 34,
      cell: ({ partners }, at) =>
        joined(
          writing,
          partners.map(({ body, group }, index) => {
            const path: LossPath = ['actions', at, 'partners', index];
            losses.holds([...path, 'body']);
            if (group !== undefined) losses.loses('lead-words', [...path, 'group']);
            return body === undefined ? (groups.get(group ?? '') ?? '') : bodies.name(body);
          }),
          ['actions', at, 'partners'],
          '; ',
        ),
    },
  ];
}

const leadCell = (bodies: BodyCells, action: Action, path: LossPath): string =>
  bodies.leads(leadBodies(action), action.leadsPrinted, path);

function deadlineCell(writing: WorkbookWriting, { deadline }: Action, at: number): string {
  if (deadline === undefined) return '';
  const path: LossPath = ['actions', at, 'deadline', 'period'];
  heldTime(writing, deadline.period, path);
  const { words, isReadBack } = timeWords(deadline.period, (text) => readPeriod(text, { sense: 'by' }));
  if (!isReadBack) writing.losses.loses('time-words', [...path, 'printed']);
  return words;
}

function milestoneLine(
  writing: WorkbookWriting,
  { title, when, phase, status: _ }: Milestone,
  path: LossPath,
): string {
  const { losses } = writing;
  if (phase !== undefined) losses.holds([...path, 'phase']);
  const oneLine = title.replace(/\s*\n\s*/g, ' ');
  const lines = [oneLine, `${when.printed}: ${oneLine}`, `${oneLine}: ${timeWords(when).words}`];
  const found = lines.find((line) => isOneLine(line) && hasDays(readPeriod(line), when));
  if (found !== title) losses.loses('milestone-words', [...path, 'title']);
  return found ?? lines[1]!;
}

const isOneLine = (line: string): boolean => !/;\s|\n/.test(line);

/** The sheet of milestones, with their days. */
export function milestoneSheet(writing: WorkbookWriting): WorkbookSheet | undefined {
  const { actions } = writing.strategy;
  const rows = actions.flatMap((action, at) =>
    action.milestones.map((milestone, index) => ({
      action,
      milestone,
      path: ['actions', at, 'milestones', index] as LossPath,
    })),
  );
  // The headings are none that readers of plans know: the same milestones stand on the sheet of actions.
  const table = partTable('Milestones', rows, [
    { heading: 'Ref', width: 12, cell: ({ action }) => action.ref ?? '' },
    { heading: 'Part of', width: 44, isNeeded: true, cell: ({ action }) => action.title },
    {
      heading: 'What is to have happened',
      width: 50,
      isNeeded: true,
      cell: ({ milestone, path }) => heldWords(writing, milestone.title, [...path, 'title']),
    },
    {
      heading: 'When',
      width: 24,
      isNeeded: true,
      cell: ({ milestone, path }) => heldTime(writing, milestone.when, [...path, 'when']),
    },
    { heading: 'First day', width: 13, cell: ({ milestone }) => milestone.when.start ?? '' },
    { heading: 'Last day', width: 13, cell: ({ milestone }) => milestone.when.end ?? '' },
    { heading: 'Happens, begins or ends', width: 16, cell: ({ milestone: { phase = '' } }) => phase },
  ]);
  if (!table) return undefined;
  return {
    name: 'Milestones',
    title: 'What is to have happened by when',
    lines: ['This sheet has one table, with a row for each of them.', BLANK_LINE],
    table,
  };
}
