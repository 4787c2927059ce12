import type { ActionRow } from '../document/action.js';
import type { Milestone } from '../document/milestone.js';
import type { FullActionModel, MilestoneModel, RowModel } from './action-models.js';
import { growing, type Growing } from './growing.js';
import { outcomeLinks } from './link-aims.js';
import { fullLeads } from './link-bodies.js';
import { NOT_MENTIONED } from './mentions.js';
import type { PartIndex } from './part-index.js';
import type { ActionModel } from './rated-model.js';
import type { Recipe } from './recipe.js';

/** Rows: they are made with their action, and filled by what stands in them. */
export const row: Recipe<'row', RowModel> = {
  make: (part) => part as Growing<RowModel>,
  link: () => undefined,
};

/** Milestones: in which row they stand, and which document holds their date. */
export const milestone: Recipe<'milestone', MilestoneModel> = {
  make: (part) => part,
  link(part, index) {
    const home = index.of('row').one(part.document.row);
    const holder = index.of('document').one(part.document.when.document);
    part.row = home;
    part.heldIn = holder;
    home?.milestones.push(part);
    holder?.milestones.push(part);
  },
};

/** Actions: what they serve, who is in them, and what stands in their table. */
export const action: Recipe<'action', ActionModel> = {
  make(rated) {
    const full = growing<FullActionModel, keyof ActionModel>(
      Object.assign(rated, {
        mentions: NOT_MENTIONED,
        home: undefined,
        theme: undefined,
        outcomes: [],
        partners: [],
        rows: [],
        plans: [],
        activities: [],
        milestones: [],
        deadlineConflict: undefined,
        reportingLines: [],
        correctiveActions: [],
      }),
    );
    full.rows = rated.document.rows.map((document) => rowOf(document, full));
    full.milestones = rated.document.milestones.map((document) => milestoneOf(document, full));
    return full;
  },
  link(part, index) {
    const { document } = part;
    part.home = part.objectives[0];
    part.theme = index.of('theme').one(document.theme);
    index.of('theme').one(document.theme)?.actions.push(part);
    part.outcomes = outcomeLinks(document.outcomes, index);
    for (const served of index.of('outcome').all(document.outcomes.map(({ outcome }) => outcome)))
      served.actions.push(part);
    const conflict = index.of('conflict').one(document.deadline?.conflict);
    part.deadlineConflict = conflict;
    conflict?.deadlines.push(part);
    linkPeople(part, index);
    linkTable(part, index);
  },
};

function rowOf(document: ActionRow, part: FullActionModel): RowModel {
  const empty = { plans: [], activities: [], milestones: [], reportingLines: [] };
  return { document, mentions: NOT_MENTIONED, action: part, ...empty };
}

function milestoneOf(document: Milestone, part: FullActionModel): MilestoneModel {
  return { document, mentions: NOT_MENTIONED, action: part, row: undefined, heldIn: undefined };
}

function linkPeople(part: Growing<FullActionModel>, index: PartIndex): void {
  const { leads, partners } = part.document;
  part.leads = fullLeads(part.leads, leads, index);
  for (const role of index.of('role').all(leads.flatMap((lead) => lead.role ?? []))) role.actions.push(part);
  const [bodies, groups] = [index.of('body'), index.of('group')];
  part.partners = partners.map((document) => ({
    document,
    body: bodies.one(document.body),
    group: groups.one(document.group),
  }));
  for (const body of bodies.all(partners.flatMap((partner) => partner.body ?? []))) body.partnerIn.push(part);
  for (const group of groups.all(partners.flatMap((partner) => partner.group ?? [])))
    group.actions.push(part);
}

function linkTable(part: Growing<FullActionModel>, index: PartIndex): void {
  const { plans, activities } = part.document;
  const [rows, documents] = [index.of('row'), index.of('document')];
  for (const document of plans) {
    const relatedDocument = documents.one(document.document);
    if (relatedDocument === undefined) continue;
    const plan = { document, relatedDocument, row: rows.one(document.row) };
    part.plans.push(plan);
    rows.one(document.row)?.plans.push(plan);
  }
  for (const holder of documents.all(plans.map((plan) => plan.document))) holder.actions.push(part);
  for (const document of activities) {
    const activity = { document, row: rows.one(document.row) };
    part.activities.push(activity);
    rows.one(document.row)?.activities.push(activity);
  }
}
