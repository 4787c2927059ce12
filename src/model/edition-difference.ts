import type { EditionChange, Withdrawal } from '../document/edition.js';
import type { EarlierTarget, Target } from '../document/target.js';
import type { FullMeasureModel } from './indicator-models.js';
import type { LinkedPart } from './part-models.js';

/** What the newer edition changed of the older one; each list is kind by kind, in the order of the document. */
export interface EditionDifference {
  /** The parts that only the newer edition has. */
  readonly added: readonly ChangedPart[];
  /** The parts that only the older edition has. */
  readonly withdrawn: readonly ChangedPart[];
  /** The measures with a target that is not as it was. */
  readonly retargeted: readonly RetargetedMeasure[];
  /** The parts that stand under another objective, theme or parent. */
  readonly moved: readonly MovedPart[];
  /** The parts whose words are others. */
  readonly reworded: readonly RewordedPart[];
  /** The parts with no identifier, external identifier, code or ref: nobody can say what became of them. */
  readonly unnamed: { readonly before: readonly LinkedPart[]; readonly after: readonly LinkedPart[] };
}

/** Why something was changed, in the words of the newer edition, and where it says so. */
export type EditionReason =
  | { readonly from: 'change'; readonly because: string; readonly document: EditionChange }
  | { readonly from: 'withdrawal'; readonly because: string; readonly document: Withdrawal }
  | { readonly from: 'target-history'; readonly because: string; readonly document: EarlierTarget };

/** A part that was added or withdrawn. */
export interface ChangedPart {
  readonly part: LinkedPart;
  /** Why; none where the newer edition does not say. */
  readonly reasons: readonly EditionReason[];
}

/** A part that both editions have, as it was and as it is. */
export interface KeptPart {
  readonly before: LinkedPart;
  readonly after: LinkedPart;
}

/** A measure with a target that is not as it was. */
export interface RetargetedMeasure {
  readonly before: FullMeasureModel;
  readonly after: FullMeasureModel;
  /** The targets that differ: those of the newer edition, then those that are there no more. */
  readonly targets: readonly TargetDifference[];
  /** Why the measure or its indicator was retargeted; the reason for one target stands with it. */
  readonly reasons: readonly EditionReason[];
}

/** One target as it was and as it is: without an old one it was added, without a new one it was dropped. */
export interface TargetDifference {
  readonly old: Target | undefined;
  readonly new: Target | undefined;
  /** Why, from the history of the new target, the oldest first. */
  readonly reasons: readonly EditionReason[];
}

/** A part that stands elsewhere. */
export interface MovedPart extends KeptPart {
  readonly moves: readonly Move[];
  readonly reasons: readonly EditionReason[];
}

/** From where to where a part was moved. */
export interface Move {
  /** What it stands under. */
  readonly under: 'objective' | 'theme' | 'parent';
  /** The parts of the older edition, the home first. */
  readonly from: readonly LinkedPart[];
  /** The parts of the newer edition, the home first. */
  readonly to: readonly LinkedPart[];
}

/** A part whose words are others. */
export interface RewordedPart extends KeptPart {
  readonly wordings: readonly WordingDifference[];
  readonly reasons: readonly EditionReason[];
}

/** One field of words, as it was and as it is. */
export interface WordingDifference {
  /** The name of the field: `title`, `name`, `summary` and so on. */
  readonly field: string;
  readonly old: string | undefined;
  readonly new: string | undefined;
}
