import type { Group } from '../document/group.js';
import type { Place } from '../document/place.js';
import type { FullActionModel } from './action-models.js';
import type { FullOutcomeModel, SignModel } from './aim-models.js';
import type { ConsultationModel } from './decision-models.js';
import type {
  FullIndicatorModel,
  FullMeasureModel,
  IncidentSeriesModel,
  StatisticModel,
} from './indicator-models.js';
import type { PartModel } from './part-model.js';
import type { EqualityAssessmentModel } from './remark-models.js';

/** A place, the place that it lies in, the places in it, and what speaks of it. */
export interface PlaceModel extends PartModel<Place> {
  readonly within: PlaceModel | undefined;
  readonly parts: readonly PlaceModel[];
  /** The outcomes by which it is to improve faster than others. */
  readonly outcomes: readonly FullOutcomeModel[];
  readonly signs: readonly SignModel[];
  /** The indicators whose figures are to be broken down by it. */
  readonly indicators: readonly FullIndicatorModel[];
  /** The measures with a baseline, target or result of its own. */
  readonly measures: readonly FullMeasureModel[];
  readonly statistics: readonly StatisticModel[];
  /** The incident series with figures of its own. */
  readonly incidentSeries: readonly IncidentSeriesModel[];
}

/** A group of people, the group that it is a part of, its parts, and what speaks of it. */
export interface GroupModel extends PartModel<Group> {
  readonly within: GroupModel | undefined;
  readonly parts: readonly GroupModel[];
  /** The outcomes by which it is to improve faster than others. */
  readonly outcomes: readonly FullOutcomeModel[];
  readonly signs: readonly SignModel[];
  /** The indicators whose figures are to be broken down by it. */
  readonly indicators: readonly FullIndicatorModel[];
  /** The measures with a baseline, target or result of its own. */
  readonly measures: readonly FullMeasureModel[];
  readonly statistics: readonly StatisticModel[];
  /** The incident series with figures of its own. */
  readonly incidentSeries: readonly IncidentSeriesModel[];
  /** The actions that are done with it. */
  readonly actions: readonly FullActionModel[];
  readonly consultations: readonly ConsultationModel[];
  readonly equalityAssessments: readonly EqualityAssessmentModel[];
}
