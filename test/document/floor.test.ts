import { expect } from 'chai';
import { FloorSchema } from '../../src/document/floor.js';
import { indicator, measureInput, plan, sentences } from '../support/documents.js';
import { describeShape } from '../support/shape.js';

const basis = { kind: 'stated' };

describeShape('FloorSchema', FloorSchema, {
  minimal: { value: 70, basis },
  full: { value: 70.5, basis: { kind: 'stated', source: { page: 4 } } },
  accepted: [
    ['value', 0],
    ['value', -3],
  ],
  refused: [
    ['value', '70%'],
    ['value', NaN],
    ['value', Infinity],
    ['value', { kind: 'number', value: 70 }],
    ['basis', 'stated'],
    ['basis', {}],
  ],
});

describe('FloorSchema in a document', () => {
  it('names the measure whose floor is wrong', () => {
    const document = plan({
      indicators: [
        indicator('i', { measures: [{ ...measureInput(), floor: { value: '70%', basis } } as never] }),
      ],
    });
    expect(sentences(document)).to.equal(
      'indicators[0].measures[0].floor.value (in "m"): expected a number, found "70%". Replace it with a number.',
    );
  });
});
