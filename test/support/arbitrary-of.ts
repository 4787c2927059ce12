// Makes valid values of any schema of the format by walking down it, so that properties are tested on every part that
// there is, also on those that come later. What a schema checks with a function of its own (a day, an address, a whole
// number) is made by the name that the schema gives to that check; a name that is not known here is an error.
import * as fc from 'fast-check';
import type * as z from 'zod/mini';
import type { Schema } from '../../src/validate/schema.js';
import { anyText, FORMS } from './arbitrary-forms.js';

interface Check {
  readonly _zod: {
    readonly def: {
      readonly check: string;
      readonly minimum?: number;
      readonly maximum?: number;
      readonly value?: number;
      readonly inclusive?: boolean;
      readonly error?: (issue: object) => string;
    };
  };
}

type Definition = Schema['_zod']['def'] & {
  readonly checks?: readonly Check[];
  readonly values?: readonly unknown[];
  readonly entries?: Readonly<Record<string, string>>;
};

/** The most entries of a list: some hundred lists stand inside each other. */
const MOST_ENTRIES = 2;

const made = new WeakMap<object, fc.Arbitrary<unknown>>();

/** Values as somebody may write them: what has a default may be left out. */
export function arbitraryOf<S extends z.ZodMiniType>(schema: S): fc.Arbitrary<z.input<S>> {
  return arbitrary(schema as unknown as Schema) as fc.Arbitrary<z.input<S>>;
}

function arbitrary(schema: Schema): fc.Arbitrary<unknown> {
  let values = made.get(schema);
  if (values === undefined) made.set(schema, (values = make(schema._zod.def)));
  return values;
}

function make(definition: Definition): fc.Arbitrary<unknown> {
  const { type, innerType, element, shape = {}, options = [], values = [], entries = {} } = definition;
  switch (type) {
    case 'optional':
    case 'default':
      return arbitrary(innerType!);
    case 'object':
      return makeObject(shape);
    case 'array': {
      const minLength = boundOf(definition, 'min_length')?.minimum ?? 0;
      return fc.array(arbitrary(element!), { minLength, maxLength: Math.max(minLength, MOST_ENTRIES) });
    }
    case 'union':
      return fc.oneof(...options.map(arbitrary));
    case 'literal':
      return fc.constantFrom(...values);
    case 'enum':
      return fc.constantFrom(...Object.values(entries));
    case 'boolean':
      return fc.boolean();
    case 'string':
      return (
        formOf(definition) ??
        anyText.filter((text) => text.length >= (boundOf(definition, 'min_length')?.minimum ?? 0))
      );
    case 'number':
      return makeNumber(definition);
    default:
      throw new TypeError(`arbitraryOf requires a schema of the format, got one of type ${type}`);
  }
}

function makeObject(shape: Readonly<Record<string, Schema>>): fc.Arbitrary<unknown> {
  const keys = Object.keys(shape);
  const mayBeLeftOut = (key: string): boolean => ['optional', 'default'].includes(shape[key]!._zod.def.type);
  const fields = Object.fromEntries(keys.map((key) => [key, arbitrary(shape[key]!)]));
  return fc.record(fields, { requiredKeys: keys.filter((key) => !mayBeLeftOut(key)) });
}

// Minus nothing is left out: JSON has it, but `JSON.stringify` does not write it.
function makeNumber(definition: Definition): fc.Arbitrary<unknown> {
  const [above, below] = [boundOf(definition, 'greater_than'), boundOf(definition, 'less_than')];
  const isWhole = nameOf(definition) === 'whole';
  const [min, max] = [above?.value ?? -1e15, below?.value ?? 1e15];
  if (isWhole) return fc.integer({ min: min + (above?.inclusive === false ? 1 : 0), max });
  return fc
    .double({
      min,
      max,
      minExcluded: above?.inclusive === false,
      maxExcluded: below?.inclusive === false,
      noNaN: true,
    })
    .map((number) => (number === 0 ? 0 : number));
}

function boundOf({ checks = [] }: Definition, name: string): Check['_zod']['def'] | undefined {
  return checks.map((check) => check._zod.def).find(({ check }) => check === name);
}

function nameOf({ checks = [] }: Definition): string | undefined {
  return checks.map((check) => check._zod.def.error?.({})).find((name) => name !== undefined);
}

function formOf(definition: Definition): fc.Arbitrary<unknown> | undefined {
  const name = nameOf(definition);
  if (name === undefined) return undefined;
  const form = FORMS[name];
  if (form === undefined) throw new TypeError(`arbitraryOf requires a known form, got "${name}"`);
  return form;
}
