import { expect } from 'chai';
import { ABSENCE_REASONS, type AbsenceReason } from '../../src/document/absence.js';
import { AWAITING_REASONS, awaitingData, type AwaitingMeasure } from '../../src/model/awaiting-data.js';
import {
  indicator,
  type MeasureInput,
  measureInput,
  model,
  number,
  result,
  target,
} from '../support/documents.js';
import { leeds } from '../support/leeds.js';
import { coventry, northamptonshire } from '../support/models.js';
import { ids } from './shared.js';

const none = (reason: AbsenceReason) => ({ kind: 'none' as const, reason });
const show = ({ measure, cells }: AwaitingMeasure) =>
  `${measure.document.id}: ${cells.map(({ cell, absence, certain }) => `${cell} ${absence.reason}${certain ? '' : '?'}`).join(', ')}`;
const of = (parts: Partial<MeasureInput>) =>
  awaitingData(
    model({
      places: ['ward', 'park'].map((id) => ({ id, name: id, kind: 'ward' as const })),
      groups: ['young', 'old'].map((id) => ({ id, name: id, kind: 'population' as const })),
      indicators: [indicator('i', { measures: [measureInput(parts)] })],
    }),
  ).map(show);

describe('awaitingData', () => {
  it('names the six indicators of Coventry 2006 that await the Household Survey, for benchmark and target', () => {
    const found = awaitingData(coventry);
    expect(found.map(show)).to.deep.equal(
      [
        'neighbourhood-satisfaction',
        'influence-decisions',
        'involved-in-neighbourhood',
        'respect-differences',
        'quality-of-life-set',
        'get-on-well-together',
      ].map((id) => `${id}: baseline awaiting-survey, target awaiting-survey`),
    );
    expect(ids(found.map((each) => each.indicator))).to.deep.equal(ids(found.map((each) => each.measure)));
    for (const { cells } of found)
      for (const { absence } of cells) expect(absence.survey).to.match(/Household Survey/);
  });

  it('names 20 measures of Leeds, and none of those that wait for nothing', () => {
    expect(awaitingData(leeds).map(show)).to.deep.equal([
      'ni-3: baseline awaiting-survey',
      'ni-4: baseline awaiting-survey',
      'ni-7: baseline awaiting-survey',
      'ni-139: baseline awaiting-survey, target to-be-confirmed',
      'ni-1: baseline awaiting-survey',
      'ni-2: baseline awaiting-survey, target to-be-established',
      'ni-6: baseline new-collection',
      'ni-11: baseline new-collection',
      'ni-110: baseline new-collection',
      'ni-140: baseline awaiting-survey, target to-be-established',
      'ni-195-c: target to-be-established',
      'ni-195-d: target to-be-established',
      'bp-14-a: target to-be-established',
      'bp-14-b: baseline new-indicator, target to-be-established',
      'ni-23: baseline awaiting-survey, target to-be-established',
      'ni-27: baseline awaiting-survey, target to-be-established',
      'ni-44: target to-be-established',
      'stephen-lawrence-childrens-centres: target to-be-established',
      'lki-iys6: target to-be-established',
      'bp-28: baseline new-indicator, target to-be-established',
    ]);
  });

  it('finds nothing in Northamptonshire, whose indicators say nothing of their figures', () => {
    expect(northamptonshire.measures).to.have.lengthOf(9);
    expect(awaitingData(northamptonshire)).to.deep.equal([]);
  });

  for (const reason of ABSENCE_REASONS) {
    const awaits = (AWAITING_REASONS as readonly string[]).includes(reason);
    it(`${awaits ? 'awaits' : 'does not await'} a value that is absent because: ${reason}`, () => {
      expect(of({ baseline: { value: none(reason) } })).to.deep.equal(
        awaits ? [`m: baseline ${reason}`] : [],
      );
    });
  }

  it('awaits nothing where there is a value, or no cell at all', () => {
    expect(of({ baseline: { value: number(0) }, targets: [target(0)], results: [result(0)] })).to.deep.equal(
      [],
    );
    expect(of({})).to.deep.equal([]);
  });

  it('marks a reason that is unclear where only some of its readings await something', () => {
    const unclear = (...readings: AbsenceReason[]) =>
      of({ baseline: { value: { ...none('unclear'), readings } } });
    expect(unclear('not-applicable', 'to-be-agreed')).to.deep.equal(['m: baseline unclear?']);
    expect(unclear('late', 'not-due')).to.deep.equal(['m: baseline unclear']);
    expect(unclear('not-applicable', 'not-available')).to.deep.equal([]);
  });

  it('looks at every target, and only at the latest result of each place and group', () => {
    const late = none('late');
    const inWard = { ...result(late, '2009-03-31'), place: 'ward' };
    expect(
      of({
        targets: [
          target(none('to-be-agreed'), '2009-03-31'),
          target(1, '2010-03-31'),
          target(late, '2011-03-31'),
        ],
      }),
    ).to.deep.equal(['m: target to-be-agreed, target late']);
    expect(of({ results: [result(late, '2009-03-31'), result(1, '2008-03-31')] })).to.deep.equal([
      'm: result late',
    ]);
    expect(of({ results: [result(late, '2008-03-31'), result(1, '2009-03-31')] })).to.deep.equal([]);
    expect(of({ results: [result(1, '2009-03-31'), inWard] })).to.deep.equal(['m: result late']);
    for (const [one, other] of [
      [{ place: 'ward' }, { place: 'park' }],
      [{ group: 'young' }, { group: 'old' }],
      [{ place: 'ward' }, { place: 'ward', group: 'old' }],
    ]) {
      const results = [
        { ...result(late, '2008-03-31'), ...one },
        { ...result(1, '2009-03-31'), ...other },
      ];
      expect(of({ results })).to.deep.equal(['m: result late']);
    }
    expect(of({ results: [result(1, ''), result(late, '')] })).to.deep.equal(['m: result late']);
    expect(of({ results: [result(1, '2009-03-31'), result(late, '')] })).to.deep.equal([]);
  });
});
