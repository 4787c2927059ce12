// The five source documents: what people wrote down by hand, and the tables that it was printed in.
import type { StrategyInput } from '../../../src/document/strategy.js';
import coventry2006 from '../../../src/strategies/coventry-2006.js';
import coventryPlan from '../../../src/strategies/coventry-community-plan-2005.js';
import leeds2010 from '../../../src/strategies/leeds-2010.js';
import leicester2004 from '../../../src/strategies/leicester-2004.js';
import northamptonshire2007 from '../../../src/strategies/northamptonshire-2007.js';
import { communityPlanTables } from './community-plan.js';
import { coventryTables } from './coventry-2006.js';
import { leedsTables } from './leeds.js';
import { leicesterTables } from './leicester.js';
import { northamptonshireTables } from './northamptonshire.js';
import type { PrintedTable } from './printed-table.js';

/** One source document. */
export interface SourceDocument {
  readonly id: string;
  readonly document: StrategyInput;
  readonly tables: () => PrintedTable[];
  /** The names of facts that none of its tables prints: they stand in its sentences. */
  readonly outside: RegExp;
}

export const SOURCES: readonly SourceDocument[] = [
  {
    id: 'leeds-2010',
    document: leeds2010,
    tables: leedsTables,
    outside: /^(outcome|fund) | (milestones|rows)$/,
  },
  {
    id: 'coventry-2006',
    document: coventry2006,
    tables: coventryTables,
    outside:
      /^(outcome|fund|framework|consultation|commitment) |^(specific implications|decision status): |^action .* leads/,
  },
  {
    id: 'coventry-community-plan-2005',
    document: coventryPlan,
    tables: communityPlanTables,
    outside: /^framework | (is there|leads|leads as printed|objective)$/,
  },
  {
    id: 'leicester-2004',
    document: leicester2004,
    tables: leicesterTables,
    outside: /^headline implications|^consultation on /,
  },
  {
    id: 'northamptonshire-2007',
    document: northamptonshire2007,
    tables: northamptonshireTables,
    outside: / (milestones|rows|deadline)$|^consultation /,
  },
];
