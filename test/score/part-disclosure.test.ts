// What figures of places or groups tell of single people, and what of them does not.
import { expect } from 'chai';
import type { Measure } from '../../src/document/measure.js';
import { partCounts } from '../../src/score/part-counts.js';
import { partDisclosure } from '../../src/score/part-disclosure.js';
import { partsAgainstWhole, type PartsBy, type PartStanding } from '../../src/score/parts-against-whole.js';
import type { SeriesOf } from '../../src/score/series.js';
import { measure, type MeasureInput, number, valid } from '../support/documents.js';
import { counted, figure, safeAfterDark, SUPPRESSED } from '../support/gap-plans.js';

const PEOPLE = { unit: { kind: 'count', of: 'people' } } as const;
const inTheWhole = (): undefined => undefined;

/** Whose figures are small, and whose can be worked out. */
function disclosed(
  of: Measure,
  withinOf: (of: SeriesOf) => SeriesOf | undefined = inTheWhole,
  by: PartsBy = 'place',
): string[][] {
  const { derivable, small } = partDisclosure(of, partsAgainstWhole(of, by)!, withinOf);
  const names = (parts: ReadonlySet<PartStanding>): string[] =>
    [...parts].map((part) => [part.of.place, part.of.group].filter(Boolean).join(' '));
  return [names(small), names(derivable)];
}
const people = (results: MeasureInput['results']): Measure => measure({ ...PEOPLE, results });

describe('partCounts', () => {
  for (const [name, more, unit, expected] of [
    ['as stated', { numerator: 45, denominator: 200 }, 'percent', [45, 200]],
    ['from the share', { denominator: 200 }, 'percent', [46, 200]],
    ['from the number asked', { sample: 50 }, 'percent', [11.5, 50]],
    ['not, without a size', {}, 'percent', [undefined, undefined]],
    ['of a rate, from its size', { denominator: 2000 }, 'rate', [46, 2000]],
    ['of a rate, not from the number asked', { sample: 2000 }, 'rate', [undefined, undefined]],
    ['of a count, itself', {}, 'count', [23, undefined]],
  ] as const) {
    it(`are known ${name}`, () => {
      const units = {
        percent: { kind: 'percent' },
        rate: { kind: 'rate', per: 1000 },
        count: PEOPLE.unit,
      } as const;
      const { cases, total } = partCounts({ value: number(23), nested: [], ...more }, { unit: units[unit] });
      expect([cases, total]).to.deep.equal(expected);
    });
  }

  it('of what is suppressed are those that are stated beside it', () => {
    const of = { value: SUPPRESSED, nested: [], denominator: 40 };
    expect(partCounts(of, measure())).to.deep.equal({ cases: undefined, total: 40 });
  });
});

describe('partDisclosure', () => {
  it('finds nothing in a real survey that suppresses and states no counts, nor where there is nothing to hide', () => {
    const real = valid(safeAfterDark).indicators[0]!.measures[0]!;
    expect(disclosed(real, inTheWhole, 'group')).to.deep.equal([[], []]);
    expect(disclosed(valid(counted).indicators[0]!.measures[0]!)).to.deep.equal([[], []]);
  });

  it('finds a count that is the total less the others', () => {
    const of = people([
      figure(undefined, 100),
      figure('North', 60),
      figure('South', 32),
      figure('East', SUPPRESSED),
    ]);
    expect(disclosed(of)).to.deep.equal([[], ['east']]);
  });

  it('finds two counts that leave each too few values, and not two that leave many', () => {
    const two = (total: number): Measure =>
      people([
        figure(undefined, total),
        figure('North', 60),
        figure('South', SUPPRESSED),
        figure('East', SUPPRESSED),
      ]);
    expect(disclosed(two(64))[1]).to.deep.equal(['south', 'east']);
    expect(disclosed(two(90))[1]).to.deep.equal([]);
  });

  it('finds nothing where the total is not given, or others are not known', () => {
    const parts = [figure('North', 60), figure('South', SUPPRESSED)];
    expect(disclosed(people(parts))[1]).to.deep.equal([]);
    const unknown = figure('East', { kind: 'none', reason: 'not-reported' });
    expect(disclosed(people([figure(undefined, 900), ...parts, unknown]))[1]).to.deep.equal([]);
  });

  it('finds nothing where figures do not add up to the whole, or are no counts', () => {
    expect(
      disclosed(people([figure(undefined, 50), figure('North', 60), figure('South', SUPPRESSED)]))[1],
    ).to.deep.equal([]);
    expect(
      disclosed(people([figure(undefined, 60), figure('North', 60), figure('South', SUPPRESSED)]))[1],
    ).to.deep.equal([]);
    expect(
      disclosed(people([figure(undefined, -5), figure('North', -9), figure('South', SUPPRESSED)]))[1],
    ).to.deep.equal([]);
  });

  it('finds a suppressed share by the counts behind shares', () => {
    const of = measure({
      results: [
        figure(undefined, 25, { denominator: 1000 }),
        figure('North', 30, { denominator: 600 }),
        figure('South', SUPPRESSED),
      ],
    });
    expect(disclosed(of)[1]).to.include('south');
  });

  it('looks within a place, whose figure is a total too', () => {
    const within = ({ place }: SeriesOf) =>
      place === 'north' || place === 'south' ? { place: 'town' } : undefined;
    const of = people([
      figure(undefined, 900),
      figure('Town', 64),
      figure('North', 60),
      figure('South', SUPPRESSED),
    ]);
    expect(disclosed(of, within)[1]).to.deep.equal(['south']);
    // a set without a figure of its own is taken to be all of the whole
    const set = people([figure(undefined, 64), figure('North', 60), figure('South', SUPPRESSED)]);
    expect(disclosed(set, within)[1]).to.deep.equal(['south']);
  });

  it('looks at groups in a place, of whom the figure of the place is the total', () => {
    const young = (value: Parameters<typeof figure>[1]) => ({ ...figure('North', value), group: 'young' });
    const old = { ...figure('North', SUPPRESSED), group: 'old' };
    expect(disclosed(people([figure('North', 40), young(38), old]))[1]).to.deep.equal(['north old']);
  });

  for (const [value, denominator, isSmall] of [
    [33.3, 3, true],
    [3.3, 60, true],
    [98, 50, true],
    [0, 60, false],
    [33.3, 60, false],
    // neither is a count of people
    [3.3, 60.5, false],
    [-4, 60, false],
    [140, 60, false],
  ] as const) {
    it(`finds that ${value}% of ${denominator} is ${isSmall ? '' : 'not '}a share of few`, () => {
      const of = measure({ results: [figure('North', value, { denominator })] });
      expect(disclosed(of)[0]).to.deep.equal(isSmall ? ['north'] : []);
    });
  }

  it('treats a share of few like one that is suppressed', () => {
    const of = measure({
      results: [
        figure(undefined, 30, { numerator: 182, denominator: 660 }),
        figure('North', 30, { numerator: 180, denominator: 600 }),
        figure('South', 3.3, { numerator: 2, denominator: 60 }),
      ],
    });
    expect(disclosed(of)).to.deep.equal([['south'], ['south']]);
  });
});
