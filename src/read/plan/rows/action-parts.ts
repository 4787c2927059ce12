import type { ActionInput } from '../../../document/action.js';
import type { PlanDraft } from '../plan-draft.js';

/**
 * Adds a row to an action. Its first row becomes a row of its own as soon as there is a second one, with what was read of it:
 * milestones, plans, activities and reporting lines say in which row they stand.
 *
 * @returns the identifier of the new row
 */
export function addRow(draft: PlanDraft, action: ActionInput, title: string): string {
  const rows = (action.rows ??= []);
  if (rows.length === 0) {
    const first = `${action.id}-row-1`;
    rows.push({ id: first, title: action.title });
    for (const part of [...(action.milestones ?? []), ...(action.plans ?? []), ...(action.activities ?? [])])
      part.row ??= first;
    for (const line of draft.actionLines.of(action.id)) {
      line.of = line.of?.map((of) =>
        of.kind === 'action' && of.id === action.id ? { kind: 'row' as const, id: first } : of,
      );
    }
  }
  const id = `${action.id}-row-${rows.length + 1}`;
  rows.push({ id, title });
  return id;
}
