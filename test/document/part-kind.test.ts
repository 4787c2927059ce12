import { expect } from 'chai';
import { PART_KINDS } from '../../src/document/part-kind.js';

describe('PART_KINDS', () => {
  it('names each kind once, in lower case', () => {
    expect(new Set(PART_KINDS).size).to.equal(PART_KINDS.length);
    for (const kind of PART_KINDS) expect(kind).to.match(/^[a-z]+(-[a-z]+)*$/);
  });

  it('names the 40 kinds of the format, which documents may mention', () => {
    expect(PART_KINDS).to.have.lengthOf(40);
    expect(PART_KINDS).to.include.members(['body', 'measure', 'row', 'entry', 'limb', 'term', 'conflict']);
  });
});
