import { NOT_MENTIONED } from './mentions.js';
import type { Recipe } from './recipe.js';

/** Places: in which other place they lie. */
export const place: Recipe<'place'> = {
  make: (document) => ({
    document,
    mentions: NOT_MENTIONED,
    within: undefined,
    parts: [],
    outcomes: [],
    signs: [],
    indicators: [],
    measures: [],
    statistics: [],
    incidentSeries: [],
  }),
  link(part, index) {
    const within = index.of('place').one(part.document.within);
    part.within = within;
    within?.parts.push(part);
  },
};

/** Groups: of which other group they are a part. */
export const group: Recipe<'group'> = {
  make: (document) => ({
    document,
    mentions: NOT_MENTIONED,
    within: undefined,
    parts: [],
    outcomes: [],
    signs: [],
    indicators: [],
    measures: [],
    statistics: [],
    incidentSeries: [],
    actions: [],
    consultations: [],
    equalityAssessments: [],
  }),
  link(part, index) {
    const within = index.of('group').one(part.document.within);
    part.within = within;
    within?.parts.push(part);
  },
};
