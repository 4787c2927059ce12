export { formatNumber } from '../words/number.js';
