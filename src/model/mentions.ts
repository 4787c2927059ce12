import type { EntryModel, FrameworkLinkModel } from './framework-models.js';
import type { FundModel } from './decision-models.js';
import type { Growing } from './growing.js';
import type { LinkedPart } from './part-models.js';
import type {
  AssertedCountModel,
  AssessmentModel,
  ConflictModel,
  DeferralModel,
  EqualityAssessmentModel,
  RiskModel,
  UpdateModel,
} from './remark-models.js';
import type { ReportingLineModel } from './reporting-line-model.js';
import type { TermModel } from './statement-models.js';

/** What the rest of the document says about a part; each list is in the order of the document. */
export interface Mentions {
  /** The reporting lines about it. */
  readonly reportingLines: readonly ReportingLineModel[];
  /** Where it stands in frameworks. */
  readonly frameworkLinks: readonly FrameworkLinkModel[];
  /** The framework entries that stand for it. */
  readonly entries: readonly EntryModel[];
  /** What was reported about its progress. */
  readonly updates: readonly UpdateModel[];
  /** What endangers it. */
  readonly risks: readonly RiskModel[];
  /** The money that pays for it. */
  readonly funds: readonly FundModel[];
  /** What about it is left to later. */
  readonly deferrals: readonly DeferralModel[];
  /** The conflicts that concern it. */
  readonly conflicts: readonly ConflictModel[];
  /** The asserted counts of which it is a member. */
  readonly assertedCounts: readonly AssertedCountModel[];
  /** Where a body says that it stands on a scale. */
  readonly assessments: readonly AssessmentModel[];
  /** The equality impact assessments of it. */
  readonly equalityAssessments: readonly EqualityAssessmentModel[];
  /** The terms that stand for it. */
  readonly terms: readonly TermModel[];
}

const noMentions = (): Growing<Mentions> => ({
  reportingLines: [],
  frameworkLinks: [],
  entries: [],
  updates: [],
  risks: [],
  funds: [],
  deferrals: [],
  conflicts: [],
  assertedCounts: [],
  assessments: [],
  equalityAssessments: [],
  terms: [],
});

// Most parts are mentioned nowhere: they share one object, so that an empty list costs nothing.
const shared = noMentions();
for (const list of Object.values(shared)) Object.freeze(list);

/** The mentions of a part that is mentioned nowhere. */
export const NOT_MENTIONED: Mentions = Object.freeze(shared);

/**
 * Notes for each part that something is about it.
 *
 * @param key - the list of mentions, such as `updates`
 */
export function mention<Key extends keyof Mentions>(
  parts: readonly LinkedPart[],
  key: Key,
  by: Mentions[Key][number],
): void {
  for (const { part } of parts) {
    const growing = part as { mentions: Mentions };
    if (growing.mentions === NOT_MENTIONED) growing.mentions = noMentions();
    (growing.mentions[key] as Mentions[Key][number][]).push(by);
  }
}
