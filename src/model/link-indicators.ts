import type { Observation } from '../document/observation.js';
import { growing } from './growing.js';
import type { FullIndicatorModel, FullMeasureModel } from './indicator-models.js';
import { outcomeLinks } from './link-aims.js';
import { measureHistory } from './measure-history.js';
import { NOT_MENTIONED } from './mentions.js';
import type { PartIndex } from './part-index.js';
import type { IndicatorModel, MeasureModel } from './rated-model.js';
import type { Recipe } from './recipe.js';

/** Indicators: the outcomes that they serve, the sets that they are, and how they are to be broken down. */
export const indicator: Recipe<'indicator', IndicatorModel> = {
  make: (rated) =>
    growing<FullIndicatorModel, keyof IndicatorModel>(
      Object.assign(rated, {
        mentions: NOT_MENTIONED,
        outcomes: [],
        members: [],
        sets: [],
        analyses: [],
        incidentSeries: [],
      }),
    ),
  link(part, index) {
    const { outcomes, set, analyses } = part.document;
    part.outcomes = outcomeLinks(outcomes, index);
    for (const outcome of index.of('outcome').all(outcomes.map((link) => link.outcome)))
      outcome.indicators.push(part);
    const members = index.of('indicator').all(set?.members ?? []);
    part.members = members;
    for (const member of members) member.sets.push(part);
    part.analyses = analyses.map((document) => ({
      document,
      places: index.of('place').all(document.places),
      groups: index.of('group').all(document.groups),
    }));
    for (const place of index.of('place').all(analyses.flatMap(({ places }) => places)))
      place.indicators.push(part);
    for (const group of index.of('group').all(analyses.flatMap(({ groups }) => groups)))
      group.indicators.push(part);
  },
};

/** Measures: their history, and the places and groups that they have figures of. */
export const measure: Recipe<'measure', MeasureModel> = {
  make: (rated) =>
    growing<FullMeasureModel, keyof MeasureModel>(
      Object.assign(rated, {
        mentions: NOT_MENTIONED,
        history: measureHistory(rated.document),
        correctiveActions: [],
      }),
    ),
  link(part, index) {
    const { baseline, targets, results } = part.document;
    const figures = [...(baseline === undefined ? [] : [baseline]), ...targets, ...results];
    for (const owner of people(figures, index)) owner.measures.push(part);
  },
};

/** Incident series: who recorded them, and the indicator that takes its figures from them. */
export const incidentSeries: Recipe<'incident-series'> = {
  make: (document) => ({
    document,
    mentions: NOT_MENTIONED,
    recordedBy: undefined,
    overlaps: [],
    indicator: undefined,
  }),
  link(part, index) {
    const { recordedBy, overlaps, indicator: id, counts } = part.document;
    part.recordedBy = index.of('body').one(recordedBy);
    part.indicator = index.of('indicator').one(id);
    index.of('body').one(recordedBy)?.incidentSeries.push(part);
    index.of('indicator').one(id)?.incidentSeries.push(part);
    for (const owner of people(counts, index)) owner.incidentSeries.push(part);
    // That two series overlap is true of both, whichever of them says so.
    for (const other of index.of('incident-series').all(overlaps)) {
      if (!part.overlaps.includes(other)) part.overlaps.push(other);
      if (!other.overlaps.includes(part)) other.overlaps.push(part);
    }
  },
};

/** Statistics: whom they are about, and of which they are a part. */
export const statistic: Recipe<'statistic'> = {
  make: (document) => ({
    document,
    mentions: NOT_MENTIONED,
    place: undefined,
    group: undefined,
    of: undefined,
    parts: [],
    comparators: [],
  }),
  link(part, index) {
    const { place, group, of, comparators } = part.document;
    part.place = index.of('place').one(place);
    part.group = index.of('group').one(group);
    part.of = index.of('statistic').one(of);
    for (const owner of people([part.document], index)) owner.statistics.push(part);
    index.of('statistic').one(of)?.parts.push(part);
    part.comparators = comparators.map((document) => ({
      document,
      place: index.of('place').one(document.place),
    }));
  },
};

// The places and groups that figures are about, each once.
function people(figures: readonly Pick<Observation, 'place' | 'group'>[], index: PartIndex) {
  return [
    ...index.of('place').all(figures.flatMap(({ place }) => place ?? [])),
    ...index.of('group').all(figures.flatMap(({ group }) => group ?? [])),
  ];
}
