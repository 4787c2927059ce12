import * as z from 'zod/mini';
import { expect } from 'chai';
import { StrategySchema } from '../../src/document/strategy.js';
import { fits } from '../../src/validate/fits.js';
import { plan } from '../support/documents.js';
import { STRATEGIES } from '../support/strategies.js';

describe('fits', () => {
  for (const { id, document } of STRATEGIES) {
    it(`is so of ${id}, and not once it lacks its title`, () => {
      expect(fits(StrategySchema, document)).to.equal(true);
      expect(fits(StrategySchema, { ...document, title: undefined })).to.equal(false);
    });
  }

  it('is not so of an unknown property, and leaves what it looks at alone', () => {
    const document = Object.freeze({ ...plan(), wibble: 1 });
    expect(fits(StrategySchema, document)).to.equal(false);
  });

  it('is not so of what throws when it is looked at, nor of more faults than there is room for', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(fits(StrategySchema, proxy)).to.equal(false);
    const faults = z.object({ list: z.array(z.string().check(z.minLength(1))) });
    expect(fits(faults, { list: Array.from({ length: 300_000 }, () => '') })).to.equal(false);
  });
});
