import type { PartKind } from '../document/part-kind.js';
import type { Strategy } from '../document/strategy.js';
import type { CrossCut, FullActionModel } from './action-models.js';
import type { FullBodyModel } from './body-models.js';
import { freezeLinks } from './freeze-links.js';
import type { Growing } from './growing.js';
import { linkRated, type LinkOptions } from './link-rated.js';
import { makeParts } from './make-parts.js';
import { rememberIndex } from './model-index.js';
import { partIndex, type PartIndex, type Parts } from './part-index.js';
import type { PartModels } from './part-models.js';
import type { Recipe } from './recipe.js';
import { RECIPES } from './recipes.js';
import type { StrategyModel } from './strategy-model.js';

/**
 * Links all the parts of a strategy: every reference is followed both ways, from parents to children and back, from
 * actions to the bodies that lead them, from reporting lines to those who are reported to.
 *
 * The order of the document is kept everywhere. The document itself is not copied and not changed; the links
 * around it are frozen. Time and memory are linear in the number of parts, and in the cells of frameworks up to
 * `MOST_CELLS` each. A page that only rates needs no more than `buildRatedModel`.
 *
 * @param strategy - a strategy from `validateStrategy`, so that every reference leads somewhere
 * @throws {RangeError} if a reference leads nowhere, which validation rules out
 *
 * @example
 * const result = validateStrategy(leeds2010);
 * if (result.ok) buildModel(result.strategy).actions[0].milestones.length; // => 0
 */
export function buildModel(strategy: Strategy): StrategyModel {
  return linkAll(strategy, { asks: 'buildModel', partly: false });
}

/**
 * Links what was read of a strategy, for a page that reads only some of its lists: as `buildModel`, but references to parts of a kind
 * of which there is none are passed over, since their list may not have been loaded.
 *
 * @param strategy - a strategy, whole or with lists left empty
 * @throws {RangeError} if a reference leads nowhere although parts of its kind are there, which validation rules out
 *
 * @example
 * buildPartModel(parseActions(leeds2010)).actions[0].objectives.length; // => 1
 */
export function buildPartModel(strategy: Strategy): StrategyModel {
  return linkAll(strategy, { asks: 'buildPartModel', partly: true });
}

function linkAll(strategy: Strategy, options: LinkOptions): StrategyModel {
  const rated = linkRated(strategy, options);
  const parts = makeParts(strategy, rated);
  const index = partIndex(parts, options);
  for (const kind of Object.keys(RECIPES) as PartKind[]) linkKind(kind, parts, index);
  // Its own parts and those of the rated model are the same objects: the recipes have added to them.
  const organisation = rated.organisation as FullBodyModel | undefined;
  const model = freezeLinks<StrategyModel>({ document: strategy, organisation, ...listsOf(parts) });
  rememberIndex(model, { index, parts });
  return model;
}

function linkKind<Kind extends PartKind>(kind: Kind, parts: Parts, index: PartIndex): void {
  const { link } = RECIPES[kind] as unknown as Recipe<Kind>;
  for (const part of parts[kind] as Growing<PartModels[Kind]>[]) link(part, index);
}

function listsOf(parts: Parts): Omit<StrategyModel, 'document' | 'organisation'> {
  return {
    bodies: parts.body,
    portfolios: parts.portfolio,
    roles: parts.role,
    places: parts.place,
    groups: parts.group,
    documents: parts.document,
    visions: parts.vision,
    principles: parts.principle,
    sharedValues: parts['shared-value'],
    definitions: parts.definition,
    frameworks: parts.framework,
    themes: parts.theme,
    objectives: parts.objective,
    outcomes: parts.outcome,
    signs: parts.sign,
    indicators: parts.indicator,
    measures: parts.measure,
    actions: parts.action,
    crossCuts: parts.action.flatMap(crossCut),
    milestones: parts.milestone,
    reportingLines: parts['reporting-line'],
    commitments: parts.commitment,
    deferrals: parts.deferral,
    funds: parts.fund,
    phases: parts.phase,
    consultations: parts.consultation,
    decisions: parts.decision,
    implications: parts.implication,
    statistics: parts.statistic,
    incidentSeries: parts['incident-series'],
    assertedCounts: parts['asserted-count'],
    assessments: parts.assessment,
    equalityAssessments: parts['equality-assessment'],
    risks: parts.risk,
    correctiveActions: parts['corrective-action'],
    updates: parts.update,
    glossary: parts.term,
    conflicts: parts.conflict,
  };
}

function crossCut(action: FullActionModel): CrossCut[] {
  const [home, ...others] = action.objectives;
  return home === undefined || others.length === 0 ? [] : [{ action, home, others }];
}
