import type { Action } from '../document/action.js';
import type { Body } from '../document/body.js';
import type { Indicator } from '../document/indicator.js';
import type { Measure } from '../document/measure.js';
import type { Objective } from '../document/objective.js';
import type { Outcome } from '../document/outcome.js';
import type { Strategy } from '../document/strategy.js';

/**
 * What a page needs that rates a strategy: its objectives, outcomes, indicators, actions and bodies, which know each
 * other. It is frozen: the same input always reads the same. `StrategyModel` has all the other parts too.
 */
export interface RatedModel {
  /** The document that it was built from. */
  readonly document: Strategy;
  /** The body whose strategy it is, if the document says so. */
  readonly organisation: BodyModel | undefined;
  /** The objectives, in the order of the document. */
  readonly objectives: readonly ObjectiveModel[];
  /** The outcomes, in the order of the document. */
  readonly outcomes: readonly OutcomeModel[];
  /** The indicators, in the order of the document. */
  readonly indicators: readonly IndicatorModel[];
  /** Every measure of every indicator, in the order of the document. */
  readonly measures: readonly MeasureModel[];
  /** The actions, in the order of the document. */
  readonly actions: readonly ActionModel[];
  /** The bodies, in the order of the document. */
  readonly bodies: readonly BodyModel[];
}

/** An objective and all that serves it. A part with several objectives stands under each of them. */
export interface ObjectiveModel {
  readonly document: Objective;
  readonly outcomes: readonly OutcomeModel[];
  readonly indicators: readonly IndicatorModel[];
  readonly actions: readonly ActionModel[];
}

/** An outcome and the objective that it belongs to. */
export interface OutcomeModel {
  readonly document: Outcome;
  readonly objective: ObjectiveModel | undefined;
}

/** An indicator with its objectives (the first is its home), the bodies that answer for it, and its measures. */
export interface IndicatorModel {
  readonly document: Indicator;
  readonly objectives: readonly ObjectiveModel[];
  readonly leads: readonly BodyModel[];
  readonly measures: readonly MeasureModel[];
}

/** A measure and the indicator that it is a part of. */
export interface MeasureModel {
  readonly document: Measure;
  readonly indicator: IndicatorModel;
}

/** An action with its objectives (the first is its home) and the bodies that lead it. */
export interface ActionModel {
  readonly document: Action;
  readonly objectives: readonly ObjectiveModel[];
  readonly leads: readonly LeadModel[];
}

/** A body that leads something, whom it answers to, and through whom it works. */
export interface LeadModel {
  readonly body: BodyModel;
  readonly accountableTo: BodyModel | undefined;
  readonly through: BodyModel | undefined;
}

/** A body, the actions that it leads and the indicators that it answers for. */
export interface BodyModel {
  readonly document: Body;
  readonly actions: readonly ActionModel[];
  readonly indicators: readonly IndicatorModel[];
}
