import type { Lead } from '../document/lead.js';
import type { FullBodyModel, FullLeadModel } from './body-models.js';
import { growing } from './growing.js';
import { NOT_MENTIONED } from './mentions.js';
import type { PartIndex } from './part-index.js';
import type { BodyModel, LeadModel } from './rated-model.js';
import type { Recipe } from './recipe.js';

/** Bodies: what they are a part of, and who sits on them. */
export const body: Recipe<'body', BodyModel> = {
  make: (rated) =>
    growing<FullBodyModel, keyof BodyModel>(
      Object.assign(rated, {
        mentions: NOT_MENTIONED,
        within: undefined,
        parts: [],
        members: [],
        memberOf: [],
        portfolios: [],
        roles: [],
        themes: [],
        partnerIn: [],
        reportingLines: [],
        commitments: [],
        decisions: [],
        documents: [],
        visions: [],
        sharedValues: [],
        definitions: [],
        incidentSeries: [],
        funds: [],
        phases: [],
        consultations: [],
        assessments: [],
      }),
    ),
  link(part, index) {
    const { within, members } = part.document;
    const [bodies, roles] = [index.of('body'), index.of('role')];
    part.within = bodies.one(within);
    bodies.one(within)?.parts.push(part);
    part.members = members.map((document) => ({
      document,
      body: bodies.one(document.body),
      role: roles.one(document.role),
    }));
    for (const member of bodies.all(members.flatMap((seat) => seat.body ?? []))) member.memberOf.push(part);
    for (const member of roles.all(members.flatMap((seat) => seat.role ?? []))) member.memberOf.push(part);
  },
};

/** Portfolios: to which cabinet they belong. */
export const portfolio: Recipe<'portfolio'> = {
  make: (document) => ({ document, mentions: NOT_MENTIONED, body: undefined, reportingLines: [] }),
  link(part, index) {
    const cabinet = index.of('body').one(part.document.body);
    part.body = cabinet;
    cabinet?.portfolios.push(part);
  },
};

/** Roles: to which body they belong. */
export const role: Recipe<'role'> = {
  make: (document) => ({
    document,
    mentions: NOT_MENTIONED,
    body: undefined,
    memberOf: [],
    reportsBy: [],
    reportingLines: [],
    actions: [],
    themes: [],
    decisions: [],
    risks: [],
    correctiveActions: [],
    updates: [],
  }),
  link(part, index) {
    const home = index.of('body').one(part.document.body);
    part.body = home;
    home?.roles.push(part);
  },
};

/** Leads as the full model has them: with the role, and with what the document says of them. */
export function fullLeads(
  leads: readonly LeadModel[],
  documents: readonly Lead[],
  index: PartIndex,
): FullLeadModel[] {
  return leads.map((lead, place) => {
    const document = documents[place]!;
    return Object.assign(lead, { document, role: index.of('role').one(document.role) }) as FullLeadModel;
  });
}
