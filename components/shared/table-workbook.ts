export { tableWorkbook } from '../../src/write/tables.js';
