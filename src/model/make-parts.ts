import type { Strategy } from '../document/strategy.js';
import type { RatedModel } from './rated-model.js';
import type { Parts } from './part-index.js';
import { RECIPES } from './recipes.js';

/** Every part of a strategy, by kind and in the order of the document, with no links but those of the rated model. */
export function makeParts(strategy: Strategy, rated: RatedModel): Parts {
  const indicators = rated.indicators.map(RECIPES.indicator.make);
  const actions = rated.actions.map(RECIPES.action.make);
  const frameworks = strategy.frameworks.map(RECIPES.framework.make);
  const definitions = strategy.definitions.map(RECIPES.definition.make);
  return {
    body: rated.bodies.map(RECIPES.body.make),
    portfolio: strategy.portfolios.map(RECIPES.portfolio.make),
    role: strategy.roles.map(RECIPES.role.make),
    place: strategy.places.map(RECIPES.place.make),
    group: strategy.groups.map(RECIPES.group.make),
    document: strategy.documents.map(RECIPES.document.make),
    theme: strategy.themes.map(RECIPES.theme.make),
    objective: rated.objectives.map(RECIPES.objective.make),
    outcome: rated.outcomes.map(RECIPES.outcome.make),
    sign: strategy.signs.map(RECIPES.sign.make),
    indicator: indicators,
    measure: rated.measures.map(RECIPES.measure.make),
    action: actions,
    row: actions.flatMap((action) => action.rows.map(RECIPES.row.make)),
    milestone: actions.flatMap((action) => action.milestones.map(RECIPES.milestone.make)),
    'reporting-line': strategy.reportingLines.map(RECIPES['reporting-line'].make),
    framework: frameworks,
    entry: frameworks.flatMap(({ axes }) => axes.flatMap(({ entries }) => entries.map(RECIPES.entry.make))),
    vision: strategy.visions.map(RECIPES.vision.make),
    principle: strategy.principles.map(RECIPES.principle.make),
    'shared-value': strategy.sharedValues.map(RECIPES['shared-value'].make),
    definition: definitions,
    limb: definitions.flatMap(({ limbs }) => limbs.map(RECIPES.limb.make)),
    statistic: strategy.statistics.map(RECIPES.statistic.make),
    'incident-series': strategy.incidentSeries.map(RECIPES['incident-series'].make),
    fund: strategy.funds.map(RECIPES.fund.make),
    consultation: strategy.consultations.map(RECIPES.consultation.make),
    decision: strategy.decisions.map(RECIPES.decision.make),
    implication: strategy.implications.map(RECIPES.implication.make),
    phase: strategy.phases.map(RECIPES.phase.make),
    commitment: strategy.commitments.map(RECIPES.commitment.make),
    deferral: strategy.deferrals.map(RECIPES.deferral.make),
    'asserted-count': strategy.assertedCounts.map(RECIPES['asserted-count'].make),
    assessment: strategy.assessments.map(RECIPES.assessment.make),
    'equality-assessment': strategy.equalityAssessments.map(RECIPES['equality-assessment'].make),
    risk: strategy.risks.map(RECIPES.risk.make),
    'corrective-action': strategy.correctiveActions.map(RECIPES['corrective-action'].make),
    update: strategy.updates.map(RECIPES.update.make),
    term: strategy.glossary.map(RECIPES.term.make),
    conflict: strategy.conflicts.map(RECIPES.conflict.make),
  };
}
