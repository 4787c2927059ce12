// Leeds 2010: a table of success measures and one of actions for each priority.
import type { Indicator } from '../../../src/document/indicator.js';
import type { Measure } from '../../../src/document/measure.js';
import leeds2010 from '../../../src/strategies/leeds-2010.js';
import { valid } from '../documents.js';
import type { PrintedTable } from './printed-table.js';

const leeds = valid(leeds2010);

/** Each plan of a priority writes its headings a little differently. */
const HEADINGS: Readonly<Record<string, readonly string[]>> = {
  'priority-1': [
    'Performance Indicator',
    'Baseline',
    'Target March 2009',
    'Result 2008/09',
    'Target March 2011',
  ],
  'priority-3': [
    'Performance Indicator',
    'Baseline',
    'Target March 2009',
    'Results 2008/09',
    'Target\n\nMarch 2011',
  ],
  'priority-4': [
    'Performance Indicator',
    'Baseline',
    'Target March 2009',
    'Results 2008/09',
    'Target\n\nMarch 2011',
  ],
  'priority-6': [
    'Performance Indicator',
    'Baseline',
    'Target March 2009',
    'Result 2008/09',
    'Target March 2011',
  ],
};
const OTHER = [
  'Performance Indicator',
  'Baseline',
  'Target March 2009',
  'Results 2008/09',
  'Target March 2011',
];

/** Said below the figure, in its cell. */
const BELOW: Readonly<Record<string, string>> = {
  'ni-130': '\n\n(measurement of target due to change 09/10)',
};

/** These two print their parts in rows of their own, the others in the cells of one row. */
const IN_ROWS = new Set(['ni-195', 'bp-14']);

function figures({ baseline, targets, results }: Measure): string[] {
  const target = (due: string): string => targets.find((one) => one.due.printed === due)?.printed ?? '';
  return [baseline?.printed ?? '', target('March 2009'), results[0]?.printed ?? '', target('March 2011')];
}

function indicatorRows({ id, code, name, measures }: Indicator): string[][] {
  const named = `${code === undefined ? '' : `${code} - `}${name}`;
  const parts = measures.map((measure) => `${measure.part}) ${measure.name}`);
  if (IN_ROWS.has(id))
    return [
      [named, '', '', '', ''],
      ...measures.map((measure, index) => [parts[index]!, ...figures(measure)]),
    ];
  const [first, ...others] = measures.map(figures);
  if (others.length === 0) return [[named, ...first!.slice(0, 3), `${first![3]}${BELOW[id] ?? ''}`]];
  const stacked = first!.map((_, column) => [first!, ...others].map((row) => row[column]).join('\n\n'));
  return [[[named, ...parts].join('\n\n'), ...stacked]];
}

function actionTables(id: string, title: string): PrintedTable[] {
  const own = leeds.actions.filter((one) => one.objectives[0] === id);
  const deadlines = [...new Set(own.map(({ deadline }) => deadline!.period.printed))];
  return deadlines.map((deadline) => ({
    titles: [title, 'Priority actions', `${deadline}:`],
    rows: [
      ['Action/ Activity', 'Lead Directorate/ Service'],
      ...own
        .filter((one) => one.deadline!.period.printed === deadline)
        .map((one) => [one.title, one.leadsPrinted ?? '']),
    ],
  }));
}

/** The tables of the plan of Leeds, priority by priority. */
export const leedsTables = (): PrintedTable[] =>
  leeds.objectives.flatMap(({ id, ref, title }) => {
    const named = `${ref}: ${title}`;
    const own = leeds.indicators.filter((one) => one.objectives[0] === id);
    const rows = [HEADINGS[id] ?? OTHER, ...own.flatMap(indicatorRows)];
    const success = { titles: [named, 'Success Measures'], rows };
    return [...(own.length > 0 ? [success] : []), ...actionTables(id, named)];
  });
