import { define } from '../shared/define.js';
import { CohesionFund } from './fund.js';

define('cohesion-fund', CohesionFund);

export { CohesionFund };
export type { ShownFunds } from './fund.js';
