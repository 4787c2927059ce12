import { expect } from 'chai';
import { LIST_NAMES } from '../../src/document/list-names.js';
import { StrategySchema } from '../../src/document/strategy.js';

describe('LIST_NAMES', () => {
  it('are the lists of parts that a strategy has, each once, in the order of the document', () => {
    const empty = StrategySchema.parse({ format: 2, id: 'plan', title: 'Plan' }) as Record<string, unknown>;
    const lists = Object.keys(StrategySchema.shape).filter((name) => Array.isArray(empty[name]));
    expect(lists.filter((name) => name !== 'identifiers' && name !== 'notes')).to.deep.equal([...LIST_NAMES]);
  });
});
