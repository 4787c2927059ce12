import type { Growing } from './growing.js';
import { mention, NOT_MENTIONED } from './mentions.js';
import type { Recipe } from './recipe.js';
import type { DefinitionModel, LimbModel } from './statement-models.js';

/** Visions: whose they are. */
export const vision: Recipe<'vision'> = {
  make: (document) => ({ document, mentions: NOT_MENTIONED, by: [] }),
  link(part, index) {
    const owners = index.of('body').all(part.document.by);
    part.by = owners;
    for (const owner of owners) owner.visions.push(part);
  },
};

/** Principles: they refer to nothing. */
export const principle: Recipe<'principle'> = {
  make: (document) => ({ document, mentions: NOT_MENTIONED }),
  link: () => undefined,
};

/** Shared values: whose they are, and the conflict about them. */
export const sharedValue: Recipe<'shared-value'> = {
  make: (document) => ({ document, mentions: NOT_MENTIONED, by: [], conflict: undefined }),
  link(part, index) {
    const conflict = index.of('conflict').one(part.document.conflict);
    const owners = index.of('body').all(part.document.by);
    part.by = owners;
    part.conflict = conflict;
    for (const owner of [conflict, ...owners]) owner?.sharedValues.push(part);
  },
};

/** Definitions, with their limbs: whose they are, and what they are taken from. */
export const definition: Recipe<'definition'> = {
  make(document) {
    const part: Growing<DefinitionModel> = {
      document,
      mentions: NOT_MENTIONED,
      by: [],
      relatedDocument: undefined,
      limbs: [],
    };
    part.limbs = document.limbs.map((limb) => ({
      document: limb,
      mentions: NOT_MENTIONED,
      definition: part,
    }));
    return part;
  },
  link(part, index) {
    const owners = index.of('body').all(part.document.by);
    const origin = index.of('document').one(part.document.document);
    part.by = owners;
    part.relatedDocument = origin;
    for (const owner of [origin, ...owners]) owner?.definitions.push(part);
  },
};

/** Limbs: they are made with their definition, and refer to nothing. */
export const limb: Recipe<'limb', LimbModel> = {
  make: (part) => part,
  link: () => undefined,
};

/** Terms: the part that they stand for. */
export const term: Recipe<'term'> = {
  make: (document) => ({ document, mentions: NOT_MENTIONED, part: undefined }),
  link(part, index) {
    const { part: reference } = part.document;
    if (reference === undefined) return;
    const meant = index.linked([reference]);
    part.part = meant[0];
    mention(meant, 'terms', part);
  },
};
