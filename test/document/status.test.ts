import { expect } from 'chai';
import { StatusSchema } from '../../src/document/status.js';

describe('StatusSchema', () => {
  for (const status of ['planned', 'in-progress', 'done', 'cancelled']) {
    it(`accepts ${status}`, () => expect(StatusSchema.parse(status)).to.equal(status));
  }
  for (const value of [
    'red',
    'green',
    'on track',
    'Done',
    'late',
    '',
    'toString',
    null,
    undefined,
    1,
    ['done'],
  ]) {
    it(`refuses ${JSON.stringify(value) ?? 'undefined'}`, () => {
      expect(StatusSchema.safeParse(value).success).to.equal(false);
    });
  }
});
