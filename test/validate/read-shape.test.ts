import { expect } from 'chai';
import { readShape } from '../../src/validate/read-shape.js';
import { plan, valid } from '../support/documents.js';

describe('readShape', () => {
  it('gives the strategy, with every list present, where the shape is right', () => {
    expect(readShape(plan())).to.deep.equal({ success: true, data: valid(plan()) });
  });

  it('gives the strategy also where a reference leads nowhere: that is not its shape', () => {
    expect(readShape(plan({ organisation: 'x' }))?.success).to.equal(true);
  });

  for (const value of [undefined, null, 3, 'text', [], {}]) {
    it(`says that ${JSON.stringify(value)} is none`, () => expect(readShape(value)?.success).to.equal(false));
  }

  it('is undefined where the value throws when it is looked at', () => {
    const thrower = {
      get format(): number {
        throw new Error('no format');
      },
    };
    expect(readShape(thrower)).to.equal(undefined);
  });
});
