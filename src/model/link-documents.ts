import { NOT_MENTIONED } from './mentions.js';
import type { Recipe } from './recipe.js';

/** Related documents: whose they are. */
export const relatedDocument: Recipe<'document'> = {
  make: (document) => ({
    document,
    mentions: NOT_MENTIONED,
    by: undefined,
    actions: [],
    milestones: [],
    reportingLines: [],
    deferrals: [],
    definitions: [],
    consultations: [],
    producedBy: [],
    decisions: [],
    phases: [],
    equalityAssessments: [],
  }),
  link(part, index) {
    const owner = index.of('body').one(part.document.by);
    part.by = owner;
    owner?.documents.push(part);
  },
};
