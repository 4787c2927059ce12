import { FORMAT_VERSION } from './head.js';

type Json = Readonly<Record<string, unknown>>;

// One step a version: the key is the format that a step reads, and it writes the next.
const STEPS: Readonly<Record<number, (document: Json) => Json>> = {
  1: (document) => ({ ...mapList(document, 'actions', rowsAndMilestones), format: 2 }),
};

/**
 * A document of an earlier format in today's, and anything else as it is.
 *
 * It changes nothing that it is given and never throws: what is wrong with a document is left for validation to
 * say. A document of today's format is returned itself, so a migration that has been done is never done twice.
 *
 * | from | to | what changes |
 * | --- | --- | --- |
 * | 1 | 2 | an action's `parts` are its `rows`; its `dates` (`what`, `period`) are `milestones` (`title`, `when`) |
 *
 * @param value - a parsed JSON document, or anything else
 *
 * @example
 * migrate({ format: 1, id: 'plan', title: 'Plan' }); // => { format: 2, id: 'plan', title: 'Plan' }
 */
export function migrate(value: unknown): unknown {
  let document = value;
  while (isObject(document)) {
    const { format } = document;
    const step = typeof format === 'number' && format < FORMAT_VERSION ? STEPS[format] : undefined;
    if (step === undefined) break;
    document = step(document);
  }
  return document;
}

function rowsAndMilestones(action: Json): Json {
  const rows = rename(action, 'parts', 'rows');
  const named = rename(rows, 'dates', 'milestones');
  return named === rows
    ? rows
    : mapList(named, 'milestones', (date) => rename(rename(date, 'what', 'title'), 'period', 'when'));
}

// A name that is taken already is left alone: validation then says that the format has no such property.
function rename(part: Json, from: string, to: string): Json {
  if (!Object.hasOwn(part, from) || Object.hasOwn(part, to)) return part;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key === from ? to : key, value]));
}

function mapList(part: Json, key: string, change: (entry: Json) => Json): Json {
  const list = Object.hasOwn(part, key) ? part[key] : undefined;
  if (!Array.isArray(list)) return part;
  return { ...part, [key]: list.map((entry: unknown) => (isObject(entry) ? change(entry) : entry)) };
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
