import { expect } from 'chai';
import fc from 'fast-check';
import type { PeriodInput } from '../../src/document/period.js';
import { dueBetween } from '../../src/model/due-between.js';
import type { DueSubjectTime } from '../../src/model/due-subjects.js';
import type { StrategyModel } from '../../src/model/strategy-model.js';
import { indicator, measureInput, model, number } from '../support/documents.js';
import { leeds } from '../support/leeds.js';
import { coventry } from '../support/models.js';
import { body, titled } from './shared.js';

/** What is due, in one line: what it is, of which part, and when as printed. */
function show(due: DueSubjectTime): string {
  const of = {
    milestone: () => due.what === 'milestone' && due.milestone.action.document.ref,
    deadline: () => due.what === 'deadline' && `${due.action.document.id} ${due.reading}`,
    target: () => due.what === 'target' && due.measure.document.id,
    outcome: () => due.what === 'outcome' && due.outcome.document.id,
    commitment: () => due.what === 'commitment' && due.commitment.document.id,
    product: () => due.what === 'product' && `${due.phase.document.id} ${due.product.document.title}`,
    'corrective-action': () => due.what === 'corrective-action' && due.correctiveAction.document.id,
  }[due.what]();
  return `${due.what} ${of} ${due.when.printed}`;
}

const on = (day: string) => ({ printed: day, kind: 'day' as const, start: day, end: day });
const autumn = { printed: 'autumn', kind: 'season' as const, start: '2006-09-01', end: '2006-11-30' };
const stones = (...whens: readonly Partial<PeriodInput>[]) =>
  model({
    actions: [
      {
        ...titled('a'),
        milestones: whens.map((when) => ({
          title: 'M',
          when: { printed: 'then', kind: 'range' as const, ...when },
        })),
      },
    ],
  });

describe('dueBetween, of Coventry 2006 from September to December 2006', () => {
  const { due, recurring, undated } = dueBetween(coventry, '2006-09-01', '2006-12-31');

  it('gives 13 milestones that are due within those months', () => {
    expect(due.filter(({ fit }) => fit === 'within').map(show)).to.deep.equal([
      'milestone 0.2 September 2006',
      'milestone 0.2 September 2006',
      'milestone 0.4 September 2006',
      'milestone 1.3 September 2006',
      'milestone 2.3 September 2006',
      'milestone 4.4 September 2006',
      'milestone 1.1 Autumn 2006',
      'milestone 1.5 autumn 2006',
      'milestone 2.3 October 2006',
      'milestone 4.1 October 2006',
      'milestone 1.7 by October 2006',
      'milestone 0.5 by December 2006',
      'milestone 2.5 by December 2006',
    ]);
  });

  it('gives those that may be due then, and marks them', () => {
    expect(due.filter(({ fit }) => fit === 'overlapping').map(show)).to.deep.equal([
      'milestone 0.5 April 2006 – December 2006',
      'target neighbourhood-satisfaction 2006/07',
      'target influence-decisions 2006/07',
      'target involved-in-neighbourhood 2006/07',
      'target respect-differences 2006/07',
      'target hate-crime-reports 2006/07',
      'target racial-incidents-council 2006/07',
      'target quality-of-life-set 2006/07',
      'target get-on-well-together 2006/07',
      'milestone 1.1 in 2006/07',
      'milestone 1.3 in 2006/7',
      'milestone 1.4 in 2006/7',
      'milestone 1.4 In 2006/7',
      'milestone 1.8 In 2006/07',
      'milestone 3.1 In 2006/07',
      'milestone 4.2 2006/07',
      'milestone 0.3 from April 2006 to March 2009',
      'milestone 0.6 September 2006 – February 2007',
      'milestone 0.4 December 2006 – January 2007',
    ]);
  });

  it('gives apart what comes again, and what has no day', () => {
    expect(recurring.map(show)).to.deep.equal([
      'milestone 2.6 Annual Programme of Events',
      'milestone 4.5 September 2006',
    ]);
    expect(undated.map(show)).to.deep.equal([
      'milestone 0.1 still under development',
      'milestone 1.2 set out in relevant plans',
      'milestone 2.1 Three year programme',
      'milestone 2.4 set out in Sexual Orientation Action Plan',
      'milestone 2.5 date to be agreed',
      'milestone 2.7 sets out a series of actions and milestones',
      'milestone 3.1 set out in Action Plan',
      'milestone 3.2 dates to be developed',
      "milestone 3.3 are set out in the Children and Young People's Plan",
      "milestone 3.4 are set out in the Children and Young People's Plan",
      "milestone 3.4 are set out in the Children and Young People's Plan and the Cabinet Member (Children, Learning & Young People) Strategic Plan",
      'milestone 3.5 over the coming year',
      'milestone 3.5 over the coming year',
      'milestone 3.5 over the coming year',
      'milestone 3.7 over the coming year',
      'milestone 4.2 Project milestones to be developed',
    ]);
  });

  it('drops nothing: every milestone is due in some interval, recurring or undated, once', () => {
    const ever = dueBetween(coventry, '1900-01-01', '2999-12-31');
    const all = [...ever.due, ...ever.recurring, ...ever.undated];
    const milestones = all.flatMap((each) => (each.what === 'milestone' ? [each.milestone] : []));
    expect(milestones).to.have.lengthOf(coventry.milestones.length);
    expect(milestones).to.have.members(coventry.milestones);
  });
});

