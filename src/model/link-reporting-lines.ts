import type { Recipient } from '../document/reporting-line.js';
import type { FullActionModel } from './action-models.js';
import type { Growing } from './growing.js';
import { mention, NOT_MENTIONED } from './mentions.js';
import type { PartIndex } from './part-index.js';
import type { LinkedPart } from './part-models.js';
import type { Recipe } from './recipe.js';
import type { RecipientModel } from './reporting-line-model.js';

/** Reporting lines: on what, to whom, and by which roles. */
export const reportingLine: Recipe<'reporting-line'> = {
  make: (document) => ({ document, mentions: NOT_MENTIONED, of: [], actions: [], to: [], by: [] }),
  link(part, index) {
    const { of, to, by } = part.document;
    const subjects = index.linked(of);
    part.of = subjects;
    mention(subjects, 'reportingLines', part);
    part.actions = [...new Set(subjects.flatMap(actionOf))];
    for (const action of part.actions as Growing<FullActionModel>[]) action.reportingLines.push(part);
    for (const row of index.of('row').all(of.flatMap(({ kind, id }) => (kind === 'row' ? [id] : []))))
      row.reportingLines.push(part);

    part.to = to.flatMap((recipient) => recipientModel(recipient, index) ?? []);
    for (const owner of owners(to, index)) owner.reportingLines.push(part);
    const officers = index.of('role').all(by);
    part.by = officers;
    for (const officer of officers) officer.reportsBy.push(part);
  },
};

/** The action that a part is, or stands in, as a list of one; else an empty list. */
export function actionOf(linked: LinkedPart): FullActionModel[] {
  if (linked.kind === 'action') return [linked.part];
  return linked.kind === 'row' || linked.kind === 'milestone' ? [linked.part.action] : [];
}

function recipientModel(recipient: Recipient, index: PartIndex): RecipientModel | undefined {
  switch (recipient.kind) {
    case 'cabinet':
    case 'body': {
      const body = index.of('body').one(recipient.body);
      return body && { kind: recipient.kind, body };
    }
    case 'portfolio': {
      const portfolio = index.of('portfolio').one(recipient.portfolio);
      return portfolio && { kind: 'portfolio', portfolio };
    }
    case 'document': {
      const relatedDocument = index.of('document').one(recipient.document);
      return relatedDocument && { kind: 'document', relatedDocument };
    }
    case 'system':
      return { kind: 'system', name: recipient.name };
    case 'officer': {
      const role = index.of('role').one(recipient.role);
      return role && { kind: 'officer', role };
    }
  }
}

// Whoever is reported to, each once.
function owners(to: readonly Recipient[], index: PartIndex) {
  const named = <Key extends string>(key: Key): string[] =>
    to.flatMap((recipient) => (recipient as { readonly [Name in Key]?: string })[key] ?? []);
  return [
    ...index.of('body').all(named('body')),
    ...index.of('portfolio').all(named('portfolio')),
    ...index.of('document').all(named('document')),
    ...index.of('role').all(named('role')),
  ];
}
