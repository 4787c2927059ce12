export { actionsTable } from '../../src/write/tables.js';
