// Which of the two terms is told, and in what word.
import { expect } from 'chai';
import type { Allowance } from '../../src/document/allowance.js';
import type { Polarity } from '../../src/document/polarity.js';
import { directionOfTravel, type TravelKnown } from '../../src/score/direction-of-travel.js';
import { toldTravel, TRAVEL_STATES, travelState } from '../../src/score/told-travel.js';
import { measure, type MeasureInput, number, polarity, result } from '../support/documents.js';

const basis = { kind: 'stated' } as const;
const within: Polarity = { direction: 'within', low: 0, high: 100, basis };
const told = (parts: Partial<MeasureInput>, change?: Allowance) =>
  toldTravel(directionOfTravel(measure(parts), '2009-03-31', change));
const between = (from: number, to: number, more: Partial<MeasureInput>, change?: Allowance): string => {
  const travel = told(
    { unit: { kind: 'count' }, results: [result(from, '2008-03-31'), result(to, '2009-03-31')], ...more },
    change,
  );
  return travelState(travel as TravelKnown);
};
const atLeastTwo: Allowance = { kind: 'absolute', amount: 2, unit: { kind: 'count' } };

describe('toldTravel', () => {
  it('tells the longer term, where both are known', () => {
    const travel = told({
      baseline: { value: number(1), printed: '1' },
      results: [result(8, '2008-03-31'), result(5, '2009-03-31')],
    });
    expect(travel).to.include({ since: 'baseline', difference: 4 });
  });

  it('tells the shorter where there is no longer', () => {
    expect(told({ results: [result(8, '2008-03-31'), result(5, '2009-03-31')] })).to.include({
      since: 'last-period',
      difference: -3,
    });
  });

  it('says why neither is known', () => {
    expect(told({ results: [result(5, '2009-03-31')] })).to.deep.equal({
      state: 'unknown',
      reasons: [{ code: 'no-earlier-figure', since: 'baseline' }],
    });
  });
});

describe('travelState', () => {
  for (const [from, to, more, expected, why] of [
    [1, 2, { polarity: polarity('higher') }, 'better', 'nothing says whether it is more than chance'],
    [2, 1, { polarity: polarity('higher') }, 'worse', 'nothing says whether it is more than chance'],
    [1, 2, { polarity: polarity('lower') }, 'worse', 'less is wanted'],
    [2, 1, { polarity: polarity('lower') }, 'better', 'less is wanted'],
    [1, 2, { polarity: polarity('unknown') }, 'higher', 'nobody says which way is good'],
    [2, 1, { polarity: polarity('none') }, 'lower', 'it is not judged'],
    [1, 2, { polarity: within }, 'higher', 'both are good'],
    [2, 2, { polarity: polarity('higher') }, 'no-change', 'they are equal'],
  ] as const) {
    it(`is ${expected} from ${from} to ${to}: ${why}`, () => {
      expect(between(from, to, more)).to.equal(expected);
    });
  }

  it('is what the travel says where a threshold decides', () => {
    expect(between(1, 9, { polarity: polarity('higher') }, atLeastTwo)).to.equal('improved');
    expect(between(9, 1, { polarity: polarity('higher') }, atLeastTwo)).to.equal('worsened');
    expect(between(1, 9, { polarity: polarity('unknown') }, atLeastTwo)).to.equal('risen');
    expect(between(1, 2, { polarity: polarity('higher') }, atLeastTwo)).to.equal('no-change');
  });

  it('has each state once, the best first', () => {
    expect(new Set(TRAVEL_STATES).size).to.equal(TRAVEL_STATES.length);
    const at = (state: (typeof TRAVEL_STATES)[number]) => TRAVEL_STATES.indexOf(state);
    expect(at('improved')).to.equal(0);
    expect(at('better')).to.be.lessThan(at('no-change'));
    expect(at('no-change')).to.be.lessThan(at('worse'));
    expect(at('worsened')).to.equal(TRAVEL_STATES.length - 1);
  });
});
