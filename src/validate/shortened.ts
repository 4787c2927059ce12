import * as z from 'zod/mini';
import { fits } from './fits.js';
import { isPlain } from './is-plain.js';
import { definitionOf, type Schema } from './schema.js';
import { stageOf } from './schemas-along.js';

/** So many parts stay at the head of every list, so that whether it has too few or too many is still to be seen. */
export const HEAD_LENGTH = 10;

/** So many parts are looked at together, since a look at each takes longer. */
const SLICE_LENGTH = 100;

/** A value that has the first faults of another, and little else. */
export interface Shortened {
  readonly value: unknown;
  /** Where the parts of a list stood, by the list that is now there. */
  readonly origins: ReadonlyMap<object, readonly number[]>;
  /** Whether it has every fault of the other, since there were not too many. */
  readonly isWhole: boolean;
}

/** How far the search has come. It changes as the search goes on. */
interface Search {
  /** How many faulty parts are still to be found. */
  room: number;
  isWhole: boolean;
  readonly origins: Map<object, readonly number[]>;
}

/**
 * A value without the sound parts of its lists, and without what comes after so many faulty ones.
 *
 * Its schema finds in it what it finds in the value itself, in the same order, up to at least `most` problems; only
 * the places in lists differ, and `origins` leads back to them. A part is looked at once its own lists are short, so
 * that the time is linear in the size of the value, and no look finds more faults than a part has properties.
 *
 * @param schema - of the value; lists that it bounds have bounds of at most `HEAD_LENGTH`
 * @param most - how many faulty parts are enough, from 1
 *
 * @example
 * shortened(StrategySchema, { notes: [{}, {}, {}] }, 2).value; // => { notes: [{}, {}] }
 */
export function shortened(schema: object, value: unknown, most: number): Shortened {
  const search: Search = { room: most, isWhole: true, origins: new Map() };
  return {
    value: shorten(schema as Schema, value, search),
    origins: search.origins,
    isWhole: search.isWhole,
  };
}

function shorten(of: Schema, value: unknown, search: Search): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const { schema } = stageOf(of, value);
  const { element, shape } = schema === undefined ? {} : definitionOf(schema);
  if (Array.isArray(value)) return element === undefined ? value : shortenList(element, value, search);
  return shape === undefined || !isPlain(value) ? value : shortenShape(shape, value, search);
}

function shortenList(element: Schema, list: readonly unknown[], search: Search): readonly unknown[] {
  const kept: unknown[] = [];
  const origin: number[] = [];
  let end = 0;
  for (let index = 0; index < list.length; index++) {
    if (search.room <= 0) {
      search.isWhole = false;
      break;
    }
    // past the head, what is sound is passed over in slices
    if (index === end) end += index === 0 ? HEAD_LENGTH : SLICE_LENGTH;
    if (index === end - SLICE_LENGTH && fits(listOf(element), list.slice(index, end))) {
      index = end - 1;
      continue;
    }
    const { room } = search;
    const part = shorten(element, list[index], search);
    // a part counts as the faults that are found within it, or else as one
    if (search.room === room && !fits(schemaOf(element), part)) search.room -= 1;
    if (search.room === room && index >= HEAD_LENGTH) continue;
    kept.push(part);
    origin.push(index);
  }
  if (isSame(kept, list)) return list;
  search.origins.set(kept, origin);
  return kept;
}

const schemaOf = (schema: Schema): z.ZodMiniType => schema as unknown as z.ZodMiniType;

const lists = new WeakMap<Schema, z.ZodMiniArray>();

/** Of any number of parts of a schema. */
function listOf(element: Schema): z.ZodMiniArray {
  const list = lists.get(element) ?? z.array(schemaOf(element));
  lists.set(element, list);
  return list;
}

function shortenShape(shape: Readonly<Record<string, Schema>>, group: object, search: Search): object {
  const own = group as Readonly<Record<string, unknown>>;
  const keys = Object.keys(shape).filter((key) => Object.hasOwn(own, key));
  const values = keys.map((key) => shorten(shape[key]!, own[key], search));
  const others = Object.keys(own).filter((key) => !Object.hasOwn(shape, key));
  const enough = others.slice(0, Math.max(search.room, 0));
  search.room -= enough.length;
  if (enough.length < others.length) search.isWhole = false;
  else if (keys.every((key, index) => own[key] === values[index])) return group;
  // not by assignment, which would take a property called __proto__ for something else
  const entries = keys.map((key, index) => [key, values[index]] as const);
  return Object.fromEntries([...entries, ...enough.map((key) => [key, own[key]] as const)]);
}

const isSame = (some: readonly unknown[], all: readonly unknown[]): boolean =>
  some.length === all.length && some.every((one, index) => one === all[index]);
