import { ToleranceSchema } from '../../src/document/tolerance.js';
import { describeShape } from '../support/shape.js';

const basis = { kind: 'stated' };

describeShape('ToleranceSchema', ToleranceSchema, {
  minimal: { amount: 0, basis },
  full: { amount: 2.5, of: 'target', basis: { kind: 'stated', source: { page: 4 } } },
  accepted: [['amount', 0]],
  refused: [
    ['amount', -0.001],
    ['amount', '5%'],
    ['amount', NaN],
    ['amount', Infinity],
    ['of', 'baseline'],
    ['of', true],
    ['of', null],
    ['basis', 'stated'],
    ['basis', {}],
  ],
});
