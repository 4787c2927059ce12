import { fullLeads } from './link-bodies.js';
import { linkLeads } from './link-rated.js';
import { NOT_MENTIONED } from './mentions.js';
import type { Recipe } from './recipe.js';

/** Themes: who leads them, and the objective that a workstream serves. */
export const theme: Recipe<'theme'> = {
  make: (document) => ({
    document,
    mentions: NOT_MENTIONED,
    objective: undefined,
    leads: [],
    objectives: [],
    outcomes: [],
    signs: [],
    actions: [],
    commitments: [],
  }),
  link(part, index) {
    const { objective, leads } = part.document;
    part.objective = index.of('objective').one(objective);
    index.of('objective').one(objective)?.workstreams.push(part);
    part.leads = fullLeads(linkLeads(leads, index.of('body')), leads, index);
    for (const body of index.of('body').all(leads.map((lead) => lead.body))) body.themes.push(part);
    for (const role of index.of('role').all(leads.flatMap((lead) => lead.role ?? []))) role.themes.push(part);
  },
};
