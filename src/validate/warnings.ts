import type { Strategy } from '../document/strategy.js';
import type { Finding } from './finding.js';
import { ambiguousSources } from './rules/ambiguous-sources.js';
import { type ConflictingLine, conflictingLines } from './rules/conflicting-lines.js';
import { type ContraryTarget, contraryTargets } from './rules/contrary-targets.js';
import { type EarlyTarget, earlyTargets } from './rules/early-targets.js';
import { type ImpossibleShare, impossibleShares } from './rules/impossible-shares.js';
import { type MiscountedList, miscountedLists } from './rules/miscounted-lists.js';
import { type MixedUnit, mixedUnits } from './rules/mixed-units.js';
import { type OutOfPlanDate, outOfPlanDates } from './rules/out-of-plan-dates.js';
import { type RepeatedCode, repeatedCodes } from './rules/repeated-codes.js';
import { type UndatedMilestone, undatedMilestones } from './rules/undated-milestones.js';

/** What is doubtful in a strategy that can be used, by the rule that found it. */
export interface Warnings {
  readonly repeatedCodes: readonly RepeatedCode[];
  readonly mixedUnits: readonly MixedUnit[];
  readonly impossibleShares: readonly ImpossibleShare[];
  readonly earlyTargets: readonly EarlyTarget[];
  readonly contraryTargets: readonly ContraryTarget[];
  readonly outOfPlanDates: readonly OutOfPlanDate[];
  readonly undatedMilestones: readonly UndatedMilestone[];
  readonly conflictingLines: readonly ConflictingLine[];
  readonly miscountedLists: readonly MiscountedList[];
  readonly ambiguousSources: readonly Finding[];
}

/** The rules whose findings are warnings, in the order in which these are listed. */
const RULES: { readonly [Name in keyof Warnings]: (strategy: Strategy) => Warnings[Name] } = {
  repeatedCodes,
  mixedUnits,
  impossibleShares,
  earlyTargets,
  contraryTargets,
  outOfPlanDates,
  undatedMilestones,
  conflictingLines,
  miscountedLists,
  ambiguousSources,
};

/**
 * What is doubtful in a strategy: real documents have such things, so that none keeps one from being used.
 *
 * @param strategy - of the right shape; it may have faults
 */
export function warningsOf(strategy: Strategy): Warnings {
  const found = Object.entries(RULES).map(([name, rule]) => [name, rule(strategy)] as const);
  return Object.fromEntries<readonly Finding[]>(found) as unknown as Warnings;
}
