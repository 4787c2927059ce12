// The five real strategies, as they are written, with the texts that they were taken from.
import type { StrategyInput } from '../../src/document/strategy.js';
import coventry2006 from '../../src/strategies/coventry-2006.js';
import communityPlan2005 from '../../src/strategies/coventry-community-plan-2005.js';
import leeds2010 from '../../src/strategies/leeds-2010.js';
import leicester2004 from '../../src/strategies/leicester-2004.js';
import northamptonshire2007 from '../../src/strategies/northamptonshire-2007.js';
import coventry2006Source from '../strategies/sources/coventry-2006.js';
import communityPlan2005Source from '../strategies/sources/coventry-community-plan-2005.js';
import leeds2010Source from '../strategies/sources/leeds-2010.js';
import leicester2004Source from '../strategies/sources/leicester-2004.js';
import northamptonshire2007Source from '../strategies/sources/northamptonshire-2007.js';
import type { StrategySource } from '../strategies/sources/strategy-source.js';

/** A real strategy and the text that it was taken from. */
export interface RealStrategy {
  readonly id: string;
  readonly document: StrategyInput;
  readonly source: StrategySource;
}

/** The five, in the order of their years. */
export const STRATEGIES: readonly RealStrategy[] = [
  { document: leicester2004, source: leicester2004Source },
  { document: communityPlan2005, source: communityPlan2005Source },
  { document: coventry2006, source: coventry2006Source },
  { document: northamptonshire2007, source: northamptonshire2007Source },
  { document: leeds2010, source: leeds2010Source },
].map((each) => ({ id: each.document.id, ...each }));
