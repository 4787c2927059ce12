// The tests that every schema of an object should pass, from one example of everything and a few rows.
import { expect } from 'chai';
import type * as z from 'zod/mini';
import { identifierUse } from '../../src/document/identifier.js';

/** A step in a value: property names and positions, separated by dots. */
type Place = string;

export interface Shape {
  /** The least that is accepted. */
  minimal: Record<string, unknown>;
  /** A value with every property that the schema has. */
  full: Record<string, unknown>;
  /** What is filled in where `minimal` leaves it out. Default: nothing. */
  defaults?: Record<string, unknown>;
  /** What its own properties name, alone or in a list: `{ id: 'defines body', of: 'refers any' }`. Default: nothing. */
  names?: Readonly<Record<string, string>>;
  /** The words of which its own properties are one, alone or in a list. Default: there is no choice. */
  choices?: Readonly<Record<string, readonly string[]>>;
  /** Values that are refused at a place of `full`, exactly there. */
  refused: readonly (readonly [Place, unknown])[];
  /** Values that are accepted at a place of `full`. Default: none. */
  accepted?: readonly (readonly [Place, unknown])[];
}

/** What a part holds, after validation, that says nothing of itself beyond its own properties. */
export const UNREMARKED = { identifiers: [], notes: [] };

/** Where a schema refuses a value, each place once: `targets.0.due`. Nothing where it accepts it. */
export function refusals(schema: z.ZodMiniType, value: unknown): string[] {
  const { error } = schema.safeParse(value);
  return [...new Set((error?.issues ?? []).map((issue) => issue.path.join('.')))];
}

/** A copy of a value with another one put at a place. */
export function withAt(value: object, place: Place, replacement: unknown): unknown {
  const copy = structuredClone(value);
  const steps = place.split('.');
  const last = steps.pop()!;
  const inner = steps.reduce<Record<string, unknown>>(
    (part, step) => part[step] as Record<string, unknown>,
    copy as Record<string, unknown>,
  );
  inner[last] = replacement;
  return copy;
}

const show = (value: unknown): string => {
  const words = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? 'undefined');
  return words.length > 60 ? `${words.slice(0, 60)}… (${words.length} characters)` : words;
};

/** As much of a schema as is looked at here. */
interface Definition {
  shape?: Record<string, Schema>;
  innerType?: Schema;
  element?: Schema;
  entries?: Record<string, string>;
  options?: Schema[];
  discriminator?: string;
}
interface Schema {
  _zod: { def: Definition; propValues?: Record<string, Set<unknown> | undefined> };
}

const definition = (schema: unknown): Definition => (schema as Schema)._zod.def;

/** The properties of a schema, or of the variant of it that a value is. */
function properties(schema: unknown, value: Record<string, unknown>): Record<string, Schema> {
  const { shape, options, discriminator = '' } = definition(schema);
  if (options === undefined) return shape ?? {};
  const variant = options.find(({ _zod }) => _zod.propValues?.[discriminator]?.has(value[discriminator]));
  return definition(variant).shape ?? {};
}

/** What a property holds, alone or in a list: the schemas from the outside in. */
function* layers(schema: Schema | undefined): Generator<Schema> {
  for (let layer = schema; layer !== undefined;) {
    yield layer;
    const { innerType, element }: Definition = definition(layer);
    layer = innerType ?? element;
  }
}

function firstOf<T>(schema: Schema, read: (layer: Schema) => T | undefined): T | undefined {
  for (const layer of layers(schema)) {
    const found = read(layer);
    if (found !== undefined) return found;
  }
  return undefined;
}

function collect<T>(
  shape: Record<string, Schema>,
  read: (layer: Schema) => T | undefined,
): Record<string, T> {
  return Object.fromEntries(
    Object.entries(shape).flatMap(([key, schema]) => {
      const found = firstOf(schema, read);
      return found === undefined ? [] : [[key, found]];
    }),
  );
}

function nameOf(layer: Schema): string | undefined {
  const use = identifierUse(layer);
  return use && `${use.use} ${use.kind ?? 'any'}`;
}

function choicesOf(layer: Schema): string[] | undefined {
  const { entries } = definition(layer);
  return entries && Object.values(entries);
}

