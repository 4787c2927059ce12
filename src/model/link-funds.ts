import { mention, NOT_MENTIONED } from './mentions.js';
import type { Recipe } from './recipe.js';

/** Funds: who gives and holds the money, what it pays for, who sets the rules, and who has received some. */
export const fund: Recipe<'fund'> = {
  make: (document) => ({
    document,
    mentions: NOT_MENTIONED,
    from: undefined,
    holder: undefined,
    pays: [],
    rules: [],
    awards: [],
  }),
  link(part, index) {
    const { from, holder, pays, rules, awards } = part.document;
    const bodies = index.of('body');
    part.from = bodies.one(from);
    part.holder = bodies.one(holder);
    for (const owner of bodies.all([from ?? [], holder ?? []].flat())) owner.funds.push(part);
    part.pays = index.linked(pays);
    mention(part.pays, 'funds', part);
    part.rules = rules.map((document) => ({ document, by: bodies.one(document.by) }));
    part.awards = awards.map((document) => ({ document, to: bodies.one(document.to) }));
  },
};
