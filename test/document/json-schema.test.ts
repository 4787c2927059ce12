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

  it('is plain JSON, the same every time, and each caller has a copy', () => {
    const again = strategyJsonSchema();
    expect(JSON.parse(JSON.stringify(schema))).to.deep.equal(schema);
    expect(again).to.deep.equal(schema);
    again['title'] = 'Changed';
    expect(strategyJsonSchema()['title']).to.equal('Community-cohesion strategy');
  });
});
