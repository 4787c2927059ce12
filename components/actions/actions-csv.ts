export { actionsCsv } from '../../src/index.js';
