import type { Path } from '../../validate/issue.js';

/**
 * The path of what stands below another. It is kept for each cell of a long table, so that it has no more room than it needs: a list
 * that is spread into another has room for twenty.
 *
 * @example
 * pathBelow(['actions', 4], 'leads'); // => ['actions', 4, 'leads']
 */
export function pathBelow(path: Path, ...steps: Path): Path {
  const all = new Array<string | number>(path.length + steps.length);
  for (let at = 0; at < path.length; at += 1) all[at] = path[at]!;
  for (let at = 0; at < steps.length; at += 1) all[path.length + at] = steps[at]!;
  return all;
}
