import type { Commitment } from '../document/commitment.js';
import type { ClosingGap } from '../document/outcome.js';
import type { OutcomeLink } from '../document/outcome-link.js';
import type { Sign } from '../document/sign.js';
import type { Theme } from '../document/theme.js';
import type { FullActionModel } from './action-models.js';
import type { FullBodyModel, FullLeadModel } from './body-models.js';
import type { FullIndicatorModel } from './indicator-models.js';
import type { PartModel } from './part-model.js';
import type { GroupModel, PlaceModel } from './place-models.js';
import type { ObjectiveModel, OutcomeModel } from './rated-model.js';
import type { DeferralModel } from './remark-models.js';

/** A theme with its leads and all that stands in it. */
export interface ThemeModel extends PartModel<Theme> {
  /** The objective that a workstream serves. */
  readonly objective: FullObjectiveModel | undefined;
  readonly leads: readonly FullLeadModel[];
  readonly objectives: readonly FullObjectiveModel[];
  readonly outcomes: readonly FullOutcomeModel[];
  readonly signs: readonly SignModel[];
  readonly actions: readonly FullActionModel[];
  readonly commitments: readonly CommitmentModel[];
}

/** An objective, what it is a part of, its own parts, and all that serves it. */
export interface FullObjectiveModel extends ObjectiveModel, PartModel<ObjectiveModel['document']> {
  readonly parent: FullObjectiveModel | undefined;
  readonly children: readonly FullObjectiveModel[];
  readonly theme: ThemeModel | undefined;
  /** The workstreams that serve it. */
  readonly workstreams: readonly ThemeModel[];
  readonly outcomes: readonly FullOutcomeModel[];
  readonly signs: readonly SignModel[];
  readonly indicators: readonly FullIndicatorModel[];
  readonly actions: readonly FullActionModel[];
  readonly commitments: readonly CommitmentModel[];
}

/** An outcome, where it belongs, what serves it, and the gap that it is to close. */
export interface FullOutcomeModel extends OutcomeModel, PartModel<OutcomeModel['document']> {
  readonly objective: FullObjectiveModel | undefined;
  readonly theme: ThemeModel | undefined;
  /** The indicators that serve it, where somebody says so. */
  readonly indicators: readonly FullIndicatorModel[];
  /** The actions that serve it, where somebody says so. */
  readonly actions: readonly FullActionModel[];
  readonly gap: GapModel | undefined;
  /** The outcomes that compare its improvement between places or groups. */
  readonly comparedIn: readonly FullOutcomeModel[];
}

/** A gap that is to close: who is to improve faster, and at what. */
export interface GapModel {
  readonly document: ClosingGap;
  readonly places: readonly PlaceModel[];
  readonly groups: readonly GroupModel[];
  /** The outcome whose improvement is compared. */
  readonly of: FullOutcomeModel | undefined;
}

/** That something serves an outcome; the document says who says so. */
export interface OutcomeLinkModel {
  readonly document: OutcomeLink;
  readonly outcome: FullOutcomeModel;
}

/** A sign, where it belongs, and whom it speaks of. */
export interface SignModel extends PartModel<Sign> {
  readonly theme: ThemeModel | undefined;
  readonly objective: FullObjectiveModel | undefined;
  readonly places: readonly PlaceModel[];
  readonly groups: readonly GroupModel[];
}

/** A promise to agree something, and with whom. */
export interface CommitmentModel extends PartModel<Commitment> {
  readonly with: readonly FullBodyModel[];
  readonly objective: FullObjectiveModel | undefined;
  readonly theme: ThemeModel | undefined;
  readonly deferral: DeferralModel | undefined;
}
