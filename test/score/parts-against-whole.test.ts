// The places or groups of a measure at one day: which day, who stays, what is told of each.
import { expect } from 'chai';
import type { Measure } from '../../src/document/measure.js';
import {
  type PartsAgainstWhole,
  partsAgainstWhole,
  type PartStanding,
} from '../../src/score/parts-against-whole.js';
import { leeds } from '../support/leeds.js';
import { measure, number, polarity, valid } from '../support/documents.js';
import { figure, safeAfterDark, SUPPRESSED, surveyed, trafford, yearTo } from '../support/gap-plans.js';

const measureOf = (document: unknown): Measure => valid(document).indicators[0]!.measures[0]!;
const found = (...of: Parameters<typeof partsAgainstWhole>): PartsAgainstWhole => partsAgainstWhole(...of)!;
const named = ({ parts }: PartsAgainstWhole, place: string): PartStanding =>
  parts.find(({ of }) => of.place === place)!;

describe('partsAgainstWhole', () => {
  it('tells the groups of a real survey beside the whole of the same year, and those that it suppresses', () => {
    const { day, whole, parts } = found(measureOf(safeAfterDark), 'group');
    expect([day, whole!.value.value, parts.length]).to.deep.equal(['2023-03-31', 79.1, 27]);
    expect(parts.filter(({ observation }) => observation!.value.kind === 'none')).to.have.length(9);
    const disabled = parts.find(({ of }) => of.group === 'disabled')!;
    expect(disabled.observation!.value).to.deep.include({ value: 65.8 });
    expect(disabled.before!.value.value).to.equal(63.5);
    expect([disabled.gap!.now.size, disabled.gap!.movement]).to.deep.equal([13.3, 'narrower']);
    expect(disabled.comparison).to.deep.equal({ notCompared: 'no-error' });
  });

  it('tells real wards of which there is no whole', () => {
    const { day, whole, parts } = found(measureOf(trafford), 'place');
    expect([day, whole, parts.length]).to.deep.equal(['2018-11-30', undefined, 21]);
    expect(parts.every(({ gap }) => gap === undefined)).to.equal(true);
    expect(parts.map(({ comparison }) => comparison)).to.deep.equal(
      Array(21).fill({ notCompared: 'no-whole' }),
    );
  });

  it('tells nothing of a real measure without places or groups', () => {
    for (const { measures } of leeds.indicators)
      for (const { document } of measures) {
        expect(partsAgainstWhole(document, 'place')).to.equal(undefined);
        expect(partsAgainstWhole(document, 'group')).to.equal(undefined);
      }
  });

  it('tells who differs by more than chance, with intervals', () => {
    const all = found(measureOf(surveyed), 'place');
    expect(
      all.parts.map(({ of, comparison }) => [
        of.place,
        'is' in comparison ? comparison.is : comparison.notCompared,
      ]),
    ).to.deep.equal([
      ['north', 'worse'],
      ['south', 'better'],
      ['east', 'similar'],
      ['west', 'no-figure'],
      ['hill', 'no-figure'],
      ['moor', 'no-error'],
    ]);
    expect(all.wholeInterval!.lower).to.be.closeTo(70.6, 0.1);
    expect(named(all, 'north').interval!.upper).to.be.closeTo(64.7, 0.1);
    expect(named(all, 'north').gap!.movement).to.equal('narrowing');
  });

  it('looks at nothing after the day that is asked for', () => {
    const all = found(measureOf(surveyed), 'place', { asOf: '2008-12-31' });
    expect([all.day, all.whole!.value.value]).to.deep.equal(['2008-03-31', 70]);
    expect(all.parts.map(({ of }) => of.place)).to.deep.equal(['north', 'south', 'east']);
    expect(named(all, 'north').before).to.equal(undefined);
    expect(() => partsAgainstWhole(measureOf(surveyed), 'place', { asOf: '2008-02-30' })).to.throw(
      RangeError,
    );
  });

  it('keeps who has a figure for an earlier day alone, without it', () => {
    const of = measure({
      results: [figure(undefined, 5), figure('North', 4), figure('South', 3, { period: yearTo(2008) })],
    });
    const south = named(found(of, 'place'), 'south');
    expect([south.observation, south.gap, south.before]).to.deep.equal([undefined, undefined, undefined]);
  });

  it('takes the last day with a figure, and not one with reasons alone', () => {
    const of = measure({
      results: [figure('North', 4, { period: yearTo(2008) }), figure('North', SUPPRESSED)],
    });
    expect(found(of, 'place').day).to.equal('2008-03-31');
    expect(found(measure({ results: [figure('North', SUPPRESSED)] }), 'place').day).to.equal('2009-03-31');
  });

  it('counts figures without a date where none has one', () => {
    const of = measure({ results: [{ value: number(9) }, { value: number(7), place: 'north' }] });
    const { day, whole, parts } = found(of, 'place');
    expect([day, whole!.value.value, parts[0]!.observation!.value]).to.deep.equal([undefined, 9, number(7)]);
  });

  it('counts the baseline, and the last of two figures for one day', () => {
    const of = measure({ baseline: figure('North', 1), results: [figure('South', 2), figure('South', 3)] });
    expect(found(of, 'place').parts.map(({ observation }) => observation!.value)).to.deep.equal([
      number(1),
      number(3),
    ]);
  });

  it('tells a group in a place with both names, by either', () => {
    const of = measure({ results: [{ ...figure('North', 4), group: 'young' }, figure('North', 6)] });
    const both = { place: 'north', group: 'young' };
    expect(found(of, 'group').parts.map(({ of: whose }) => whose)).to.deep.equal([both]);
    expect(found(of, 'place').parts.map(({ of: whose }) => whose)).to.deep.equal([
      both,
      { place: 'north', group: undefined },
    ]);
  });

  it('tells the figure before of a measure of which nothing is good, from the same series', () => {
    const results = [2007, 2008, 2009].map((year) => figure('North', year - 2000, { period: yearTo(year) }));
    const of = measure({ polarity: polarity('none'), results });
    const [north] = found(of, 'place').parts;
    expect([north!.before!.value.value, north!.gap]).to.deep.equal([8, undefined]);
    const breaks = [{ at: yearTo(2009), change: 'survey' as const }];
    expect(found(measure({ ...of, breaks }), 'place').parts[0]!.before).to.equal(undefined);
  });

  it('adds whose figures are promised once', () => {
    const promised = [{ place: 'north' }, { place: 'moor' }, { group: 'young' }];
    const all = found(measure({ results: [figure('North', 4)] }), 'place', { promised });
    expect(all.parts.map(({ of }) => of.place)).to.deep.equal(['north', 'moor']);
    expect(all.parts[1]!.comparison).to.deep.equal({ notCompared: 'no-figure' });
  });
});
