import * as fc from 'fast-check';
import { StrategySchema } from '../../../src/document/strategy.js';
import { STRATEGIES } from '../../support/strategies.js';
import { expectRoundTrip } from './expect-round-trip.js';
import { validStrategies } from '../../support/valid-documents.js';

describe('writeStratml and readStratml', () => {
  for (const { id, document } of STRATEGIES) {
    for (const part of [1, 2] as const) {
      it(`give back ${id} through Part ${part}, except what is told as lost`, () =>
        expectRoundTrip(StrategySchema.parse(document), part));
    }
  }

  for (const part of [1, 2] as const) {
    it(`give back any document through Part ${part}, except what is told as lost`, () =>
      fc.assert(
        fc.property(validStrategies, (strategy) => expectRoundTrip(strategy, part)),
        { numRuns: 15 },
      ));
  }
});
