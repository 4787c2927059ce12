import { ActionSchema } from '../document/action.js';
import { BodySchema } from '../document/body.js';
import { ConflictSchema } from '../document/conflict.js';
import { GroupSchema } from '../document/group.js';
import { IndicatorSchema } from '../document/indicator.js';
import { ObjectiveSchema } from '../document/objective.js';
import { PortfolioSchema } from '../document/portfolio.js';
import { RelatedDocumentSchema } from '../document/related-document.js';
import { ReportingLineSchema } from '../document/reporting-line.js';
import { RoleSchema } from '../document/role.js';
import type { Strategy } from '../document/strategy.js';
import { UpdateSchema } from '../document/update.js';
import { partsParser } from './parts-parser.js';
import { quickened } from './quickened.js';

/**
 * A value as a strategy of which only actions are read and what is shown of them: objectives and their indicators, bodies, groups and
 * documents, reporting lines with those who report and are reported to, updates and conflicts. It is what a page needs that shows who
 * does what by when, and what it is for.
 *
 * It is `parseStrategy` for the parts that it reads; all other lists are empty in what it returns.
 *
 * @param value - a parsed JSON document of today's format, or anything else
 * @returns the strategy, or undefined; `validateStrategy` then says why
 *
 * @example
 * parseActions(leeds2010)?.funds.length; // => 0
 */
export const parseActions: (value: unknown) => Strategy | undefined = partsParser({
  bodies: BodySchema,
  groups: GroupSchema,
  portfolios: PortfolioSchema,
  roles: RoleSchema,
  objectives: ObjectiveSchema,
  indicators: IndicatorSchema,
  documents: RelatedDocumentSchema,
  actions: quickened(ActionSchema),
  reportingLines: ReportingLineSchema,
  updates: UpdateSchema,
  conflicts: ConflictSchema,
});
