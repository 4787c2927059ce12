import { expect } from 'chai';
import { SignDirectionSchema, SignPartSchema, SignSchema } from '../../src/document/sign.js';
import { describePart, describeShape } from '../support/shape.js';

const directions = ['more', 'less', 'better', 'halted', 'standard', 'balance', 'sooner', 'state'];

describe('SignDirectionSchema', () => {
  it('knows eight directions, and no figure', () => {
    for (const direction of directions) expect(SignDirectionSchema.parse(direction)).to.equal(direction);
    for (const value of ['higher', 'lower', '', 'toString', 3, null]) {
      expect(SignDirectionSchema.safeParse(value).success, String(value)).to.equal(false);
    }
  });
});

describeShape('SignPartSchema', SignPartSchema, {
  minimal: { title: 'Fewer babies die', direction: 'less' },
  full: { title: 'Fewer babies die', direction: 'less', source: { line: 319 } },
  choices: { direction: directions },
  refused: [
    ['title', ''],
    ['direction', 'down'],
    ['source', 319],
  ],
});

describePart('SignSchema', SignSchema, {
  minimal: { id: 'babies', title: 'Fewer babies die' },
  defaults: { parts: [], places: [], groups: [] },
  full: {
    id: 'babies',
    title: 'Fewer babies die',
    direction: 'less',
    parts: [{ title: 'In the first year', direction: 'less' }],
    theme: 'health',
    objective: 'objective-1',
    places: ['priority-neighbourhoods'],
    groups: ['children'],
    printed: 'fewer babies',
  },
  names: {
    id: 'defines sign',
    theme: 'refers theme',
    objective: 'refers objective',
    places: 'refers place',
    groups: 'refers group',
  },
  choices: { direction: directions },
  refused: [
    ['title', ''],
    ['direction', 'fewer'],
    ['parts', ['In the first year']],
    ['parts', [{ title: 'In the first year' }]],
    ['theme', ''],
    ['objective', ['objective-1']],
    ['places', 'priority-neighbourhoods'],
    ['groups', [1]],
    ['printed', ''],
  ],
});