/** Describes the shape of an object, property by property. */
export function describeShape(name: string, schema: z.ZodMiniType, shape: Shape): void {
  const { minimal, full, defaults = {}, names = {}, choices = {}, refused, accepted = [] } = shape;
  const own = properties(schema, full);
  const without = (key: string) =>
    Object.fromEntries(Object.entries(full).filter(([other]) => other !== key));

  describe(name, () => {
    it('accepts the least there can be, and fills in the rest', () => {
      expect(schema.parse(minimal)).to.deep.equal({ ...defaults, ...minimal });
    });

    it('accepts everything at once, and leaves it as it is', () => {
      expect(schema.parse(full)).to.deep.equal(full);
    });

    it('has no property that this test leaves out', () => {
      expect(Object.keys(own)).to.have.length.above(0);
      expect(Object.keys(full)).to.include.members(Object.keys(own));
    });

    it(`requires ${Object.keys(minimal).join(', ') || 'nothing'}, and nothing else`, () => {
      const required = Object.keys(full).filter((key) => refusals(schema, without(key)).includes(key));
      expect(required.toSorted()).to.deep.equal(Object.keys(minimal).toSorted());
    });

    it(`names parts in ${Object.keys(names).join(', ') || 'no property'}`, () => {
      expect(collect(own, nameOf)).to.deep.equal(names);
    });

    it(`has a choice of words in ${Object.keys(choices).join(', ') || 'no property'}`, () => {
      expect(collect(own, choicesOf)).to.deep.equal(choices);
    });

    it('refuses a property that it does not know, by its name', () => {
      for (const key of ['wibble', 'toString', 'constructor']) {
        const { error } = schema.safeParse({ ...full, [key]: {} });
        const found = error?.issues.map((issue) => [issue.code, 'keys' in issue && issue.keys]);
        expect(found).to.deep.equal([['unrecognized_keys', [key]]]);
      }
    });

    it('refuses a property called __proto__, and lets it change nothing', () => {
      const hostile: unknown = JSON.parse(`{"__proto__":{"polluted":true},${JSON.stringify(full).slice(1)}`);
      expect(schema.safeParse(hostile).success).to.equal(false);
      expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
    });

    it('refuses what is no object', () => {
      for (const value of [null, undefined, true, 3, 'text', [], [full]]) {
        expect(schema.safeParse(value).success, show(value)).to.equal(false);
      }
    });

    for (const [place, values] of byPlace(accepted)) {
      it(`accepts as ${place}: ${values.map(show).join(' | ')}`, () => {
        for (const value of values) expect(refusals(schema, withAt(full, place, value))).to.deep.equal([]);
      });
    }

    for (const [place, values] of byPlace(refused)) {
      it(`refuses as ${place}: ${values.map(show).join(' | ')}`, () => {
        for (const value of values) {
          const places = refusals(schema, withAt(full, place, value));
          expect(places, show(value)).not.to.deep.equal([]);
          for (const found of places)
            expect(`${found}.`, show(value)).to.match(new RegExp(`^${place.replaceAll('$', '\\$')}\\.`));
        }
      });
    }
  });
}

/**
 * Describes the shape of a part: an object that also carries what every part may (`identifiers`, `notes`,
 * `source`), which need not be said again, nor what no identifier may be.
 */
export function describePart(name: string, schema: z.ZodMiniType, shape: Shape): void {
  const wrongIds = shape.full['id'] === undefined ? [] : ['', 'two words', '-a', 7, null];
  describeShape(name, schema, {
    ...shape,
    defaults: { ...shape.defaults, ...UNREMARKED },
    full: {
      ...shape.full,
      identifiers: [{ scheme: 'uk-national-indicator', value: 'NI 1' }],
      notes: [{ kind: 'caution', text: 'A remark.' }],
      source: { lines: [10, 12] },
    },
    refused: [
      ...wrongIds.map((id) => ['id', id] as const),
      ...shape.refused,
      ['identifiers', 'NI 1'],
      ['identifiers', [{ scheme: 'uk-national-indicator' }]],
      ['notes', {}],
      ['notes', ['A remark.']],
      ['source', 12],
      ['source', { lines: [] }],
    ],
  });
}

function byPlace(rows: readonly (readonly [Place, unknown])[]): Map<Place, unknown[]> {
  const groups = new Map<Place, unknown[]>();
  for (const [place, value] of rows) groups.set(place, [...(groups.get(place) ?? []), value]);
  return groups;
}
