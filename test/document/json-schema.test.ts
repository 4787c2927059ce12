import { expect } from 'chai';
import { strategyJsonSchema } from '../../src/document/json-schema.js';

// That it accepts and refuses the right documents is in test/node/json-schema.test.ts: the validator needs eval.
describe('strategyJsonSchema', () => {
  const schema = strategyJsonSchema();

  it('is of draft 2020-12, has a title, and describes an object', () => {
    expect(schema['$schema']).to.equal('https://json-schema.org/draft/2020-12/schema');
    expect(schema['title']).to.equal('Community-cohesion strategy');
    expect(schema['type']).to.equal('object');
    expect(schema['additionalProperties']).to.equal(false);
  });

  it('requires what a person must write, and no list that may be left out', () => {
    expect(schema['required']).to.deep.equal(['format', 'id', 'title']);
  });

  it('gives a shape that stands in many places once, under the name of its type', () => {
    const names = Object.keys(schema['$defs'] as object);
    expect(names).to.have.lengthOf(16);
    expect(names).to.include.members(['Measure', 'Observation', 'Period', 'Source', 'Value']);
    const mentioned = JSON.stringify(schema).match(/"#\/\$defs\/\w+"/g) ?? [];
    expect(new Set(mentioned)).to.deep.equal(new Set(names.map((name) => `"#/$defs/${name}"`)));
  });

  it('calls whole numbers integers and days dates', () => {
    const { Source, Period } = schema['$defs'] as Record<string, { properties: Record<string, unknown> }>;
    const maximum = Number.MAX_SAFE_INTEGER;
    expect(Source?.properties['line']).to.deep.equal({ type: 'integer', minimum: 1, maximum });
    expect(Period?.properties['start']).to.deep.equal({ type: 'string', format: 'date' });
    const { asOf } = schema['properties'] as Record<string, unknown>;
    expect(asOf).to.deep.equal({ type: 'string', format: 'date' });
  });

  it('is plain JSON, the same every time, and each caller has a copy', () => {
    const again = strategyJsonSchema();
    expect(JSON.parse(JSON.stringify(schema))).to.deep.equal(schema);
    expect(again).to.deep.equal(schema);
    again['title'] = 'Changed';
    expect(strategyJsonSchema()['title']).to.equal('Community-cohesion strategy');
  });
});
