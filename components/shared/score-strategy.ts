export { scoreStrategy } from '../../src/index.js';
