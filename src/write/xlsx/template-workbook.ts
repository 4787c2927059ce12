import { contentsSheet } from './contents-sheet.js';
import { listSheet, TEMPLATE_SHEETS, type TemplateSheet } from './template-sheets.js';
import type { WorkbookSheet } from './workbook.js';
import { writeWorkbook } from './write-workbook.js';

/** So many rows are ready to be filled in; a table grows with what is written below it. */
const BLANK_ROWS = 60;

/**
 * A workbook for officers to fill in: objectives, actions, milestones, indicators, and the baselines, targets and results of these.
 * It has lists to choose from, a sheet that says what each column is for, and an example row on each sheet, marked as one.
 *
 * `readFile` reads what is filled in, and `checkWorkbook` finds nothing in it.
 *
 * @example
 * const { strategy } = await readFile(templateWorkbook());
 * strategy.indicators[0].measures[0].results[0].value; // => { kind: 'number', value: 72.4 }
 */
export function templateWorkbook(): Uint8Array {
  const sheets = [...TEMPLATE_SHEETS.map(sheetOf), columnSheet(), listSheet()];
  const title = 'Plan to be filled in';
  const cover: WorkbookSheet = {
    name: 'Cover',
    title,
    lines: [
      { text: 'Go to the contents of this workbook', toSheet: 'Contents' },
      { text: 'Read what each column is for', toSheet: 'Columns' },
      '1. Write your objectives on the sheet Objectives: the other sheets offer them in a list.',
      '2. Write what is to be done on the sheet Actions, and its steps on the sheet Milestones.',
      '3. Write what you watch on the sheet Indicators, and each of its figures on the sheet Results.',
      '4. Delete the rows that have EXAMPLE in them.',
      'Where there is no figure, choose a reason from the list of the cell instead. A blank cell says nothing, a zero says none.',
      'No names, addresses or telephone numbers of people.',
      'Source: write here which document the plan comes from.',
    ],
    width: 100,
  };
  return writeWorkbook({ title, language: 'en-GB', sheets: [cover, contentsSheet(sheets), ...sheets] });
}

function sheetOf({ name, title, columns }: TemplateSheet): WorkbookSheet {
  const blank = columns.map(() => '');
  return {
    name,
    title,
    lines: [
      'This sheet has one table. Its first row is an example: delete it. Blank cells are for you to fill in.',
    ],
    table: {
      name,
      columns,
      rows: [columns.map(({ example }) => example), ...Array.from({ length: BLANK_ROWS }, () => blank)],
    },
  };
}

// One column: a row of headings with words beside them would be read as the headings of a plan.
function columnSheet(): WorkbookSheet {
  return {
    name: 'Columns',
    title: 'What each column is for',
    lines: ['This sheet has one table.'],
    table: {
      name: 'Columns',
      columns: [{ heading: 'Sheet, column, and what to write', width: 100 }],
      rows: TEMPLATE_SHEETS.flatMap(({ name, columns }) =>
        columns.map(({ heading, says }) => [`${name}, ${heading}: ${says}`]),
      ),
    },
  };
}
