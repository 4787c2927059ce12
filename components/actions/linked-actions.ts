import {
  type ActionDelivery,
  type ActionModel,
  buildPartModel,
  type FullActionModel,
  scoreDelivery,
  type Scorecard,
} from '../../src/index.js';

/** An action with all that the plan says of it. */
export interface LinkedAction {
  readonly action: FullActionModel;
  /** How it and its milestones stand; undefined where nobody says as of when. */
  readonly standing: ActionDelivery | undefined;
}

/** What is known of each action; the card knows the same actions with fewer links. */
export type LinkedActions = ReadonlyMap<ActionModel, LinkedAction>;

const made = new WeakMap<Scorecard, LinkedActions>();

/**
 * The actions of a plan with their reporting lines, plans, partners and milestones, and how they stand as of the day of the card. They are
 * linked when they are first asked for: ten thousand actions that are only listed need none of it.
 */
export function linkedActions(card: Scorecard): LinkedActions {
  const known = made.get(card);
  if (known !== undefined) return known;
  const { actions, document } = card.strategy;
  const model = buildPartModel(document);
  const score = card.asOf === undefined ? undefined : scoreDelivery(model, card.asOf);
  const linked = new Map(
    actions.map((action, at) => [action, { action: model.actions[at]!, standing: score?.actions[at] }]),
  );
  made.set(card, linked);
  return linked;
}
