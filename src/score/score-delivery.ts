import type { Period } from '../document/period.js';
import type { Status } from '../document/status.js';
import type { FullActionModel, MilestoneModel } from '../model/action-models.js';
import type { LinkedPart } from '../model/part-models.js';
import type { StrategyModel } from '../model/strategy-model.js';
import { DELIVERY_STATES, type Delivery, type DeliveryState, type StatusReport } from './delivery.js';
import { deliveryOf } from './delivery-of.js';

/** A milestone, and how it stands. */
export interface MilestoneDelivery {
  readonly milestone: MilestoneModel;
  readonly delivery: Delivery;
}

/** An action, how it stands by its own deadline, and its milestones. */
export interface ActionDelivery {
  readonly action: FullActionModel;
  readonly delivery: Delivery;
  readonly milestones: readonly MilestoneDelivery[];
}

/** How many stand in each way. */
export type DeliveryTally = Readonly<Record<DeliveryState, number>>;

/** How the actions of a strategy and their milestones stand, as of one date. */
export interface DeliveryScore {
  readonly asOf: string;
  /** The actions, in the order of the document. */
  readonly actions: readonly ActionDelivery[];
  /** Every action, counted once by its own deadline. */
  readonly actionTally: DeliveryTally;
  /** Every milestone, counted once. */
  readonly milestoneTally: DeliveryTally;
}

/**
 * How every action and milestone of a strategy stands as of a date.
 *
 * What is known of one is its own status and the updates about it that give one. A deadline that is printed one way and
 * may have been meant another stands as both say; where they differ the action is `unclear`. The deadline of an action
 * does not follow from its milestones, nor the reverse.
 *
 * @param asOf - the date, `YYYY-MM-DD`
 * @throws {RangeError} if the date is not a day of the calendar
 *
 * @example
 * scoreDelivery(coventry, '2007-03-31').milestoneTally['to-be-agreed']; // => 1
 */
export function scoreDelivery(strategy: StrategyModel, asOf: string): DeliveryScore {
  const reports = reportsByPart(strategy);
  const stateOf = (
    part: LinkedPart['part'],
    status: Status | undefined,
    when: Period | undefined,
  ): Delivery =>
    deliveryOf(
      when,
      [...(status === undefined ? [] : [{ status, on: undefined }]), ...(reports.get(part) ?? [])],
      asOf,
    );
  const actions = strategy.actions.map((action): ActionDelivery => {
    const { deadline, status } = action.document;
    const printed = stateOf(action, status, deadline?.period);
    const meant =
      deadline?.corrected === undefined ? printed : stateOf(action, status, deadline.corrected.period);
    return {
      action,
      delivery: meant.state === printed.state ? printed : { ...printed, state: 'unclear' },
      milestones: action.milestones.map((milestone) => ({
        milestone,
        delivery: stateOf(milestone, milestone.document.status, milestone.document.when),
      })),
    };
  });
  return {
    asOf,
    actions,
    actionTally: count(actions),
    milestoneTally: count(actions.flatMap(({ milestones }) => milestones)),
  };
}

function reportsByPart({ updates }: StrategyModel): Map<LinkedPart['part'], StatusReport[]> {
  const reports = new Map<LinkedPart['part'], StatusReport[]>();
  for (const { document, of } of updates) {
    if (document.status === undefined) continue;
    for (const { part } of of) {
      reports.set(part, [...(reports.get(part) ?? []), { status: document.status, on: document.on }]);
    }
  }
  return reports;
}

function count(deliveries: readonly { readonly delivery: Delivery }[]): DeliveryTally {
  const tally = Object.fromEntries(DELIVERY_STATES.map((state) => [state, 0])) as Record<
    DeliveryState,
    number
  >;
  for (const { delivery } of deliveries) tally[delivery.state] += 1;
  return tally;
}
