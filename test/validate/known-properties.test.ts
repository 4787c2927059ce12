import { expect } from 'chai';
import { MeasureSchema } from '../../src/document/measure.js';
import { StrategySchema } from '../../src/document/strategy.js';
import { knownProperties } from '../../src/validate/known-properties.js';
import { indicator, measureInput, plan, result, target } from '../support/documents.js';

const document = plan({
  indicators: [
    indicator('i', {
      measures: [
        measureInput({
          unit: { kind: 'rate', per: 1000 },
          polarity: { direction: 'nearest', to: 0, basis: { kind: 'stated' } },
          targets: [target({ kind: 'change', by: 1, readings: ['points'] })],
          results: [result({ kind: 'none', reason: 'late' })],
        }),
      ],
    }),
  ],
});
const measure = ['indicators', 0, 'measures', 0] as const;

const rows = [
  [[], Object.keys(StrategySchema.shape)],
  [['terms'], ['objective']],
  [
    ['terms', 'objective'],
    ['one', 'other'],
  ],
  [measure, Object.keys(MeasureSchema.shape)],
  [
    [...measure, 'unit'],
    ['kind', 'per', 'of'],
  ],
  [
    [...measure, 'polarity'],
    ['direction', 'to', 'basis'],
  ],
  [
    [...measure, 'polarity', 'basis'],
    ['kind', 'confidence', 'because', 'source'],
  ],
  [
    [...measure, 'targets', 0, 'value'],
    ['kind', 'by', 'decimals', 'readings', 'measuredBy'],
  ],
  [
    [...measure, 'results', 0, 'value'],
    ['kind', 'reason', 'readings', 'survey', 'period'],
  ],
  [['title'], []],
  [['wibble'], []],
  [['wibble', 'deeper', 0], []],
  [['indicators', 7, 'measures', 0, 'unit'], []],
] as const;

describe('knownProperties', () => {
  for (const [path, expected] of rows) {
    it(`knows ${expected.length} properties at ${path.join('.') || 'the document'}`, () => {
      expect(knownProperties(document, path)).to.deep.equal(expected);
    });
  }

  it('knows no property of a part whose kind is not known', () => {
    const wrong = { indicators: [{ measures: [{ unit: { kind: 'toString' } }] }] };
    expect(knownProperties(wrong, [...measure, 'unit'])).to.deep.equal([]);
  });

  for (const value of [null, undefined, 3, 'text', []]) {
    it(`knows those of a strategy even where ${JSON.stringify(value)} stands in its place`, () => {
      expect(knownProperties(value, [])).to.deep.equal(Object.keys(StrategySchema.shape));
      expect(knownProperties(value, ['terms', 'objective'])).to.deep.equal(['one', 'other']);
    });
  }
});
