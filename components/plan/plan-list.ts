import type { PlanEntry } from './plan-entry.js';

/** A list of the plan under a heading of its own. */
export interface PlanList {
  readonly heading: string;
  /** What is said of each of its entries. */
  readonly remarks: readonly string[];
  /** Those of them that are words of the plan alone; missing where none is. */
  readonly own?: readonly string[];
  readonly entries: readonly PlanEntry[];
}

/** A list in which what is said of all entries is said once, above them. */
export function planList(heading: string, entries: readonly PlanEntry[]): PlanList {
  const [first, ...others] = entries;
  const shared = (first?.remarks ?? []).filter(
    (remark) => others.length > 0 && others.every(({ remarks }) => remarks.includes(remark)),
  );
  return {
    heading,
    remarks: shared,
    ...(first?.own && { own: first.own }),
    entries: entries.map((entry) => ({
      ...entry,
      remarks: entry.remarks.filter((remark) => !shared.includes(remark)),
    })),
  };
}

/** The lists that have entries. */
export const filledLists = (lists: readonly PlanList[]): PlanList[] =>
  lists.filter(({ entries }) => entries.length > 0);
