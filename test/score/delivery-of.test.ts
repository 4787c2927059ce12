import { expect } from 'chai';
import * as fc from 'fast-check';
import type { Period } from '../../src/document/period.js';
import type { DeliveryState, StatusReport } from '../../src/score/delivery.js';
import { deliveryOf } from '../../src/score/delivery-of.js';
import { deepFreeze } from '../support/deep-freeze.js';

const day = (of: string): Period => ({ printed: of, kind: 'day', start: of, end: of });
const autumn: Period = { printed: 'Autumn 2006', kind: 'season', start: '2006-09-01', end: '2006-11-30' };
const report = (status: StatusReport['status'], on?: Period): StatusReport => ({ status, on });

type Row = readonly [Period | undefined, readonly StatusReport[], string, DeliveryState, string];

const rows: readonly Row[] = [
  [autumn, [], '2006-11-29', 'on-time', 'before its last day'],
  [autumn, [], '2006-11-30', 'on-time', 'on the last day that autumn may mean'],
  [autumn, [], '2006-12-01', 'not-reported', 'past it, and nobody says how it stands'],
  [autumn, [report('in-progress')], '2006-11-30', 'on-time', 'under way on its last day'],
  [autumn, [report('in-progress')], '2006-12-01', 'late', 'under way after its last day'],
  [autumn, [report('planned')], '2006-12-01', 'missed', 'not begun by its last day'],
  [autumn, [report('planned')], '2006-10-01', 'on-time', 'not begun, with time left'],
  [autumn, [report('cancelled')], '2006-10-01', 'cancelled', 'given up before its time'],
  [autumn, [report('cancelled')], '2007-10-01', 'cancelled', 'given up, and its time has passed'],
  [autumn, [report('done')], '2006-12-01', 'done', 'nobody says when it was done'],
  [autumn, [report('done', day('2006-11-30'))], '2007-01-01', 'done-on-time', 'on its last day'],
  [autumn, [report('done', day('2006-12-01'))], '2007-01-01', 'done-late', 'the day after'],
  [
    autumn,
    [report('done', { ...autumn, end: '2006-12-31' })],
    '2007-01-01',
    'done',
    'on one side or the other',
  ],
  [
    autumn,
    [report('done', { printed: 'by', kind: 'day', end: '2006-11-01' })],
    '2007-01-01',
    'done-on-time',
    'an end alone',
  ],
  [
    autumn,
    [report('done', { printed: 'from', kind: 'day', start: '2006-12-05' })],
    '2007-01-01',
    'done-late',
    'a start alone',
  ],
  [
    autumn,
    [report('done', day('2006-12-05'))],
    '2006-12-04',
    'not-reported',
    'a report of a later day is not known',
  ],
  [autumn, [report('done', day('2006-12-05'))], '2006-12-05', 'done-late', 'a report of the day itself is'],
  [
    autumn,
    [report('in-progress', day('2007-02-01')), report('planned', day('2006-10-01'))],
    '2007-03-01',
    'late',
    'the later report counts, wherever it stands',
  ],
  [
    autumn,
    [report('planned'), report('in-progress', day('2006-10-01'))],
    '2007-03-01',
    'late',
    'a report without a date is the first',
  ],
  [
    autumn,
    [report('done', day('2006-11-01')), report('in-progress', day('2006-12-20'))],
    '2007-03-01',
    'done-on-time',
    'done stays done',
  ],
  [undefined, [], '2006-12-01', 'undated', 'no time'],
  [undefined, [report('in-progress')], '2006-12-01', 'undated', 'under way without a time is not late'],
  [undefined, [report('done', day('2006-11-01'))], '2006-12-01', 'done', 'done without a time'],
  [
    { printed: 'tbc', kind: 'undated', undated: 'to-be-agreed' },
    [],
    '2006-12-01',
    'to-be-agreed',
    'to be agreed',
  ],
  [
    { printed: 'see plan', kind: 'undated', undated: 'in-another-document' },
    [],
    '2006-12-01',
    'held-elsewhere',
    'in a document without a name',
  ],
  [
    { printed: 'see plan', kind: 'undated', document: 'lsp' },
    [],
    '2006-12-01',
    'held-elsewhere',
    'in another document',
  ],
  [
    { printed: 'later', kind: 'undated', undated: 'under-development' },
    [],
    '2006-12-01',
    'undated',
    'in the making',
  ],
  [
    { printed: 'annually', kind: 'undated', undated: 'recurrence-only' },
    [],
    '2006-12-01',
    'recurring',
    'how often alone',
  ],
  [{ ...autumn, sense: 'every' }, [], '2009-12-01', 'recurring', 'every autumn'],
  [{ ...autumn, every: { amount: 1, unit: 'years' } as never }, [], '2009-12-01', 'recurring', 'once a year'],
  [
    { printed: 'from May', kind: 'month', sense: 'from', start: '2006-05-01', end: '2006-05-31' },
    [],
    '2006-05-31',
    'on-time',
    'from some day in May',
  ],
  [
    { printed: 'from May', kind: 'month', sense: 'from', start: '2006-05-01' },
    [],
    '2006-05-02',
    'not-reported',
    'a start alone is its last day',
  ],
];

describe('deliveryOf', () => {
  for (const [when, reports, asOf, state, why] of rows) {
    const said = reports.map(({ status }) => status).join(', ') || 'nothing';
    it(`${when?.printed ?? 'no time'}, ${said} reported, as of ${asOf}: ${state} (${why})`, () => {
      expect(deliveryOf(when, reports, asOf).state).to.equal(state);
    });
  }

  it('gives the time, its last day, the date and the report that decided', () => {
    const reports = [report('planned'), report('in-progress', day('2006-10-01'))];
    expect(deliveryOf(autumn, reports, '2006-12-01')).to.deep.equal({
      state: 'late',
      asOf: '2006-12-01',
      when: autumn,
      lastDay: '2006-11-30',
      report: reports[1],
    });
    expect(deliveryOf(undefined, [], '2006-12-01').lastDay).to.equal(undefined);
    expect(deliveryOf({ ...autumn, sense: 'every' }, [], '2006-12-01').lastDay).to.equal(undefined);
  });

  it('refuses a date that is none', () => {
    expect(() => deliveryOf(autumn, [], '2006-11-31')).to.throw(RangeError, 'asOf');
  });

  it('changes nothing that it is given, and gives the same again', () => {
    const reports = deepFreeze([report('in-progress', day('2006-10-01')), report('planned')]);
    expect(deliveryOf(deepFreeze({ ...autumn }), reports, '2007-01-01')).to.deep.equal(
      deliveryOf(autumn, reports, '2007-01-01'),
    );
  });

  it('never calls anything late, missed or not reported on or before the last day that its words may mean', () => {
    const days = fc.date({ min: new Date('2006-01-01'), max: new Date('2009-12-31'), noInvalidDate: true });
    const text = days.map((date) => date.toISOString().slice(0, 10));
    const statuses = fc.option(fc.constantFrom('planned', 'in-progress', 'done', 'cancelled'), {
      nil: undefined,
    });
    fc.assert(
      fc.property(text, text, text, statuses, (a, b, asOf, status) => {
        const [start, end] = [a, b].toSorted() as [string, string];
        const reports = status === undefined ? [] : [report(status, day(start))];
        const { state } = deliveryOf({ printed: 'x', kind: 'range', start, end }, reports, asOf);
        if (asOf <= end) expect(state).to.be.oneOf(['on-time', 'cancelled', 'done-on-time']);
        else expect(state).not.to.equal('on-time');
      }),
      { seed: 20061130, numRuns: 200 },
    );
  });
});
