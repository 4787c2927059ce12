// Coventry wants more reports of hate crime: docs/scoring.md walks through it from cell to sentence.
import { expect } from 'chai';
import type { Measure } from '../../src/document/measure.js';
import { english } from '../../src/format/english.js';
import { flagSentence, ratingSentence } from '../../src/format/rating-sentence.js';
import { travelSentence } from '../../src/format/travel-sentence.js';
import { directionOfTravel } from '../../src/score/direction-of-travel.js';
import { rateMeasure } from '../../src/score/rate-measure.js';
import { coventry } from '../support/models.js';

const AS_OF = '2007-03-31';

function measureOf(id: string): Measure {
  const found = coventry.measures.find(({ document }) => document.id === id);
  if (found === undefined) throw new RangeError(`measureOf requires a measure of Coventry, got "${id}"`);
  return found.document;
}

/** The measure as it would be if so many had been reported in 2006/07. */
function withReports(id: string, value: number): Measure {
  const period = { printed: '2006/07', kind: 'financial-year', start: '2006-04-01', end: AS_OF } as const;
  return { ...measureOf(id), results: [{ period, value: { kind: 'number', value }, nested: [] }] };
}

describe('Coventry, where a rise in reports is wanted', () => {
  it('is not rated as the plan stands, and not red', () => {
    const rating = rateMeasure(measureOf('hate-crime-reports'), AS_OF);
    expect(ratingSentence(rating, english)).to.equal(
      'Not rated: the target is not a single figure; no result yet.',
    );
    expect(rating.flags.map((flag) => flagSentence(flag, rating.inputs, english)).join(' ')).to.match(
      /A rise can mean more trust or more harm/,
    );
  });

  it('has a target that sets a direction and no figure, and higher is better', () => {
    const { polarity, targets, baseline } = measureOf('hate-crime-reports');
    expect(targets.map(({ value }) => value)).to.deep.equal([{ kind: 'direction', direction: 'up' }]);
    expect(polarity.direction).to.equal('higher');
    expect(baseline!.value).to.include({ kind: 'number', value: 441 });
  });

  it('tells a rise as a change, and without a threshold not as an improvement', () => {
    const measure = withReports('hate-crime-reports', 480);
    expect(rateMeasure(measure, AS_OF)).to.deep.include({
      rating: 'none',
      reasons: [{ code: 'target-not-a-number' }],
    });
    expect(travelSentence(directionOfTravel(measure, AS_OF).long, measure.unit, english)).to.equal(
      'Changed since the baseline: from 441 to 480; significance unknown.',
    );
  });

  it('tells a rise as an improvement where the council says how much counts, and a fall as the reverse', () => {
    const threshold = { kind: 'relative', share: 0.05 } as const;
    const long = (reports: number) =>
      directionOfTravel(withReports('hate-crime-reports', reports), AS_OF, threshold).long;
    expect(long(480)).to.include({ state: 'improved', by: 'threshold', difference: 39 });
    expect(long(402)).to.include({ state: 'worsened', by: 'threshold', difference: -39 });
    expect(long(463)).to.include({ state: 'no-change', by: 'threshold', difference: 22 });
    expect(long(464)).to.include({ state: 'improved', difference: 23 });
  });

  it('rates its neighbour, whose target is a figure, by more being wanted', () => {
    const rate = (reports: number) => rateMeasure(withReports('racial-incidents-council', reports), AS_OF);
    expect(rate(600)).to.include({ rating: 'green', shortfall: -7 });
    expect(rate(580)).to.include({ rating: 'red', shortfall: 13 });
  });
});
