import type { CorrectiveAction } from '../document/corrective-action.js';
import type { IncidentSeries } from '../document/incident-series.js';
import type { Analysis } from '../document/indicator.js';
import type { Comparator, Statistic } from '../document/statistic.js';
import type { FullActionModel } from './action-models.js';
import type { FullObjectiveModel, OutcomeLinkModel } from './aim-models.js';
import type { FullBodyModel, RoleModel } from './body-models.js';
import type { MeasureHistory } from './measure-history.js';
import type { PartModel } from './part-model.js';
import type { GroupModel, PlaceModel } from './place-models.js';
import type { IndicatorModel, MeasureModel } from './rated-model.js';

/** An indicator with its outcomes, the set that it is or belongs to, and the series that it takes its figures from. */
export interface FullIndicatorModel extends IndicatorModel, PartModel<IndicatorModel['document']> {
  readonly objectives: readonly FullObjectiveModel[];
  readonly leads: readonly FullBodyModel[];
  readonly measures: readonly FullMeasureModel[];
  readonly outcomes: readonly OutcomeLinkModel[];
  /** The members of the set that it is; none where it is no set, or where the document lists none. */
  readonly members: readonly FullIndicatorModel[];
  /** The sets of which it is a member. */
  readonly sets: readonly FullIndicatorModel[];
  readonly analyses: readonly AnalysisModel[];
  readonly incidentSeries: readonly IncidentSeriesModel[];
}

/** A promise to break figures down, with the places and groups. */
export interface AnalysisModel {
  readonly document: Analysis;
  readonly places: readonly PlaceModel[];
  readonly groups: readonly GroupModel[];
}

/** A measure, its figures in order of date, and what is done where it is not on target. */
export interface FullMeasureModel extends MeasureModel, PartModel<MeasureModel['document']> {
  readonly indicator: FullIndicatorModel;
  readonly history: MeasureHistory;
  readonly correctiveActions: readonly CorrectiveActionModel[];
}

/** What is done because a measure is not on target. */
export interface CorrectiveActionModel extends PartModel<CorrectiveAction> {
  readonly measure: FullMeasureModel;
  readonly by: readonly RoleModel[];
  /** The action of the strategy that it changes. */
  readonly action: FullActionModel | undefined;
}

/** A series of incidents, who recorded it, and the series that count some of the same. */
export interface IncidentSeriesModel extends PartModel<IncidentSeries> {
  readonly recordedBy: FullBodyModel | undefined;
  /** The series that it names as counting some of the same incidents, and those that name it. */
  readonly overlaps: readonly IncidentSeriesModel[];
  readonly indicator: FullIndicatorModel | undefined;
}

/** A background figure, whom it is about, and the figures that it is a part of or holds. */
export interface StatisticModel extends PartModel<Statistic> {
  readonly place: PlaceModel | undefined;
  readonly group: GroupModel | undefined;
  /** The statistic of which it is a share or a part. */
  readonly of: StatisticModel | undefined;
  readonly parts: readonly StatisticModel[];
  readonly comparators: readonly ComparatorModel[];
}

/** The figure of another place, given for comparison. */
export interface ComparatorModel {
  readonly document: Comparator;
  readonly place: PlaceModel | undefined;
}
