import type { PartKind } from '../document/part-kind.js';
import type { Growing } from './growing.js';
import type { PartIndex } from './part-index.js';
import type { PartModels } from './part-models.js';

/**
 * How the parts of one kind come into a `StrategyModel`: first all parts of all kinds are made, with no links; then
 * each is linked to others, and they to it.
 */
export interface Recipe<Kind extends PartKind, From = PartModels[Kind]['document']> {
  readonly make: (from: From) => Growing<PartModels[Kind]>;
  readonly link: (part: Growing<PartModels[Kind]>, index: PartIndex) => void;
}
