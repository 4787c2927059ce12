import type { Strategy } from '../document/strategy.js';
import { finder, type Finder } from './finder.js';
import type { Growing } from './growing.js';
import type {
  ActionModel,
  BodyModel,
  IndicatorModel,
  LeadModel,
  MeasureModel,
  ObjectiveModel,
  OutcomeModel,
  RatedModel,
} from './rated-model.js';
import type { Lead } from '../document/lead.js';

/** Who asks for the links, and whether lists may have been left empty: see `buildRatedModel`. */
export interface LinkOptions {
  readonly asks: string;
  readonly partly: boolean;
}

type Bodies = Finder<Growing<BodyModel>>;
type Objectives = Finder<Growing<ObjectiveModel>>;

/**
 * Links the parts that a rating needs, and leaves them open: `buildRatedModel` freezes them, `buildModel` adds to
 * them first.
 *
 * @throws {RangeError} if a reference leads nowhere, which validation rules out
 */
export function linkRated(strategy: Strategy, { asks, partly }: LinkOptions): Growing<RatedModel> {
  const bodies = strategy.bodies.map((document): Growing<BodyModel> => ({
    document,
    actions: [],
    indicators: [],
  }));
  const objectives = strategy.objectives.map((document): Growing<ObjectiveModel> => ({
    document,
    outcomes: [],
    indicators: [],
    actions: [],
  }));
  const bodyFinder = finder(bodies, { asks, kind: 'body', partly });
  const objectiveFinder = finder(objectives, { asks, kind: 'objective', partly });
  const organisation = bodyFinder.one(strategy.organisation);
  const outcomes = linkOutcomes(strategy, objectiveFinder);
  const indicators = linkIndicators(strategy, objectiveFinder, bodyFinder);
  const measures = indicators.flatMap((indicator) => indicator.measures);
  const actions = linkActions(strategy, objectiveFinder, bodyFinder);
  return { document: strategy, organisation, objectives, outcomes, indicators, measures, actions, bodies };
}

/** The bodies that lead something, with those that they answer to. */
export function linkLeads(leads: readonly Lead[], bodies: Finder<BodyModel>): LeadModel[] {
  return leads.flatMap((lead) => {
    const body = bodies.one(lead.body);
    const [accountableTo, through] = [bodies.one(lead.accountableTo), bodies.one(lead.through)];
    return body === undefined ? [] : [{ body, accountableTo, through }];
  });
}

function linkOutcomes(strategy: Strategy, objectives: Objectives): OutcomeModel[] {
  return strategy.outcomes.map((document) => {
    const objective = objectives.one(document.objective);
    const outcome = { document, objective };
    objective?.outcomes.push(outcome);
    return outcome;
  });
}

function linkIndicators(strategy: Strategy, objectives: Objectives, bodies: Bodies): IndicatorModel[] {
  return strategy.indicators.map((document) => {
    const homes = objectives.all(document.objectives);
    const leads = bodies.all(document.leads);
    const measures: MeasureModel[] = [];
    const indicator = { document, objectives: homes, leads, measures };
    for (const measure of document.measures) measures.push({ document: measure, indicator });
    for (const part of [...homes, ...leads]) part.indicators.push(indicator);
    return indicator;
  });
}

function linkActions(strategy: Strategy, objectives: Objectives, bodies: Bodies): ActionModel[] {
  return strategy.actions.map((document) => {
    const homes = objectives.all(document.objectives);
    const action = { document, objectives: homes, leads: linkLeads(document.leads, bodies) };
    for (const home of homes) home.actions.push(action);
    for (const body of bodies.all(document.leads.map((lead) => lead.body))) body.actions.push(action);
    return action;
  });
}
