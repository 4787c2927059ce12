// The thinking of the timeline, without a page: which times fade, where days stand, what the table says of real strategies.
import { expect } from 'chai';
import { timelineEnglish } from '../../../components/timeline/timeline.words.js';
import { spanOf } from '../../../components/timeline/span-of.js';
import { timelineFile } from '../../../components/timeline/timeline-file.js';
import { tableCsv } from '../../../src/write/index.js';
import { scaleOf, type Timed, timelineTable } from '../../../components/timeline/timeline-rows.js';
import { timeScale } from '../../../components/shared/time-scale.js';
import { DELIVERY_STATES, type Period, scoreDelivery, type StrategyModel } from '../../../src/index.js';
import { leeds } from '../../support/leeds.js';
import { coventry } from '../../support/models.js';

const timed = (strategy: StrategyModel, asOf?: string): Timed => ({
  strategy,
  score: asOf === undefined ? undefined : scoreDelivery(strategy, asOf),
});
const rowsOf = (of: Timed) =>
  timelineTable(of, 'objective', timelineEnglish).groups.flatMap(({ rows }) => rows);

describe('spanOf', () => {
  const month = { start: '2007-03-01', end: '2007-03-31' };
  for (const [name, when, fades] of [
    ['in a month', { printed: 'March 2007', kind: 'month', ...month }, [false, false]],
    ['by a month', { printed: 'by March 2007', kind: 'month', sense: 'by', ...month }, [true, false]],
    [
      'until a month',
      { printed: 'until March 2007', kind: 'month', sense: 'until', ...month },
      [true, false],
    ],
    ['from a month', { printed: 'from March 2007', kind: 'month', sense: 'from', ...month }, [false, true]],
    [
      'a season',
      { printed: 'Spring 2007', kind: 'season', start: '2007-03-01', end: '2007-05-31' },
      [true, true],
    ],
    [
      'inferred days',
      { printed: 'March', kind: 'month', ...month, basis: { kind: 'inferred' } },
      [true, true],
    ],
  ] as [string, Period, [boolean, boolean]][]) {
    it(`says which ends of it fade: ${name}`, () => {
      const span = spanOf(when)!;
      expect([span.fadesIn, span.fadesOut]).to.deep.equal(fades);
      expect([span.first, span.last]).to.deep.equal([when.start, when.end]);
    });
  }

  it('is one day where one is known, and nothing where none is', () => {
    const by = spanOf({ printed: 'by 31 March', kind: 'day', sense: 'by', end: '2007-03-31' });
    expect(by).to.include({ first: '2007-03-31', last: '2007-03-31' });
    expect(spanOf({ printed: 'to be agreed', kind: 'undated', undated: 'to-be-agreed' })).to.equal(undefined);
  });
});

describe('timeScale', () => {
  const span = (first: string, last: string) => ({ first, last, fadesIn: false, fadesOut: false });

  it('puts days in their order between 0 and 100, each as wide as the next', () => {
    const scale = timeScale([span('2006-04-01', '2009-03-31'), span('2006-06-15', '2006-06-15')]);
    const days = ['2006-04-01', '2006-06-15', '2007-12-31', '2009-03-31'];
    const places = days.flatMap((day) => [scale.startOf(day), scale.endOf(day)]);
    expect(places).to.deep.equal([...places].sort((a, b) => a - b));
    expect(places[0]).to.be.at.least(0);
    expect(places.at(-1)).to.be.at.most(100);
    const widths = days.map((day) => scale.endOf(day) - scale.startOf(day));
    for (const width of widths) expect(width).to.be.closeTo(widths[0]!, 1e-9);
  });

  it('marks two to six round days, from one day to a century', () => {
    for (const last of ['2006-04-01', '2006-04-30', '2006-12-31', '2010-03-31', '2106-01-01']) {
      const { ticks } = timeScale([span('2006-04-01', last)]);
      expect(ticks.length, last).to.be.within(2, 7);
      for (const { at } of ticks) expect(at).to.be.within(0, 100);
    }
  });

  it('makes room for the marked day where it is near, and leaves it out where it would squeeze all else', () => {
    const spans = [span('2006-04-01', '2007-03-31')];
    expect(timeScale(spans, '2007-09-30').holds('2007-09-30')).to.equal(true);
    expect(timeScale(spans, '2026-09-30').holds('2026-09-30')).to.equal(false);
    expect(timeScale(spans, '2026-09-30').endOf('2007-03-31')).to.be.greaterThan(80);
  });
});

describe('timelineTable', () => {
  it('has every milestone and deadline of the strategies once, under each of its objectives', () => {
    for (const [strategy, count] of [
      [coventry, 60],
      [leeds, 65],
    ] as const) {
      const ids = new Set(rowsOf(timed(strategy, '2007-03-31')).map(({ id }) => id));
      expect(ids.size).to.equal(count);
    }
  });

  it('says how they stand in the finding, and all of them are counted', () => {
    const { finding } = timelineTable(timed(coventry, '2007-03-31'), 'objective', timelineEnglish);
    expect(finding).to.equal(
      '60 dates as of 31 March 2007: 13 on time, 29 past and not reported, 2 recurring, 8 without a date, 7 dated in another document, 1 to be agreed.',
    );
    const numbers = finding.split(': ')[1]!.match(/\d+/g)!.map(Number);
    expect(numbers.reduce((sum, count) => sum + count)).to.equal(60);
  });

  it('judges nothing where no day is said as of which', () => {
    const table = timelineTable(timed(coventry), 'objective', timelineEnglish);
    expect(table.finding).to.match(/^60 dates, \d+ of them with days\. The document says no day/);
    for (const row of rowsOf(timed(coventry))) expect(row.delivery).to.equal(undefined);
    expect(table.columns.find(({ id }) => id === 'state')!.sortable).to.equal(false);
  });

  it('is grouped by the bodies that lead, with those without a lead last', () => {
    const { groups } = timelineTable(timed(leeds, '2009-03-31'), 'body', timelineEnglish);
    const names = new Set(leeds.bodies.map(({ document }) => document.name));
    expect(groups.length).to.be.greaterThan(5);
    for (const { heading } of groups)
      expect(names.has(heading) || heading === 'No lead stated').to.equal(true);
    for (const { rows, detail } of groups) expect(detail).to.contain(String(rows.length));
  });

  it('stands on one timeline that holds all its days', () => {
    const rows = rowsOf(timed(coventry, '2007-03-31'));
    const scale = scaleOf(rows, '2007-03-31')!;
    for (const { span } of rows) {
      if (span === undefined) continue;
      expect(scale.holds(span.first) && scale.holds(span.last)).to.equal(true);
    }
    expect(scaleOf([], '2007-03-31')).to.equal(undefined);
  });

  it('offers the states that there are, and no other', () => {
    const [states] = timelineTable(timed(coventry, '2007-03-31'), 'objective', timelineEnglish).filters;
    expect(states!.options.map(({ value }) => value)).to.deep.equal(
      DELIVERY_STATES.filter((state) =>
        rowsOf(timed(coventry, '2007-03-31')).some(({ delivery }) => delivery?.state === state),
      ),
    );
  });

  it('is a table for a file, with the words, the days and the state of each', () => {
    const csv = tableCsv(timelineFile(rowsOf(timed(coventry, '2007-03-31'))));
    expect(csv.split('\r\n')[0]).to.contain('ref,action,what,when printed,first day,last day,state,as of');
    expect(csv).to.contain('by end of 2006/07,2006-04-01,2007-03-31,on-time,2007-03-31');
  });
});
