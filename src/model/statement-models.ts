import type { Definition, Limb } from '../document/definition.js';
import type { GlossaryTerm } from '../document/glossary-term.js';
import type { Principle } from '../document/principle.js';
import type { SharedValue } from '../document/shared-value.js';
import type { Vision } from '../document/vision.js';
import type { FullBodyModel } from './body-models.js';
import type { PartModel } from './part-model.js';
import type { LinkedPart } from './part-models.js';
import type { RelatedDocumentModel } from './related-document-model.js';
import type { ConflictModel } from './remark-models.js';

/** A vision and the bodies whose it is; none named is that of the strategy. */
export interface VisionModel extends PartModel<Vision> {
  readonly by: readonly FullBodyModel[];
}

/** A rule of conduct. */
export type PrincipleModel = PartModel<Principle>;

/** A value that is held, whose it is, and the conflict about it. */
export interface SharedValueModel extends PartModel<SharedValue> {
  readonly by: readonly FullBodyModel[];
  readonly conflict: ConflictModel | undefined;
}

/** A definition with its limbs, who gives it, and the document that it is taken from. */
export interface DefinitionModel extends PartModel<Definition> {
  readonly by: readonly FullBodyModel[];
  readonly relatedDocument: RelatedDocumentModel | undefined;
  readonly limbs: readonly LimbModel[];
}

/** A limb and the definition that it is a part of. */
export interface LimbModel extends PartModel<Limb> {
  readonly definition: DefinitionModel;
}

/** A term and the part that it stands for. */
export interface TermModel extends PartModel<GlossaryTerm> {
  readonly part: LinkedPart | undefined;
}
