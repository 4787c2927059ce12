import type { Framework } from '../../document/framework.js';
import { type Finding, findingAt } from '../finding.js';
import { walkTo } from '../walk.js';

/** An entry of an axis of which a link has an entry already. */
export interface RepeatedAxis extends Finding {
  readonly id: string;
  readonly first: string;
  /** The name of the axis. */
  readonly axis: string;
}

// A framework is known by its properties, so that its schema need not be loaded where it is not read.
const toFrameworks = walkTo<true, Framework>(({ _zod: { def } }) =>
  def.shape?.['axes'] && def.shape['links'] ? true : undefined,
);

/** The second entries of one axis in one link: a part stands in one place of a framework for each link. */
export function repeatedAxes(schema: object, value: unknown): RepeatedAxis[] {
  const repeated: RepeatedAxis[] = [];
  toFrameworks(schema, value, ({ id: framework, axes, links }, _tag, { path }) => {
    const axisOf = new Map(axes.flatMap((axis) => axis.entries.map(({ id }) => [id, axis] as const)));
    links.forEach(({ at }, link) => {
      const firsts = new Map<object, string>();
      at.forEach((id, index) => {
        const axis = axisOf.get(id);
        const first = axis && firsts.get(axis);
        if (first !== undefined) {
          const place = findingAt({ path, within: framework }, 'links', link, 'at', index);
          repeated.push({ ...place, id, first, axis: axis!.name });
        } else if (axis !== undefined) firsts.set(axis, id);
      });
    });
  });
  return repeated;
}
