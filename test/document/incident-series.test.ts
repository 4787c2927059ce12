import { expect } from 'chai';
import { IncidentSeriesSchema } from '../../src/document/incident-series.js';
import { describePart } from '../support/shape.js';

const value = { kind: 'number', value: 441 };
const unit = { kind: 'count' };
const counts = [{ value, nested: [] }];

describePart('IncidentSeriesSchema', IncidentSeriesSchema, {
  minimal: { id: 'hate', title: 'Hate crime', kind: 'hate-crime', unit, counts },
  defaults: { overlaps: [] },
  full: {
    id: 'hate',
    title: 'Hate crime',
    kind: 'hate-crime',
    unit: { kind: 'count', of: 'incidents' },
    recordedBy: 'police',
    counts: [
      { period: { printed: '2005/06', kind: 'financial-year' }, value, nested: [], place: 'foleshill' },
      { value: { kind: 'none', reason: 'not-reported' }, nested: [] },
    ],
    overlaps: ['reporting-centres'],
    indicator: 'hate-crime-reports',
    completeness: 'Many incidents are not reported.',
  },
  names: {
    id: 'defines incident-series',
    recordedBy: 'refers body',
    overlaps: 'refers incident-series',
    indicator: 'refers indicator',
  },
  choices: {
    kind: [
      'hate-crime',
      'racist-incident',
      'homophobic-incident',
      'faith-incident',
      'disability-incident',
      'tension',
      'other',
    ],
  },
  refused: [
    ['title', ''],
    ['kind', 'crime'],
    ['unit', 'incidents'],
    ['recordedBy', 'the police'],
    ['counts', []],
    ['counts', [441]],
    ['counts', [{ nested: [] }]],
    ['overlaps', 'reporting-centres'],
    ['indicator', ['hate-crime-reports']],
    ['completeness', ''],
  ],
});

describe('IncidentSeriesSchema', () => {
  it('has no polarity and no targets: more reports can be good or bad', () => {
    const series = { id: 'hate', title: 'Hate crime', kind: 'hate-crime', unit, counts };
    const polarity = { direction: 'lower', basis: { kind: 'stated' } };
    expect(IncidentSeriesSchema.safeParse(series).success).to.equal(true);
    for (const more of [{ polarity }, { targets: [] }]) {
      expect(IncidentSeriesSchema.safeParse({ ...series, ...more }).success).to.equal(false);
    }
  });
});
