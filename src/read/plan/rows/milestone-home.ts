import type { ActionInput } from '../../../document/action.js';
import type { Path } from '../../../validate/issue.js';
import type { Doubt } from '../../reading.js';
import { oneLine } from '../cells/cell-lines.js';
import type { PlanDraft } from '../plan-draft.js';
import type { TableRow } from '../table-row.js';
import { pathBelow } from '../path-below.js';

/** The action that a milestone is of, and what is in doubt of that. */
export interface MilestoneHome {
  readonly action: ActionInput;
  readonly path: Path;
  readonly doubts: readonly Doubt[];
  /** Whether a table of milestones made it. */
  readonly isNew: boolean;
}

/**
 * The action that a row of a table of milestones names, by its reference or its title; where there is none, one that is made for the
 * milestone, so that nothing is lost.
 *
 * @param title - the words of the milestone
 */
export function milestoneHome(draft: PlanDraft, row: TableRow, title: string): MilestoneHome {
  const { actions } = draft.lists;
  const [ref, named] = [row.filled('ref'), row.filled('action')];
  const { at, doubts } = known(draft, ref?.cell.text, named && oneLine(named.cell.text));
  const path: Path = ['actions', at ?? actions.length];
  if (ref) row.tell(ref, { sure: 'exact', doubts }, pathBelow(path, 'ref'));
  if (named) row.tell(named, { sure: 'exact', doubts: ref ? [] : doubts }, pathBelow(path, 'title'));
  if (at === undefined)
    return { action: newAction(draft, row, title), path, doubts: unknown(draft, row, title), isNew: true };
  const action = actions[at]!;
  return { action, path, doubts: (ref ?? named) ? [] : doubts, isNew: draft.ofMilestones.has(action.id) };
}

/** What a reference and a title name together: the reference decides, and what does not agree with it is in doubt. */
function known(
  { actionIndex, lists: { actions } }: PlanDraft,
  ref: string | undefined,
  name: string | undefined,
): { readonly at?: number; readonly doubts: readonly Doubt[] } {
  const byRef = ref === undefined ? [] : actionIndex.byCode(ref);
  const byName = name === undefined ? [] : actionIndex.byName(name);
  const both = byRef.filter((at) => byName.includes(at));
  const found = both.length > 0 ? both : byRef.length > 0 ? byRef : byName;
  const [at] = found;
  if (at === undefined) return { doubts: [] };
  const doubt = (note: string): Doubt[] => [{ code: 'several-readings', words: ref ?? name!, note }];
  if (found.length > 1) return { at, doubts: doubt('several actions have this: the first is taken') };
  const { ref: own, title } = actions[at]!;
  if (byRef.length > 0 && name !== undefined && both.length === 0)
    return { at, doubts: doubt(`the action of this reference is called "${title}"`) };
  if (byRef.length === 0 && ref !== undefined && own !== undefined)
    return { at, doubts: doubt(`the action of this name has the reference "${own}"`) };
  return { at, doubts: [] };
}

function newAction(draft: PlanDraft, row: TableRow, title: string): ActionInput {
  const [ref, named] = [row.filled('ref'), row.filled('action')];
  const own = named ? oneLine(named.cell.text) : title;
  const { objective } = row.context;
  const action: ActionInput = {
    id: draft.identifier('actions', ref ? `action-${ref.cell.text}` : own),
    ...(ref && { ref: ref.cell.text }),
    title: own,
    ...(objective !== undefined && { objectives: [objective] }),
  };
  draft.lists.actions.push(action);
  draft.name('actions', action.id, ref?.cell.text, named && own);
  draft.ofMilestones.add(action.id);
  return action;
}

/** An action that only a table of milestones names is sure where no other table has actions. */
function unknown(draft: PlanDraft, row: TableRow, title: string): readonly Doubt[] {
  const [ref, named] = [row.filled('ref'), row.filled('action')];
  if (named && draft.lists.actions.length === draft.ofMilestones.size) return [];
  const words = ref?.cell.text ?? named?.cell.text ?? title;
  const note =
    ref || named
      ? 'no other table has this action: it is kept as one of its own'
      : 'no action is named that this is a milestone of: it is kept as an action of its own';
  return [{ code: 'inferred', words, note }];
}
