import * as fc from 'fast-check';
import { StrategySchema } from '../../../src/document/strategy.js';
import { STRATEGIES } from '../../support/strategies.js';
import { validStrategies } from '../../support/valid-documents.js';
import { expectRoundTrip } from './expect-round-trip.js';

describe('strategyWorkbook and readFile', () => {
  for (const { id, document } of STRATEGIES) {
    it(`give back the indicators and actions of ${id}, except what is told as lost`, () =>
      expectRoundTrip(StrategySchema.parse(document)));
  }

  it('give back those of any document, except what is told as lost', () =>
    fc.assert(fc.asyncProperty(validStrategies, expectRoundTrip), { numRuns: 5 }));
});
