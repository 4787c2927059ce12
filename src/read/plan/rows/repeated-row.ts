import type { ListName } from '../plan-lists.js';
import type { PlanDraft } from '../plan-draft.js';
import type { Told } from '../cell-ledger.js';
import { EXACT } from '../table-row.js';

/**
 * Where the part stands that a row before made or filled, if one has this key.
 */
export function repeatedAt(draft: PlanDraft, list: ListName, key: string): number | undefined {
  const id = draft.find(list, key);
  return id === undefined ? undefined : draft.position(list, id);
}

/**
 * How the words of a row are told that have no field, or whose field another row has filled with other words.
 *
 * @example
 * toldOf(false, 'Funding ends').sure; // => 'exact'
 * toldOf(true, 'Funding ends').sure; // => 'doubtful'
 */
export const toldOf = (isRepeated: boolean, words: string): Told =>
  isRepeated
    ? {
        sure: 'doubtful',
        doubts: [{ code: 'several-readings', words, note: 'another row says the same in part' }],
      }
    : EXACT;
