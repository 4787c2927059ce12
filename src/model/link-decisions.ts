import { NOT_MENTIONED } from './mentions.js';
import type { DecisionModel } from './decision-models.js';
import { growing } from './growing.js';
import type { Recipe } from './recipe.js';

/** Decisions: who takes them, on what, and what has to come first. */
export const decision: Recipe<'decision'> = {
  make: (document) =>
    growing<DecisionModel, 'by'>({
      document,
      mentions: NOT_MENTIONED,
      to: [],
      conditions: [],
      neededBy: [],
      about: [],
    }),
  link(part, index) {
    const { by, to, conditions, about } = part.document;
    const [decisions, documents] = [index.of('decision'), index.of('document').all(about)];
    const [body, roles] = [index.of('body').one(by)!, index.of('role').all(to)];
    part.by = body;
    part.to = roles;
    part.about = documents;
    part.conditions = conditions.map((document) => ({
      document,
      decision: decisions.one(document.decision),
    }));
    for (const owner of [body, ...roles, ...documents]) owner.decisions.push(part);
    for (const first of decisions.all(conditions.flatMap((condition) => condition.decision ?? [])))
      first.neededBy.push(part);
  },
};

/** Phases: who leads them, what comes of them, and the conflict about them. */
export const phase: Recipe<'phase'> = {
  make: (document) => ({
    document,
    mentions: NOT_MENTIONED,
    lead: undefined,
    products: [],
    conflict: undefined,
  }),
  link(part, index) {
    const { lead, products, conflict: id } = part.document;
    const [body, conflict] = [index.of('body').one(lead), index.of('conflict').one(id)];
    const documents = index.of('document');
    part.lead = body;
    part.conflict = conflict;
    part.products = products.map((document) => ({
      document,
      relatedDocument: documents.one(document.document),
    }));
    const made = documents.all(products.flatMap((product) => product.document ?? []));
    for (const owner of [body, conflict, ...made]) owner?.phases.push(part);
  },
};

/** Consultations: who was asked, on what, and what came of it. */
export const consultation: Recipe<'consultation'> = {
  make: (document) => ({
    document,
    mentions: NOT_MENTIONED,
    bodies: [],
    groups: [],
    about: [],
    produced: [],
  }),
  link(part, index) {
    const { document } = part;
    const [bodies, groups] = [index.of('body').all(document.bodies), index.of('group').all(document.groups)];
    const [about, produced] = [document.about, document.produced].map(index.of('document').all);
    part.bodies = bodies;
    part.groups = groups;
    part.about = about!;
    part.produced = produced!;
    for (const owner of [...bodies, ...groups, ...about!]) owner.consultations.push(part);
    for (const report of produced!) report.producedBy.push(part);
  },
};

/** Implications: they refer to nothing. */
export const implication: Recipe<'implication'> = {
  make: (document) => ({ document, mentions: NOT_MENTIONED }),
  link: () => undefined,
};
