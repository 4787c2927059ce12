import { expect } from 'chai';
import {
  growthProgressCategory,
  type GrowthProgressMeasure,
} from '../../src/statistics/growth-progress-category.js';
import { noFigure } from '../../src/statistics/no-figure.js';

// Each threshold as published, and the figure just below it.
const rows = [
  ['growth', 0.05, 'on-track'],
  ['growth', 0.015, 'on-track'],
  ['growth', 0.01499, 'progress-needs-acceleration'],
  ['growth', 0.005, 'progress-needs-acceleration'],
  ['growth', 0.00499, 'limited-progress'],
  ['growth', 0, 'limited-progress'],
  ['growth', -0.00001, 'deterioration'],
  ['ratio', 1.2, 'on-track'],
  ['ratio', 0.95, 'on-track'],
  ['ratio', 0.9499, 'progress-needs-acceleration'],
  ['ratio', 0.6, 'progress-needs-acceleration'],
  ['ratio', 0.5999, 'limited-progress'],
  ['ratio', 0, 'limited-progress'],
  ['ratio', -0.0001, 'deterioration'],
  ['mark', 5, 'on-track'],
  ['mark', 2.5, 'on-track'],
  ['mark', 2.4999, 'progress-needs-acceleration'],
  ['mark', 2.4, 'progress-needs-acceleration'],
  ['mark', 0, 'progress-needs-acceleration'],
  ['mark', -0.1, 'limited-progress'],
  ['mark', -2.5, 'limited-progress'],
  ['mark', -2.5001, 'deterioration'],
  ['mark', -2.6, 'deterioration'],
] as const;

describe('growthProgressCategory', () => {
  for (const [by, progress, category] of rows) {
    it(`calls a ${by} of ${progress} ${category}`, () => {
      expect(growthProgressCategory(progress, by)).to.equal(category);
    });
  }

  it('takes own thresholds, each by itself', () => {
    const own = Object.freeze({ onTrack: 0.9, needsAcceleration: 0.5, limitedProgress: -0.1 });
    expect(growthProgressCategory(0.9, 'ratio', own)).to.equal('on-track');
    expect(growthProgressCategory(0.5, 'ratio', own)).to.equal('progress-needs-acceleration');
    expect(growthProgressCategory(-0.1, 'ratio', own)).to.equal('limited-progress');
    expect(growthProgressCategory(0.9, 'ratio', { onTrack: undefined })).to.equal(
      'progress-needs-acceleration',
    );
    expect(growthProgressCategory(0.59, 'ratio', { onTrack: 0.9 })).to.equal('limited-progress');
  });

  it('has none for progress that is not known', () => {
    expect(growthProgressCategory(undefined, 'ratio')).to.deep.equal(noFigure('missing'));
    expect(growthProgressCategory(Infinity, 'growth')).to.deep.equal(noFigure('not-finite'));
  });

  for (const thresholds of [
    { onTrack: 0.6 },
    { onTrack: 0.5 },
    { needsAcceleration: 0 },
    { limitedProgress: 0.7 },
    { onTrack: NaN },
    { limitedProgress: NaN },
  ]) {
    it(`refuses thresholds that do not descend: ${Object.entries(thresholds).join(' ')}`, () => {
      expect(() => growthProgressCategory(undefined, 'ratio', thresholds)).to.throw(
        RangeError,
        'growthProgressCategory requires descending thresholds, got ',
      );
    });
  }

  it('says which thresholds do not descend, those published among them', () => {
    expect(() => growthProgressCategory(0.5, 'ratio', { onTrack: 0.5 })).to.throw(
      RangeError,
      'growthProgressCategory requires descending thresholds, got 0.5, 0.6, 0',
    );
  });

  it('refuses another measure', () => {
    for (const by of ['speed', 'toString'] as unknown as GrowthProgressMeasure[]) {
      expect(() => growthProgressCategory(1, by)).to.throw(
        RangeError,
        `growthProgressCategory requires growth, ratio or mark, got ${by}`,
      );
    }
  });
});
