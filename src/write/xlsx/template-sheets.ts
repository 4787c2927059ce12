import { capital } from '../../format/capital.js';
import { en } from '../../format/en.js';
import { ABSENCE_REASONS } from '../../document/absence.js';
import { formatAbsence } from '../../format/value.js';
import { readAbsence } from '../../read/text/absence-text.js';
import type { WorkbookCell, WorkbookColumn, WorkbookSheet } from './workbook.js';

/** A column that an officer fills in, and what to write there. */
export interface TemplateColumn extends WorkbookColumn {
  readonly says: string;
  readonly example: WorkbookCell;
}

/** A sheet that an officer fills in. */
export interface TemplateSheet {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly TemplateColumn[];
}

const EXAMPLE = 'EXAMPLE';
const INDICATOR = `${EXAMPLE}: residents who say that people get on well`;
const OBJECTIVE = `${EXAMPLE}: people from different backgrounds get on well`;
const column = (
  heading: string,
  width: number,
  example: WorkbookCell,
  says: string,
  more: Pick<WorkbookColumn, 'oneOf' | 'isWords'> = { isWords: true },
): TemplateColumn => ({ heading, width, example, says, ...more });

const from = (sheet: string, name: string): Pick<WorkbookColumn, 'oneOf'> => ({
  oneOf: { sheet, column: name },
});
const percent = (number: number): WorkbookCell => ({ number, decimals: 1, as: 'percent' });

const OBJECTIVE_COLUMN = column(
  'Objective',
  44,
  OBJECTIVE,
  'Choose the objective that it serves.',
  from('Objectives', 'Objective'),
);
const LEAD = 'The team, service or organisation that answers for it. No names of people.';

/** The sheets to fill in, with an example each. The headings are those that `readFile` knows. */
export const TEMPLATE_SHEETS: readonly TemplateSheet[] = [
  {
    name: 'Objectives',
    title: 'What you set out to do',
    columns: [
      column('Ref', 12, '1', 'A number of your own: 1, 2, or 1.1 for a part of 1.'),
      column(
        'Objective',
        60,
        OBJECTIVE,
        'Its title, without the number. The other sheets offer what stands here.',
      ),
      column(
        'What it means',
        60,
        'This row is an example: delete it.',
        'What you mean by it, in a few words.',
      ),
    ],
  },
  {
    name: 'Actions',
    title: 'What is to be done, by whom and by when',
    columns: [
      OBJECTIVE_COLUMN,
      column(
        'Ref',
        12,
        `${EXAMPLE} 1`,
        'A reference of your own: 1.1. Rows with the same reference below each other are one action.',
      ),
      column('Action', 50, `${EXAMPLE}: hold a forum in each ward`, 'What is to be done, in a few words.'),
      column('Lead', 30, 'Communities Team', LEAD),
      column('Partners', 30, 'Police', 'Who does it with them; several are parted by semicolons.'),
      column('Deadline', 20, 'by March 2027', 'By when: a day, a month, a quarter or a year.'),
      column('Notes', 40, 'This row is an example: delete it.', 'Anything else.'),
    ],
  },
  {
    name: 'Milestones',
    title: 'The steps of what is to be done',
    columns: [
      column(
        'Ref',
        12,
        `${EXAMPLE} 1`,
        'Choose the reference of the action that it is a step of.',
        from('Actions', 'Ref'),
      ),
      column(
        'Milestone',
        60,
        `${EXAMPLE}: first forums begin`,
        'What will have happened. One row each; an action may have several.',
      ),
      column('By when', 24, 'September 2026', 'A day, a month, a quarter or a year.'),
    ],
  },
  {
    name: 'Indicators',
    title: 'What you watch',
    columns: [
      OBJECTIVE_COLUMN,
      column('Ref', 14, `${EXAMPLE} A`, 'The code by which it is known: NI 1.'),
      column(
        'Performance indicator',
        50,
        INDICATOR,
        'The name, without the code. One row each, no name twice: the sheet Results offers them.',
      ),
      column(
        'Unit',
        20,
        'Percentage',
        'What the figures count in. For rates, write: Rate per 1,000.',
        from('Lists', 'Unit'),
      ),
      column(
        'Polarity',
        20,
        'Higher is better',
        'Which way is good. Leave it blank where nobody has decided: then nothing is rated.',
        from('Lists', 'Polarity'),
      ),
      column('Lead', 30, 'Communities Team', LEAD),
      column('Source', 30, 'Residents’ survey', 'Where the figures come from.'),
      column('Notes', 40, 'This row is an example: delete it.', 'Anything else.'),
    ],
  },
  {
    name: 'Results',
    title: 'The figures of what you watch: baselines, targets and results',
    columns: [
      column(
        'Indicator',
        50,
        INDICATOR,
        'Choose the indicator. One row for each figure.',
        from('Indicators', 'Performance indicator'),
      ),
      column(
        'Time period',
        26,
        'April 2025 to March 2026',
        'When it was found or, for a target, by when it is to be reached.',
      ),
      column(
        'Kind',
        16,
        'Result',
        'Baseline: from which change is counted. Target: what is to be reached. Result: what was found.',
        from('Lists', 'Kind'),
      ),
      column(
        'Value',
        24,
        percent(72.4),
        'The figure, in the unit of the indicator. Where there is none, choose the reason.',
        from('Lists', 'Where there is no figure'),
      ),
    ],
  },
];

/** Reasons for no figure, in words that are read back as that reason and without a doubt. */
const ABSENCES: readonly string[] = ABSENCE_REASONS.flatMap((reason) => {
  const text = capital(formatAbsence({ kind: 'none', reason }, en));
  const read = readAbsence(text);
  return read.sure === 'exact' && read.value.reason === reason ? [text] : [];
});

const LISTS = {
  Kind: ['Baseline', 'Target', 'Result'],
  Polarity: ['Higher is better', 'Lower is better', 'Context'],
  Unit: [
    'Percentage',
    'Number',
    'Rate per 1,000',
    'Rate per 100,000',
    '£',
    'Index',
    'Ratio',
    'Days',
    'Weeks',
    'Months',
    'Years',
  ],
  'Where there is no figure': ABSENCES,
} as const;

/** The sheet of what the lists offer. */
export function listSheet(): WorkbookSheet {
  const lists = Object.values(LISTS);
  const longest = Math.max(...lists.map(({ length }) => length));
  return {
    name: 'Lists',
    title: 'What the lists of the other sheets offer',
    lines: ['This sheet has one table. Blank cells: the list ends above.'],
    table: {
      name: 'Lists',
      columns: Object.keys(LISTS).map((heading) => ({ heading, width: 30 })),
      rows: Array.from({ length: longest }, (_, at) => lists.map((list) => list[at] ?? '')),
    },
  };
}
