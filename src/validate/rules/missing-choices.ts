import { type Finding, findingAt } from '../finding.js';
import { walkTo } from '../walk.js';

/** A part that has none of several properties of which it must have one. */
export interface MissingChoice extends Finding {
  readonly keys: readonly string[];
}

/** The choices: of a partner, of a member of a body, of a sign. */
const CHOICES = [
  ['body', 'group'],
  ['body', 'role', 'name'],
  ['direction', 'parts'],
] as const;

// A part is known by having all the properties of a choice, so that its schema need not be loaded where it is not read.
const toChoosers = walkTo<readonly string[], Readonly<Record<string, unknown>>>(({ _zod: { def } }) =>
  CHOICES.find((keys) => keys.every((key) => def.shape?.[key] !== undefined)),
);

/** The partners that are no body and no group, members that are nobody, and signs that point nowhere. */
export function missingChoices(schema: object, value: unknown): MissingChoice[] {
  const missing: MissingChoice[] = [];
  toChoosers(schema, value, (part, keys, at) => {
    if (!keys.every((key) => isNothing(part[key]))) return;
    const within = (part['id'] as string | undefined) ?? at.within;
    missing.push({ ...findingAt({ path: at.path, within }), keys });
  });
  return missing;
}

const isNothing = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.length === 0);
