// The five real strategies, read, checked and linked once for all tests. They are frozen, so no test can change one
// for another; that they were frozen before they were linked shows that linking changes nothing.
import type { StrategyInput } from '../../src/document/strategy.js';
import { buildModel } from '../../src/model/build-model.js';
import type { StrategyModel } from '../../src/model/strategy-model.js';
import coventry2006 from '../../src/strategies/coventry-2006.js';
import communityPlan2005 from '../../src/strategies/coventry-community-plan-2005.js';
import leicester2004 from '../../src/strategies/leicester-2004.js';
import northamptonshire2007 from '../../src/strategies/northamptonshire-2007.js';
import { deepFreeze } from './deep-freeze.js';
import { valid } from './documents.js';
import { leeds } from './leeds.js';

const linked = (document: StrategyInput): StrategyModel =>
  buildModel(deepFreeze(valid(structuredClone(document))));

/** Leicester, 2004. */
export const leicester = linked(leicester2004);
/** The Coventry Community Plan, 2005-2010. */
export const communityPlan = linked(communityPlan2005);
/** Coventry City Council, 2006. */
export const coventry = linked(coventry2006);
/** Northamptonshire, 2007. */
export const northamptonshire = linked(northamptonshire2007);

/** The five, in the order of their years. */
export const MODELS: readonly StrategyModel[] = [leicester, communityPlan, coventry, northamptonshire, leeds];
