import type { ReportingLine } from '../document/reporting-line.js';
import type { FullActionModel } from './action-models.js';
import type { FullBodyModel, PortfolioModel, RoleModel } from './body-models.js';
import type { PartModel } from './part-model.js';
import type { LinkedPart } from './part-models.js';
import type { RelatedDocumentModel } from './related-document-model.js';

/** A reporting line: what is reported, to whom, and by which roles. */
export interface ReportingLineModel extends PartModel<ReportingLine> {
  /** What is reported on; nothing in particular is the strategy as a whole. */
  readonly of: readonly LinkedPart[];
  /** The actions among them, also where a line names only rows or milestones of theirs; each once. */
  readonly actions: readonly FullActionModel[];
  readonly to: readonly RecipientModel[];
  readonly by: readonly RoleModel[];
}

/** To whom progress is reported. */
export type RecipientModel =
  | { readonly kind: 'cabinet' | 'body'; readonly body: FullBodyModel }
  | { readonly kind: 'portfolio'; readonly portfolio: PortfolioModel }
  | { readonly kind: 'document'; readonly relatedDocument: RelatedDocumentModel }
  | { readonly kind: 'system'; readonly name: string }
  | { readonly kind: 'officer'; readonly role: RoleModel };
