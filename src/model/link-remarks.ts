import type { CorrectiveActionModel } from './indicator-models.js';
import { growing } from './growing.js';
import { mention, NOT_MENTIONED } from './mentions.js';
import type { Recipe } from './recipe.js';

/** Conflicts: the parts that they concern. */
export const conflict: Recipe<'conflict'> = {
  make: (document) => ({
    document,
    mentions: NOT_MENTIONED,
    parts: [],
    deadlines: [],
    phases: [],
    sharedValues: [],
  }),
  link(part, index) {
    part.parts = index.linked(part.document.parts);
    mention(part.parts, 'conflicts', part);
  },
};

/** Deferrals: what waits, and for which document. */
export const deferral: Recipe<'deferral'> = {
  make: (document) => ({
    document,
    mentions: NOT_MENTIONED,
    relatedDocument: undefined,
    about: [],
    commitments: [],
  }),
  link(part, index) {
    const later = index.of('document').one(part.document.document);
    part.relatedDocument = later;
    later?.deferrals.push(part);
    part.about = index.linked(part.document.about);
    mention(part.about, 'deferrals', part);
  },
};

/** Asserted counts: which of the things counted are listed, and how many are not. */
export const assertedCount: Recipe<'asserted-count'> = {
  make: (document) => ({ document, mentions: NOT_MENTIONED, members: [], missing: 0, surplus: 0 }),
  link(part, index) {
    const { count, members, named } = part.document;
    part.members = index.linked(members);
    mention(part.members, 'assertedCounts', part);
    const unlisted = count - part.members.length - named.length;
    part.missing = Math.max(0, unlisted);
    part.surplus = Math.max(0, -unlisted);
  },
};

/** Risks: what they endanger, and who answers for the remedy. */
export const risk: Recipe<'risk'> = {
  make: (document) => ({ document, mentions: NOT_MENTIONED, about: [], by: [] }),
  link(part, index) {
    const officers = index.of('role').all(part.document.by);
    part.about = index.linked(part.document.about);
    part.by = officers;
    mention(part.about, 'risks', part);
    for (const officer of officers) officer.risks.push(part);
  },
};

/** Updates: what they are about, and who wrote them. */
export const update: Recipe<'update'> = {
  make: (document) => ({ document, mentions: NOT_MENTIONED, of: [], by: undefined }),
  link(part, index) {
    const officer = index.of('role').one(part.document.by);
    part.of = index.linked(part.document.of);
    part.by = officer;
    mention(part.of, 'updates', part);
    officer?.updates.push(part);
  },
};

/** Corrective actions: the measure, who answers for them, and the action that they change. */
export const correctiveAction: Recipe<'corrective-action'> = {
  make: (document) =>
    growing<CorrectiveActionModel, 'measure'>({
      document,
      mentions: NOT_MENTIONED,
      by: [],
      action: undefined,
    }),
  link(part, index) {
    const { measure: id, by, action } = part.document;
    const [measure, changed] = [index.of('measure').one(id)!, index.of('action').one(action)];
    const officers = index.of('role').all(by);
    part.measure = measure;
    part.by = officers;
    part.action = changed;
    for (const owner of [measure, changed, ...officers]) owner?.correctiveActions.push(part);
  },
};
