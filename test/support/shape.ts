// The tests that every schema of an object should pass, from one example of everything and a few rows.
import { expect } from 'chai';
import type * as z from 'zod/mini';

/** A step in a value: property names and positions, separated by dots. */
type Place = string;

export interface Shape {
  /** The least that is accepted. */
  minimal: Record<string, unknown>;
  /** A value with every property that the schema has. */
  full: Record<string, unknown>;
  /** What is filled in where `minimal` leaves it out. Default: nothing. */
  defaults?: Record<string, unknown>;
  /** Values that are refused at a place of `full`, exactly there. */
  refused: readonly (readonly [Place, unknown])[];
  /** Values that are accepted at a place of `full`. Default: none. */
  accepted?: readonly (readonly [Place, unknown])[];
}

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

/** Describes the shape of an object, property by property. */
export function describeShape(name: string, schema: z.ZodMiniType, shape: Shape): void {
  const { minimal, full, defaults = {}, refused, accepted = [] } = shape;
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
      const { def } = schema._zod as { def: { shape?: object } };
      expect(Object.keys(full)).to.include.members(Object.keys(def.shape ?? {}));
    });

    it(`requires ${Object.keys(minimal).join(', ') || 'nothing'}, and nothing else`, () => {
      const required = Object.keys(full).filter((key) => refusals(schema, without(key)).includes(key));
      expect(required.toSorted()).to.deep.equal(Object.keys(minimal).toSorted());
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

function byPlace(rows: readonly (readonly [Place, unknown])[]): Map<Place, unknown[]> {
  const groups = new Map<Place, unknown[]>();
  for (const [place, value] of rows) groups.set(place, [...(groups.get(place) ?? []), value]);
  return groups;
}
