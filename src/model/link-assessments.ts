import { mention, NOT_MENTIONED } from './mentions.js';
import type { Recipe } from './recipe.js';

/** Assessments: of which bodies, and about what. */
export const assessment: Recipe<'assessment'> = {
  make: (document) => ({ document, mentions: NOT_MENTIONED, bodies: [], about: [] }),
  link(part, index) {
    const bodies = index.of('body').all(part.document.bodies);
    part.bodies = bodies;
    part.about = index.linked(part.document.about);
    mention(part.about, 'assessments', part);
    for (const body of bodies) body.assessments.push(part);
  },
};

/** Equality impact assessments: whom they consider, what they belong to, and where they are set out. */
export const equalityAssessment: Recipe<'equality-assessment'> = {
  make: (document) => ({
    document,
    mentions: NOT_MENTIONED,
    groups: [],
    relatedDocument: undefined,
    about: [],
  }),
  link(part, index) {
    const groups = index.of('group').all(part.document.groups);
    const origin = index.of('document').one(part.document.document);
    part.groups = groups;
    part.relatedDocument = origin;
    part.about = index.linked(part.document.about);
    mention(part.about, 'equalityAssessments', part);
    for (const owner of [origin, ...groups]) owner?.equalityAssessments.push(part);
  },
};
