import { type Finding, findingAt } from '../finding.js';
import { walkTo } from '../walk.js';

/** Two ends that stand in the wrong order: of a period, or of a range, an interval or a band. */
export type ReversedEnds = Finding &
  (
    | { readonly keys: typeof DAYS; readonly from: string; readonly to: string }
    | { readonly keys: typeof FIGURES; readonly from: number; readonly to: number }
  );

const DAYS = ['start', 'end'] as const;
const FIGURES = ['low', 'high'] as const;
type Keys = typeof DAYS | typeof FIGURES;

// What has two ends is known by their names, so that its schema need not be loaded where it is not read.
const toEnds = walkTo<Keys, Readonly<Record<string, string | number | undefined>>>(({ _zod: { def } }) =>
  [DAYS, FIGURES].find(([from, to]) => def.shape?.[from] !== undefined && def.shape[to] !== undefined),
);

/** The periods that end before they start, and the ranges whose high is below their low. Equal ends are in order. */
export function reversedEnds(schema: object, value: unknown): ReversedEnds[] {
  const reversed: ReversedEnds[] = [];
  toEnds(schema, value, (part, keys, at) => {
    const [from, to] = [part[keys[0]], part[keys[1]]];
    if (from !== undefined && to !== undefined && from > to) {
      reversed.push({ ...findingAt(at, keys[1]), keys, from, to } as ReversedEnds);
    }
  });
  return reversed;
}
