import type { WorkbookSheet } from './workbook.js';

/** The sheet that leads to the others. */
export function contentsSheet(sheets: readonly WorkbookSheet[]): WorkbookSheet {
  const rows = [{ name: 'Cover', title: 'What this workbook is' }, ...sheets].map(({ name, title }) => [
    { text: name, toSheet: name },
    title,
  ]);
  return {
    name: 'Contents',
    title: 'Contents',
    lines: ['This sheet has one table, with a link to each other sheet.'],
    table: {
      name: 'Contents',
      columns: [
        { heading: 'Sheet', width: 20 },
        { heading: 'What it has', width: 70 },
      ],
      rows,
    },
  };
}
