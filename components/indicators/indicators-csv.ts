export { indicatorsCsv } from '../../src/index.js';
