import type { Framework, FrameworkAxis, FrameworkEntry, FrameworkLink } from '../document/framework.js';
import type { PartModel } from './part-model.js';
import type { LinkedPart } from './part-models.js';

/** A framework with its axes, a cell for every combination of their entries, and what belongs where. */
export interface FrameworkModel extends PartModel<Framework> {
  readonly axes: readonly AxisModel[];
  readonly links: readonly FrameworkLinkModel[];
  /**
   * The cells, the first axis slowest: all of them, or only those with links where there are more than `MOST_CELLS`.
   */
  readonly cells: readonly CellModel[];
  /** How many cells there are: the product of the lengths of the axes. */
  readonly cellCount: number;
}

/** One direction of a framework. */
export interface AxisModel {
  readonly document: FrameworkAxis;
  readonly entries: readonly EntryModel[];
}

/** One position on an axis, the part that it stands for, and what belongs to it. */
export interface EntryModel extends PartModel<FrameworkEntry> {
  readonly framework: FrameworkModel;
  readonly axis: AxisModel;
  readonly part: LinkedPart | undefined;
  /** The links that name it, alone or with entries of other axes. */
  readonly links: readonly FrameworkLinkModel[];
}

/** One place in a framework: an entry of every axis. */
export interface CellModel {
  readonly entries: readonly EntryModel[];
  /** What belongs there; nothing means "not stated", which is not the same as "no relation". */
  readonly links: readonly FrameworkLinkModel[];
}

/** That a part belongs to a place in a framework. */
export interface FrameworkLinkModel {
  readonly document: FrameworkLink;
  readonly framework: FrameworkModel;
  readonly part: LinkedPart;
  readonly at: readonly EntryModel[];
  /** The cell, where the link names one entry of every axis; else it belongs to the entries only. */
  readonly cell: CellModel | undefined;
}
