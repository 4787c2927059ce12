import type { Strategy } from '../document/strategy.js';
import type {
  ActionModel,
  BodyModel,
  IndicatorModel,
  LeadModel,
  MeasureModel,
  ObjectiveModel,
  OutcomeModel,
  StrategyModel,
} from './strategy-model.js';

// While the model is built its lists grow; readers see them as read-only, and frozen.
type Growing<Model> = {
  -readonly [Key in keyof Model]: Model[Key] extends readonly (infer Part)[] ? Part[] : Model[Key];
};

/**
 * Links the parts of a strategy: parents to children and back, actions to the bodies that lead them.
 *
 * The order of the document is kept everywhere. The document itself is not copied and not changed; the links
 * around it are frozen. Time and memory are linear in the number of parts.
 *
 * @param strategy - a strategy from `validateStrategy`, so that every reference leads somewhere
 * @throws {RangeError} if a reference leads nowhere, which validation rules out
 *
 * @example
 * const result = validateStrategy(leeds2010);
 * if (result.ok) buildModel(result.strategy).objectives[2].indicators.length; // => 2
 */
export function buildModel(strategy: Strategy): StrategyModel {
  const bodies = strategy.bodies.map((document): Growing<BodyModel> => ({
    document,
    actions: [],
    indicators: [],
  }));
  const bodyById = index(bodies, 'body');
  const objectives = strategy.objectives.map((document): Growing<ObjectiveModel> => ({
    document,
    outcomes: [],
    indicators: [],
    actions: [],
  }));
  const objectiveById = index(objectives, 'objective');

  const outcomes = strategy.outcomes.map((document): OutcomeModel => {
    const objective = document.objective === undefined ? undefined : objectiveById(document.objective);
    const outcome = Object.freeze({ document, objective });
    objective?.outcomes.push(outcome);
    return outcome;
  });

  const indicators = strategy.indicators.map((document): IndicatorModel => {
    const homes = unique(document.objectives).map(objectiveById);
    const leads = unique(document.leads).map(bodyById);
    const measures: MeasureModel[] = [];
    const indicator = Object.freeze({ document, objectives: freeze(homes), leads: freeze(leads), measures });
    for (const measure of document.measures) measures.push(Object.freeze({ document: measure, indicator }));
    freeze(measures);
    for (const part of [...homes, ...leads]) part.indicators.push(indicator);
    return indicator;
  });

  const actions = strategy.actions.map((document): ActionModel => {
    const homes = unique(document.objectives).map(objectiveById);
    const leads = document.leads.map(({ body, accountableTo, through }): LeadModel =>
      Object.freeze({
        body: bodyById(body),
        accountableTo: accountableTo === undefined ? undefined : bodyById(accountableTo),
        through: through === undefined ? undefined : bodyById(through),
      }),
    );
    const action = Object.freeze({ document, objectives: freeze(homes), leads: freeze(leads) });
    for (const home of homes) home.actions.push(action);
    for (const id of unique(document.leads.map((lead) => lead.body))) bodyById(id).actions.push(action);
    return action;
  });

  for (const part of [...objectives, ...bodies]) {
    Object.values(part).forEach((value) => Array.isArray(value) && freeze(value));
    Object.freeze(part);
  }
  return Object.freeze({
    document: strategy,
    organisation: strategy.organisation === undefined ? undefined : bodyById(strategy.organisation),
    objectives: freeze(objectives),
    outcomes: freeze(outcomes),
    indicators: freeze(indicators),
    measures: freeze(indicators.flatMap((indicator) => indicator.measures)),
    actions: freeze(actions),
    bodies: freeze(bodies),
  });
}

function index<Part extends { document: { id: string } }>(
  parts: readonly Part[],
  kind: string,
): (id: string) => Part {
  const byId = new Map(parts.map((part) => [part.document.id, part]));
  return (id) => {
    const part = byId.get(id);
    if (part === undefined) throw new RangeError(`buildModel requires a known ${kind}, got "${id}"`);
    return part;
  };
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}

function freeze<Part>(parts: Part[]): readonly Part[] {
  return Object.freeze(parts);
}
