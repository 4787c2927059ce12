import type { OutcomeLink } from '../document/outcome-link.js';
import type { FullObjectiveModel, FullOutcomeModel, OutcomeLinkModel } from './aim-models.js';
import { growing } from './growing.js';
import { NOT_MENTIONED } from './mentions.js';
import type { PartIndex } from './part-index.js';
import type { ObjectiveModel, OutcomeModel } from './rated-model.js';
import type { Recipe } from './recipe.js';

/** Objectives: what they are a part of, and the theme that they stand in. */
export const objective: Recipe<'objective', ObjectiveModel> = {
  make: (rated) =>
    growing<FullObjectiveModel, keyof ObjectiveModel>(
      Object.assign(rated, {
        mentions: NOT_MENTIONED,
        parent: undefined,
        children: [],
        theme: undefined,
        workstreams: [],
        signs: [],
        commitments: [],
      }),
    ),
  link(part, index) {
    const parent = index.of('objective').one(part.document.parent);
    const home = index.of('theme').one(part.document.theme);
    part.parent = parent;
    part.theme = home;
    parent?.children.push(part);
    home?.objectives.push(part);
  },
};

/** Outcomes: the theme that they stand in, and the gap that they are to close. */
export const outcome: Recipe<'outcome', OutcomeModel> = {
  make: (rated) =>
    growing<FullOutcomeModel, keyof OutcomeModel>(
      Object.assign(rated, {
        mentions: NOT_MENTIONED,
        theme: undefined,
        indicators: [],
        actions: [],
        gap: undefined,
        comparedIn: [],
      }),
    ),
  link(part, index) {
    const { theme: id, gap } = part.document;
    part.theme = index.of('theme').one(id);
    index.of('theme').one(id)?.outcomes.push(part);
    if (gap === undefined) return;
    const [places, groups] = [index.of('place').all(gap.places), index.of('group').all(gap.groups)];
    part.gap = { document: gap, places, groups, of: index.of('outcome').one(gap.of) };
    for (const people of [...places, ...groups]) people.outcomes.push(part);
    index.of('outcome').one(gap.of)?.comparedIn.push(part);
  },
};

/** The outcomes that something serves. */
export function outcomeLinks(links: readonly OutcomeLink[], index: PartIndex): OutcomeLinkModel[] {
  return links.flatMap((document) => {
    const served = index.of('outcome').one(document.outcome);
    return served === undefined ? [] : [{ document, outcome: served }];
  });
}

/** Signs: where they belong, and whom they speak of. */
export const sign: Recipe<'sign'> = {
  make: (document) => ({
    document,
    mentions: NOT_MENTIONED,
    theme: undefined,
    objective: undefined,
    places: [],
    groups: [],
  }),
  link(part, index) {
    const { document } = part;
    const home = index.of('theme').one(document.theme);
    const served = index.of('objective').one(document.objective);
    const [places, groups] = [index.of('place').all(document.places), index.of('group').all(document.groups)];
    part.theme = home;
    part.objective = served;
    part.places = places;
    part.groups = groups;
    for (const owner of [home, served, ...places, ...groups]) owner?.signs.push(part);
  },
};

/** Commitments: with whom, and where they belong. */
export const commitment: Recipe<'commitment'> = {
  make: (document) => ({
    document,
    mentions: NOT_MENTIONED,
    with: [],
    objective: undefined,
    theme: undefined,
    deferral: undefined,
  }),
  link(part, index) {
    const { document } = part;
    const partners = index.of('body').all(document.with);
    const home = index.of('theme').one(document.theme);
    const served = index.of('objective').one(document.objective);
    const deferral = index.of('deferral').one(document.deferral);
    part.with = partners;
    part.theme = home;
    part.objective = served;
    part.deferral = deferral;
    for (const owner of [home, served, deferral, ...partners]) owner?.commitments.push(part);
  },
};
