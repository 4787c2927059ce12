import { expect } from 'chai';
import { requireDay } from '../../src/model/require-day.js';

describe('requireDay', () => {
  for (const day of ['2006-09-01', '2008-02-29', '2000-02-29', '1999-12-31', '0001-01-01', '9999-12-31'])
    it(`takes ${day}`, () => expect(() => requireDay('from', day)).not.to.throw());

  for (const day of [
    '2007-02-29',
    '1900-02-29',
    '2006-13-01',
    '2006-00-10',
    '2006-9-1',
    '06-09-01',
    '',
    'today',
    '2009',
    '2009-01-00',
    '31/03/2009',
    '2009-03-31T00:00Z',
    '12009-03-31',
    '-002009-03-31',
    ' 2006-09-01',
  ])
    it(`rejects "${day}"`, () =>
      expect(() => requireDay('from', day)).to.throw(
        RangeError,
        `from requires a day of the calendar as YYYY-MM-DD, got "${day}"`,
      ));
});
