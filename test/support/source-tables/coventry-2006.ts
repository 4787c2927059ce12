// Coventry 2006: Appendix A, one table of actions for each objective over several pages, and Appendix B, the indicators.
import type { Action } from '../../../src/document/action.js';
import coventry from '../../../src/strategies/coventry-2006.js';
import { valid } from '../documents.js';
import { across, type PrintedCell, type PrintedTable } from './printed-table.js';

const { objectives, actions, documents, indicators, reportingLines } = valid(coventry);

const HEADINGS = [
  'Ref no',
  'Area of Activity and how it contributes to community cohesion',
  'Key Strategies, Plans, Activities and Milestones 2006/07',
  'How progress is reported and managed',
];

/** Rows at which a page begins, with the title and the headings again. */
const PAGES = new Set(
  'action-0-4 action-1-2 action-1-5 action-2-3-row-2 action-2-6 action-3-4 action-3-5-row-2 action-3-5-row-4 action-3-6 action-3-8 action-3-9 action-4-4'.split(
    ' ',
  ),
);
/** Two pages print no title. */
const UNTITLED = new Set(['objective-3', 'action-3-4', 'action-3-6']);
/** Times that stand in front of what is to be done, and legal deadlines in the column of the activity. */
const TIME_FIRST = new Set(['0.1', '0.2', '0.5', '0.6', '0.7']);
const IN_ACTIVITY = new Set(['Formal strategy in place, as is required', 'Scheme is a formal requirement']);

type Milestone = Action['milestones'][number];

/** One line for each time: what has the same time in one row is printed as one sentence. */
function milestoneLines(ref: string, milestones: readonly Milestone[]): string[] {
  const times = new Map<string, string[]>();
  for (const { title, when } of milestones)
    times.set(when.printed, [...(times.get(when.printed) ?? []), title]);
  return [...times].map(([time, titles]) =>
    TIME_FIRST.has(ref) && !time.startsWith('by ')
      ? [time, ...titles].join(' – ')
      : `${titles.join('; ')} – ${time}`,
  );
}

function actionRows(action: Action): { id: string; cells: PrintedCell[] }[] {
  const rows = action.rows.length > 0 ? action.rows : [{ id: undefined, title: action.title }];
  return rows.map(({ id = action.id, title }, index) => {
    const isOwn = (row: string | undefined): boolean => (row === undefined ? index === 0 : row === id);
    const milestones = action.milestones.filter(({ row }) => isOwn(row));
    const plans = action.plans.filter(({ row }) => isOwn(row));
    const reported = reportingLines.filter(({ of }) =>
      of.some((part) => part.id === id || (index === 0 && part.id === action.id)),
    );
    const inActivity = milestones.filter((one) => IN_ACTIVITY.has(one.title));
    const lines = milestones.filter((one) => !IN_ACTIVITY.has(one.title));
    const names = plans.map(({ document }) => documents.find((one) => one.id === document)!.name);
    return {
      id: index === 0 ? action.id : id,
      cells: [
        index === 0 ? action.ref! : '',
        [title, ...inActivity.map(({ title: what, when }) => `${what} ${when.printed}`)].join(' – '),
        [...names, ...milestoneLines(action.ref!, lines)].join('\n'),
        reported.map(({ printed }) => printed ?? '').join('\n'),
      ],
    };
  });
}

function actionTable({ id, ref, title }: (typeof objectives)[number]): PrintedTable {
  const named = ref === undefined ? title : `${ref} - ${title}`;
  // the last objective prints nothing above its references
  const headings = id === 'objective-4' ? ['', ...HEADINGS.slice(1)] : HEADINGS;
  const rows = actions.filter((one) => one.objectives[0] === id).flatMap(actionRows);
  return {
    titles: UNTITLED.has(id) ? [] : [named],
    rows: [
      headings,
      ...rows.flatMap((row) => {
        if (!PAGES.has(row.id)) return [row.cells];
        return [...(UNTITLED.has(row.id) ? [] : [across(named, 4)]), headings, row.cells];
      }),
    ],
  };
}

function indicatorTable(): PrintedTable {
  const groups = objectives.flatMap(({ id, ref, title }) => {
    const own = indicators.filter((one) => one.objectives[0] === id);
    if (own.length === 0) return [];
    const rows = own.flatMap(({ name, measures: [measure], analyses }): PrintedCell[][] => [
      [name, measure!.baseline?.printed ?? '', measure!.targets[0]?.printed ?? ''],
      ...analyses.map(({ printed }) => [printed ?? '', '', '']),
    ]);
    return [across(`${ref} - ${title}`, 3), ...rows];
  });
  return {
    titles: ['Performance Management – Set of Indicators'],
    rows: [['Indicator', 'Benchmark 2005/06', 'Target 2006/07'], ...groups],
    notes: ['* To be set with data of the Household Survey, August 2006'],
  };
}

/** The tables of both appendices. */
export const coventryTables = (): PrintedTable[] => [...objectives.map(actionTable), indicatorTable()];
