// The tables of source documents as their officers had them: the headings and cells as printed, made from the documents
// that people wrote down by hand. Sentences are in our words; figures, references, dates and names are as printed.
import type { Action } from '../../src/document/action.js';
import type { Indicator } from '../../src/document/indicator.js';
import type { Measure } from '../../src/document/measure.js';
import { valid } from './documents.js';
import coventry2006 from '../../src/strategies/coventry-2006.js';
import leeds2010 from '../../src/strategies/leeds-2010.js';

/** The rows of one table; the first is its title, in the first cell. */
export type SourceTable = readonly (readonly string[])[];

const leeds = valid(leeds2010);
const coventry = valid(coventry2006);

const titled = (title: string, width: number): string[] => [title, ...Array<string>(width - 1).fill('')];

/** What is the same for every part is printed once, as in the plan; the rest is stacked in the cell. */
function stacked(measures: readonly Measure[], cellOf: (measure: Measure) => string | undefined): string {
  const cells = measures.map((measure) => cellOf(measure) ?? '');
  if (measures.length === 1 || new Set(cells).size === 1) return cells[0]!;
  return measures.map(({ part }, index) => `${part}) ${cells[index]}`).join('\n');
}

function indicatorRow({ code, name, measures }: Indicator): string[] {
  const parts =
    measures.length > 1 ? measures.map((measure) => `\n${measure.part}) ${measure.name}`).join('') : '';
  const target = (due: string) =>
    stacked(measures, ({ targets }) => targets.find((one) => one.due.printed === due)?.printed);
  return [
    `${code === undefined ? '' : `${code} - `}${name}${parts}`,
    stacked(measures, ({ baseline }) => baseline?.printed),
    target('March 2009'),
    stacked(measures, ({ results }) => results[0]?.printed),
    target('March 2011'),
  ];
}

const INDICATOR_HEADINGS = [
  ' Performance Indicator',
  'Baseline',
  'Target March 2009',
  'Result 2008/09',
  'Target March 2011 ',
];

/** The tables of success measures of the Leeds plan, one for each priority. */
export function leedsIndicatorTables(): SourceTable[] {
  const { objectives, indicators } = leeds;
  return objectives.map(({ id, ref, title }) => [
    titled(`${ref}:  ${title}`, 5),
    INDICATOR_HEADINGS,
    ...indicators.filter((one) => one.objectives[0] === id).map(indicatorRow),
  ]);
}

/** The tables of actions of the Leeds plan, with the deadline in the row above them. */
export function leedsActionTables(): SourceTable[] {
  const { objectives, actions } = leeds;
  return objectives.flatMap(({ id, ref, title }) => {
    const own = actions.filter((one) => one.objectives[0] === id);
    const deadlines = [...new Set(own.map(({ deadline }) => deadline!.period.printed))];
    return deadlines.map((deadline) => [
      titled(`${ref}:  ${title}`, 2),
      titled(deadline, 2),
      ['Action/ Activity', 'Lead Directorate/ Service '],
      ...own
        .filter((one) => one.deadline!.period.printed === deadline)
        .map((one) => [one.title, one.leadsPrinted ?? '']),
    ]);
  });
}

const milestonesOf = ({ milestones }: Action): string =>
  milestones.map(({ title, when }) => `${title} – ${when.printed}`).join('\n');

/** The appendix of the Coventry strategy, one table for each objective that goes on over pages. */
export function coventryActionTables(): SourceTable[] {
  const { objectives, actions, reportingLines } = coventry;
  const headings = [
    'Ref no',
    'Area of Activity and how it contributes to community cohesion',
    'Key Strategies, Plans, Activities and Milestones 2006/07',
    'How progress is reported and managed',
  ];
  return objectives.map(({ id, ref, title }) => {
    const rows = actions
      .filter((one) => one.objectives[0] === id)
      .map((one) => {
        const reported = reportingLines.filter(({ of }) => of.some((part) => part.id === one.id));
        return [
          one.ref!,
          one.title,
          milestonesOf(one),
          reported.map(({ printed }) => printed ?? '').join('\n'),
        ];
      });
    const page = Math.ceil(rows.length / 2);
    return [
      titled(ref === undefined ? title : `${ref} - ${title}`, 4),
      headings,
      ...rows.slice(0, page),
      headings,
      ...rows.slice(page),
    ];
  });
}

/** A table as a CSV file. */
export const asCsv = (table: SourceTable): string =>
  table.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n');

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');

/** A table as a page has it: its title as a heading, its headings in the first row. */
export const asHtml = ([title, ...rows]: SourceTable): string =>
  `<h2>${escaped(title![0]!)}</h2><table>${rows
    .map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`)
    .join('')}</table>`;

/** A table in Markdown, the first row of which is its headings. */
export function asMarkdown([title, headings, ...rows]: SourceTable): string {
  const line = (row: readonly string[]) =>
    `| ${row.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', '<br>')).join(' | ')} |`;
  return [
    `## ${title![0]}`,
    '',
    line(headings!),
    line(headings!.map(() => '---')),
    ...rows.map(line),
    '',
  ].join('\n');
}
