import { expect } from 'chai';
import type { DeliveryTally } from '../../src/score/score-delivery.js';
import { scoreDelivery } from '../../src/score/score-delivery.js';
import { model as modelOf } from '../support/documents.js';
import { leeds } from '../support/leeds.js';
import { communityPlan, coventry, leicester, northamptonshire } from '../support/models.js';

/** The states that occur, with how often. */
const told = (tally: DeliveryTally): Record<string, number> =>
  Object.fromEntries(Object.entries(tally).filter(([, count]) => count > 0));

const march = { printed: 'March 2009', kind: 'month' as const, start: '2009-03-01', end: '2009-03-31' };
const april = { printed: 'April 2010', kind: 'month' as const, start: '2010-04-01', end: '2010-04-30' };

describe('scoreDelivery', () => {
  it('on Coventry 2006, which reports nothing: what has passed is not reported, and nothing is late', () => {
    const autumn = scoreDelivery(coventry, '2006-11-30');
    expect(told(autumn.milestoneTally)).to.deep.equal({
      'on-time': 22,
      'not-reported': 20,
      recurring: 2,
      undated: 8,
      'held-elsewhere': 7,
      'to-be-agreed': 1,
    });
    expect(told(autumn.actionTally)).to.deep.equal({ undated: 36 });
    expect(told(scoreDelivery(coventry, '2007-03-31').milestoneTally)).to.include({
      'on-time': 13,
      'not-reported': 29,
    });
  });

  it('counts every action and every milestone of each strategy once, and calls none late or missed', () => {
    for (const model of [leicester, communityPlan, coventry, northamptonshire, leeds]) {
      for (const asOf of ['2000-01-01', '2009-03-31', '2030-01-01']) {
        const { actions, actionTally, milestoneTally } = scoreDelivery(model, asOf);
        const sum = (tally: DeliveryTally): number => Object.values(tally).reduce((a, b) => a + b, 0);
        expect(sum(actionTally)).to.equal(model.actions.length);
        expect(sum(milestoneTally)).to.equal(actions.flatMap(({ milestones }) => milestones).length);
        expect(actionTally.late + actionTally.missed + milestoneTally.late + milestoneTally.missed).to.equal(
          0,
        );
      }
    }
  });

  it('takes the status of a part, and what was reported of it later', () => {
    const model = modelOf({
      actions: [
        { id: 'one', title: 'One', status: 'in-progress', deadline: { period: march } },
        { id: 'two', title: 'Two', deadline: { period: march } },
        {
          id: 'three',
          title: 'Three',
          status: 'planned',
          milestones: [{ id: 'm', title: 'M', when: march }],
        },
      ],
      updates: [
        { id: 'u', of: [{ kind: 'action', id: 'two' }], on: march, title: 'Done', status: 'done' },
        { id: 'v', of: [{ kind: 'milestone', id: 'm' }], on: april, title: 'Done', status: 'done' },
        { id: 'w', of: [{ kind: 'action', id: 'one' }], on: march, title: 'No word of its status' },
      ],
    });
    const { actions, actionTally, milestoneTally } = scoreDelivery(model, '2010-12-31');
    expect(actions.map(({ delivery }) => delivery.state)).to.deep.equal(['late', 'done-on-time', 'undated']);
    expect(actions[2]!.milestones.map(({ delivery }) => delivery.state)).to.deep.equal(['done-late']);
    expect(told(actionTally)).to.deep.equal({ late: 1, 'done-on-time': 1, undated: 1 });
    expect(told(milestoneTally)).to.deep.equal({ 'done-late': 1 });
    expect(scoreDelivery(model, '2010-04-29').actions[2]!.milestones[0]!.delivery.state).to.equal(
      'not-reported',
    );
  });

  it('leaves open a deadline that may have been meant otherwise, where it matters', () => {
    const deadline = {
      period: march,
      corrected: { period: april, basis: { kind: 'inferred' as const } },
    };
    const model = modelOf({ actions: [{ id: 'one', title: 'One', deadline }] });
    const stateAt = (asOf: string): string => scoreDelivery(model, asOf).actions[0]!.delivery.state;
    expect(stateAt('2009-03-31')).to.equal('on-time');
    expect(stateAt('2009-04-01')).to.equal('unclear');
    expect(stateAt('2010-05-01')).to.equal('not-reported');
  });

  it('refuses a date that is none', () => {
    expect(() => scoreDelivery(coventry, 'today')).to.throw(RangeError, 'asOf');
  });
});
