import type * as z from 'zod/mini';
import { StrategySchema } from '../document/strategy.js';
import type { Path } from './issue.js';
import { MOST_ISSUES } from './report.js';
import { shortened } from './shortened.js';

/** What the schema finds wrong with a document. */
export interface ShapeProblems {
  /** In the order of the schema, each with its place in the document. */
  readonly problems: readonly z.core.$ZodIssue[];
  /** Whether these are all: the search ends once there are more than a report lists. */
  readonly isAll: boolean;
}

/**
 * What the schema finds wrong with a document, at least as far as a report lists it.
 *
 * A file of the wrong kind can have a million problems. To list them all takes seconds, and nobody reads them; so it
 * is the document without the sound parts of its long lists, and without what comes after enough faulty ones, that
 * the schema is asked about.
 *
 * @param document - of today's format, or anything else
 *
 * @example
 * shapeProblems({ format: 2, id: 'plan' }).problems.map(({ path }) => path); // => [['title']]
 */
export function shapeProblems(document: unknown): ShapeProblems {
  const { value, origins, isWhole } = shortened(StrategySchema, document, MOST_ISSUES + 1);
  const found = StrategySchema.safeParse(value).error?.issues ?? [];
  const problems = found.map((problem) => ({ ...problem, path: originalPath(problem.path as Path) }));
  return { problems, isAll: isWhole };

  function originalPath(path: Path): (string | number)[] {
    let at: unknown = value;
    return path.map((step) => {
      const original = origins.get(at as object)?.[step as number] ?? step;
      at = (at as Readonly<Record<string | number, unknown>> | null | undefined)?.[step];
      return original;
    });
  }
}
