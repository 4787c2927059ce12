import type { ActionRow, Activity, Partner, PlanLink } from '../document/action.js';
import type { Milestone } from '../document/milestone.js';
import type { FullObjectiveModel, OutcomeLinkModel, ThemeModel } from './aim-models.js';
import type { FullBodyModel, FullLeadModel } from './body-models.js';
import type { CorrectiveActionModel } from './indicator-models.js';
import type { PartModel } from './part-model.js';
import type { GroupModel } from './place-models.js';
import type { ActionModel } from './rated-model.js';
import type { RelatedDocumentModel } from './related-document-model.js';
import type { ConflictModel } from './remark-models.js';
import type { ReportingLineModel } from './reporting-line-model.js';

/**
 * An action with all that its table says. Milestones, plans and activities of its rows are among its own; each names
 * its row.
 */
export interface FullActionModel extends ActionModel, PartModel<ActionModel['document']> {
  readonly objectives: readonly FullObjectiveModel[];
  /** The first of its objectives. */
  readonly home: FullObjectiveModel | undefined;
  readonly theme: ThemeModel | undefined;
  readonly outcomes: readonly OutcomeLinkModel[];
  readonly leads: readonly FullLeadModel[];
  readonly partners: readonly PartnerModel[];
  /** The rows of its table; none where it has only one, which is the action itself. */
  readonly rows: readonly RowModel[];
  readonly plans: readonly PlanLinkModel[];
  readonly activities: readonly ActivityModel[];
  readonly milestones: readonly MilestoneModel[];
  /** The conflict that speaks against its deadline. */
  readonly deadlineConflict: ConflictModel | undefined;
  /** The lines by which it or one of its rows is reported, each once, in the order of the document. */
  readonly reportingLines: readonly ReportingLineModel[];
  /** What is done about a measure by changing it. */
  readonly correctiveActions: readonly CorrectiveActionModel[];
}

/** One row of an action's table, with what stands in it. */
export interface RowModel extends PartModel<ActionRow> {
  readonly action: FullActionModel;
  readonly plans: readonly PlanLinkModel[];
  readonly activities: readonly ActivityModel[];
  readonly milestones: readonly MilestoneModel[];
  /** The lines by which it is reported; those of the whole action are not among them. */
  readonly reportingLines: readonly ReportingLineModel[];
}

/** A milestone, the action and the row that it stands in, and the document that holds its date. */
export interface MilestoneModel extends PartModel<Milestone> {
  readonly action: FullActionModel;
  readonly row: RowModel | undefined;
  readonly heldIn: RelatedDocumentModel | undefined;
}

/** That an action or one of its rows sits in a plan. */
export interface PlanLinkModel {
  readonly document: PlanLink;
  readonly relatedDocument: RelatedDocumentModel;
  readonly row: RowModel | undefined;
}

/** What an action does without a date. */
export interface ActivityModel {
  readonly document: Activity;
  readonly row: RowModel | undefined;
}

/** A body or a group that an action is done with. */
export interface PartnerModel {
  readonly document: Partner;
  readonly body: FullBodyModel | undefined;
  readonly group: GroupModel | undefined;
}

/** An action that stands under two objectives or more: one fact with several homes. */
export interface CrossCut {
  readonly action: FullActionModel;
  /** The first of its objectives. */
  readonly home: FullObjectiveModel;
  /** The others, one or more, in the order of the action. */
  readonly others: readonly FullObjectiveModel[];
}
