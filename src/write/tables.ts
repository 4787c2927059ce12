// The tables that a reader takes away from a page, and the two forms of their files: what components load of this room when a file is
// asked for. The whole of `index.ts` has readers in it, by which it checks workbooks.
export { actionsTable } from './actions-csv.js';
export { csvColumn, type CsvTable, tableCsv } from './csvw/csv-table.js';
export { indicatorsTable } from './indicators-csv.js';
export { tableWorkbook } from './xlsx/table-workbook.js';