describe('dueBetween', () => {
  it('gives a deadline once as printed and once as it may have been meant: 33 of Leeds, a year apart', () => {
    const april = (year: number) =>
      dueBetween(leeds, `${year}-04-01`, `${year}-04-30`).due.filter(({ what }) => what === 'deadline');
    const [printed, meant] = [april(2010), april(2011)];
    expect(printed.map(show)).to.include('deadline action-4-1 printed By April 2010');
    const corrected = meant.filter((each) => each.what === 'deadline' && each.reading === 'corrected');
    expect(corrected).to.have.lengthOf(33);
    for (const each of corrected)
      expect(show(each)).to.match(/^deadline action-[456]-\d+ corrected By April 2011$/);
    for (const each of corrected) {
      const action = each.what === 'deadline' ? each.action : undefined;
      expect(printed.some((other) => other.what === 'deadline' && other.action === action)).to.equal(true);
    }
  });

  for (const [from, to, fit] of [
    ['2006-09-01', '2006-11-30', 'within'],
    ['2006-08-31', '2006-12-01', 'within'],
    ['2006-09-02', '2006-11-30', 'overlapping'],
    ['2006-09-01', '2006-11-29', 'overlapping'],
    ['2006-10-10', '2006-10-10', 'overlapping'],
    ['2006-11-30', '2007-01-01', 'overlapping'],
    ['2006-01-01', '2006-09-01', 'overlapping'],
    ['2006-01-01', '2006-08-31', undefined],
    ['2006-12-01', '2007-01-01', undefined],
  ] as const) {
    it(`from ${from} to ${to}, autumn (1 September to 30 November) is ${fit ?? 'not there'}`, () => {
      expect(dueBetween(stones(autumn), from, to).due.map((each) => each.fit)).to.deep.equal(
        fit ? [fit] : [],
      );
    });
  }

  it('takes what is due by a time at its end, and what counts from it at its start', () => {
    const model = stones({ ...autumn, sense: 'by' }, { ...autumn, sense: 'from' });
    const days = (from: string, to: string) =>
      dueBetween(model, from, to).due.map(({ days: { first } }) => first);
    expect(days('2006-09-01', '2006-09-30')).to.deep.equal(['2006-09-01']);
    expect(days('2006-10-01', '2006-10-31')).to.deep.equal([]);
    expect(days('2006-11-01', '2006-11-30')).to.deep.equal(['2006-11-30']);
  });

  it('gives every kind of thing that has a time, in order of date, then of the document', () => {
    const due = on('2008-03-31');
    const strategy = model({
      bodies: [body('b')],
      outcomes: [{ ...titled('o'), due: on('2008-04-01') }],
      indicators: [
        indicator('i', { measures: [measureInput({ id: 'm', targets: [{ due, value: number(1) }] })] }),
      ],
      actions: [
        {
          ...titled('a'),
          deadline: { period: due, corrected: { period: on('2007-01-01'), basis: { kind: 'inferred' } } },
          milestones: [{ title: 'M', when: due }],
          ref: '1.1',
        },
      ],
      commitments: [{ ...titled('c'), with: ['b'], due }],
      phases: [{ ...titled('p'), products: [{ title: 'P', due }] }],
      correctiveActions: [{ ...titled('x'), measure: 'm', rating: 'red', due }],
    });
    expect(dueBetween(strategy, '2000-01-01', '2010-01-01').due.map(show)).to.deep.equal([
      'deadline a corrected 2007-01-01',
      'target m 2008-03-31',
      'deadline a printed 2008-03-31',
      'milestone 1.1 2008-03-31',
      'commitment c 2008-03-31',
      'product p P 2008-03-31',
      'corrective-action x 2008-03-31',
      'outcome o 2008-04-01',
    ]);
  });

  it('gives what recurs apart, with days or without, and never among what is undated', () => {
    const yearly = { amount: 1, in: 'years' as const };
    const { due, recurring, undated } = dueBetween(
      stones(
        { printed: 'a', every: yearly },
        { ...autumn, printed: 'b', every: yearly },
        { printed: 'c', sense: 'every' },
        { printed: 'd', kind: 'undated', undated: 'recurrence-only' },
        { printed: 'e', kind: 'undated', undated: 'to-be-agreed' },
        { printed: 'f', kind: 'relative' },
      ),
      '2006-09-01',
      '2006-12-31',
    );
    expect(due).to.deep.equal([]);
    expect(recurring.map(({ when }) => when.printed)).to.deep.equal(['a', 'b', 'c', 'd']);
    expect(undated.map(({ when }) => when.printed)).to.deep.equal(['e', 'f']);
  });

  it('has each milestone in one of two intervals that touch, or marked in both', () => {
    const day = fc
      .integer({ min: 0, max: 60 })
      .map((days) => new Date(Date.UTC(2006, 0, 1 + days)).toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, fc.integer({ min: 0, max: 59 }), (a, b, split) => {
        const [start, end] = [a, b].toSorted();
        const strategy = stones({ start, end });
        const at = (days: number) => new Date(Date.UTC(2006, 0, 1 + days)).toISOString().slice(0, 10);
        const before = dueBetween(strategy, '2006-01-01', at(split)).due;
        const after = dueBetween(strategy, at(split + 1), '2006-03-31').due;
        const fits = [...before, ...after].map(({ fit }) => fit);
        expect(fits).to.deep.equal(fits.length === 1 ? ['within'] : ['overlapping', 'overlapping']);
      }),
    );
  });

  for (const [from, to, words] of [
    ['2006-02-30', '2006-12-31', 'from requires a day of the calendar as YYYY-MM-DD, got "2006-02-30"'],
    ['2006-01-01', 'soon', 'to requires a day of the calendar as YYYY-MM-DD, got "soon"'],
    ['2006-12-31', '2006-12-30', 'to requires a day not before from (2006-12-31), got "2006-12-30"'],
  ] as const) {
    it(`rejects ${from} to ${to}`, () =>
      expect(() => dueBetween(leeds, from, to)).to.throw(RangeError, words));
  }

  it('rejects a model that is none', () => {
    expect(() => dueBetween({} as StrategyModel, '2006-01-01', '2006-01-01')).to.throw(
      TypeError,
      'dueBetween requires a model',
    );
  });
});
