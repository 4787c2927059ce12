// The thinking of the view of gaps, without a page: what is chosen, rows, sentences, scales, what is drawn of a funnel.
import { expect } from 'chai';
import { figureScale, gapScale } from '../../../components/gap/gap-scale.js';
import { funnelPath, funnelScale } from '../../../components/gap/funnel-scale.js';
import { gapFinding } from '../../../components/gap/gap-finding.js';
import { funnelFinding, shownFunnel } from '../../../components/gap/gap-funnel.js';
import { gapGroups, type GapGroup, type GapOrder } from '../../../components/gap/gap-rows.js';
import type { GapRow } from '../../../components/shared/gap-row.js';
import { gapEnglish } from '../../../components/shared/gap.words.js';
import { type GapChoice, type MeasureGaps, shownGaps } from '../../../components/shared/shown-gaps.js';
import type { StrategyInput } from '../../../src/document/strategy.js';
import { buildModel, type StrategyModel } from '../../../src/index.js';
import coventry from '../../../src/strategies/coventry-2006.js';
import leicester from '../../../src/strategies/leicester-2004.js';
import { indicator, measureInput, number, plan, polarity, valid } from '../../support/documents.js';
import {
  counted,
  figure,
  safeAfterDark,
  SUPPRESSED,
  surveyed,
  trafford,
  wardsPlan,
  yearTo,
} from '../../support/gap-plans.js';
import { leedsInput } from '../../support/leeds.js';

interface Told {
  readonly strategy: StrategyModel;
  readonly gaps: MeasureGaps;
  readonly groups: readonly GapGroup[];
  readonly rows: readonly GapRow[];
  readonly finding: string;
}

const chosen = (document: StrategyInput, choice: Partial<GapChoice> = {}) =>
  shownGaps(buildModel(valid(document)), { indicator: undefined, by: undefined, asOf: undefined, ...choice });

function told(document: StrategyInput, choice: Partial<GapChoice> = {}, order: GapOrder = 'figure'): Told {
  const { of: gaps, strategy } = chosen(document, choice);
  const groups = gapGroups(strategy, gaps!, order, gapEnglish);
  const rows = groups.flatMap((group) => group.rows);
  return { strategy, gaps: gaps!, groups, rows, finding: gapFinding(strategy, gaps!, groups, gapEnglish) };
}
const namesOf = (rows: readonly GapRow[]): string[] => rows.map(({ name }) => name);
const rowOf = ({ rows }: Told, name: string): GapRow => rows.find((row) => row.name === name)!;

describe('what a view of gaps shows', () => {
  it('is the first measure with such figures, and the others that could be shown', () => {
    const figures = (id: string) =>
      indicator(id, { measures: [measureInput({ id, results: [figure('A', 1)] })] });
    const of = plan({
      places: [{ id: 'a', name: 'A', kind: 'ward' }],
      indicators: [indicator('x'), figures('y'), figures('z')],
    });
    const { measure, others } = chosen(of).of!;
    expect([measure.document.id, others.map(({ document }) => document.id)]).to.deep.equal(['y', ['z']]);
    expect(chosen(of, { indicator: 'z' }).of!.measure.document.id).to.equal('z');
  });

  it('is a measure of an indicator by the identifier of either', () => {
    const parts = ['m', 'n'].map((id) => measureInput({ id, name: id, results: [figure('A', 1)] }));
    const of = plan({
      places: [{ id: 'a', name: 'A', kind: 'ward' }],
      indicators: [indicator('i', { measures: parts })],
    });
    expect(chosen(of, { indicator: 'n' }).of!.measure.document.id).to.equal('n');
    expect(chosen(of, { indicator: 'i' }).of!.others).to.have.length(1);
  });

  it('is nothing, and no other measure, where one is named that has nothing to show', () => {
    expect(chosen(safeAfterDark, { indicator: 'nowhere' }).of).to.equal(undefined);
    expect(chosen(trafford, { by: 'group' }).of).to.equal(undefined);
    expect(chosen(leicester).of).to.equal(undefined);
  });

  it('is places before groups, and groups where there are no places', () => {
    expect(chosen(safeAfterDark).of!.by).to.equal('place');
    expect(chosen(safeAfterDark, { by: 'group' }).of!.by).to.equal('group');
  });
});

describe('the rows of gaps', () => {
  it('of a real survey stand under their breakdown, the worst first, those without a figure last', () => {
    const all = told(safeAfterDark, { by: 'group' });
    expect(all.groups.map(({ heading, rows }) => [heading, rows.length])).to.deep.equal([
      ['Sex', 2],
      ['Disability', 2],
      ['Ethnic background', 5],
      ['White', 4],
      ['Asian/Asian British', 5],
      ['Black/African/Caribbean/Black British', 3],
      ['Mixed/Multiple ethnic background', 4],
      ['Other ethnic group', 2],
    ]);
    expect(namesOf(all.groups[3]!.rows)).to.deep.equal([
      'Any other White background',
      'English/Welsh/Scottish/Northern Irish/British',
      'Irish',
      'Gypsy or Irish Traveller',
    ]);
    const { figure: why, dot, standing } = rowOf(all, 'Gypsy or Irish Traveller');
    expect([why, dot, standing]).to.deep.equal(['suppressed', undefined, 'no-figure']);
  });

  it('tell who is behind that the gap is narrower, and who is ahead that ground is gained', () => {
    const all = told(safeAfterDark, { by: 'group' });
    const of = (name: string) => {
      const { before, movement, size } = rowOf(all, name);
      return [size, movement, before];
    };
    expect(of('Disabled')).to.deep.equal(['13.3 points worse off', 'gap narrower', 'from 63.5%']);
    expect(of('Female')).to.deep.equal(['10.1 points worse off', 'gap wider', 'from 69.0%']);
    expect(of('Male')).to.deep.equal(['10.6 points better off', 'gained ground', 'from 86.8%']);
    expect(of('Caribbean')).to.deep.equal(['0.5 points better off', 'lost ground', 'from 84.0%']);
    expect(of('Chinese')).to.deep.equal(['0.6 points worse off', 'no figure before', undefined]);
  });

  it('of real wards where less is good have the highest first, and stand in the order of the plan where that is asked for', () => {
    expect(namesOf(told(trafford).rows).slice(0, 2)).to.deep.equal(['Gorse Hill', 'Bucklow-St Martins']);
    expect(namesOf(told(trafford, {}, 'plan').rows).slice(0, 2)).to.deep.equal([
      'Altrincham',
      'Ashton upon Mersey',
    ]);
  });

  it('of real plans that only promise figures say so', () => {
    expect(told(leedsInput).finding).to.equal('The plan promises these figures for 1 group, and gives none.');
    const all = told(coventry);
    expect(all.finding).to.equal('The plan promises these figures for 2 places, and gives none.');
    expect(new Set(all.rows.map((row) => row.figure))).to.deep.equal(
      new Set(['promised in the plan, which gives no figure']),
    );
    expect(gapScale(all.rows, [])).to.equal(undefined);
  });

  it('say for which period a figure is missing where others have one', () => {
    const late = figure('South', 5, { period: yearTo(2008) });
    const all = told(wardsPlan(['North', 'South'], [figure('North', 4), late]));
    expect(rowOf(all, 'South').figure).to.equal('no figure for 2008/09');
  });

  it('tell the period with each figure before where it is not the same for all', () => {
    const before = (place: string | undefined, year: number) => figure(place, 3, { period: yearTo(year) });
    const results = [
      before(undefined, 2007),
      before(undefined, 2008),
      before('North', 2007),
      before('South', 2008),
    ];
    const all = told(
      wardsPlan(
        ['North', 'South'],
        [...results, figure(undefined, 5), figure('North', 4), figure('South', 4)],
      ),
    );
    expect(all.rows.map((row) => row.before)).to.deep.equal(['3% in 2006/07', '3% in 2007/08']);
  });

  it('keep what counts in another unit in words, without a dot', () => {
    const other = figure('North', number(4, { unit: { kind: 'count', of: 'people' } }));
    const {
      dot,
      figure: said,
      standing,
    } = rowOf(
      told(wardsPlan(['North', 'South'], [figure(undefined, 5), other, figure('South', 3)])),
      'North',
    );
    expect([dot, said, standing]).to.deep.equal([undefined, '4', 'not-compared']);
  });

  it('of a group in a place have both names', () => {
    const young = { ...figure('North', 4), group: 'young' };
    const of = wardsPlan(
      ['North'],
      [young],
      {},
      { groups: [{ id: 'young', name: 'Young people', kind: 'population' }] },
    );
    expect(namesOf(told(of).rows)).to.deep.equal(['North: Young people']);
    expect(namesOf(told(of, { by: 'group' }).rows)).to.deep.equal(['North: Young people']);
  });

  it('are plainly lower or higher, and tell no gap, where nobody says which way is good', () => {
    const of = wardsPlan(
      ['North', 'South'],
      [figure(undefined, 50), figure('North', 20, { sample: 400 }), figure('South', 80, { sample: 400 })],
      { polarity: polarity('unknown') },
    );
    const all = told(of);
    expect(all.rows.map(({ name, size, standing }) => [name, size, standing])).to.deep.equal([
      ['South', undefined, 'higher'],
      ['North', undefined, 'lower'],
    ]);
    expect(all.finding).to.equal(
      '2 places beside the whole (50%, 2008/09): 1 lower by more than chance, 1 higher by more than chance.',
    );
  });

  it('hide a share of few under the same word as what is suppressed', () => {
    const of = wardsPlan(
      ['North', 'South'],
      [figure('North', 3.3, { denominator: 60 }), figure('South', SUPPRESSED)],
    );
    for (const { before, dot, figure: said, size, standing } of told(of).rows) {
      expect([said, standing, dot, size, before]).to.deep.equal([
        'suppressed',
        'no-figure',
        undefined,
        undefined,
        undefined,
      ]);
    }
  });
});

describe('the finding of gaps', () => {
  it('of a real survey says that nothing can be said of chance, who is farthest behind, and what moves', () => {
    expect(told(safeAfterDark, { by: 'group' }).finding).to.equal(
      '27 groups beside the whole (79.1%, 2022/23): 18 not compared, since nothing says how far chance reaches, 9 without a figure. ' +
        'Farthest behind – Disabled: 13.3 points worse off than the whole (65.8% against 79.1%); narrower than before, significance unknown. ' +
        'Of those behind, since the figures before: 1 gap is wider, 2 gaps are narrower.',
    );
  });

  it('tells how many differ by more than chance', () => {
    expect(told(surveyed).finding).to.equal(
      '6 places beside the whole (72%, 2008/09): 1 worse off by more than chance, 1 not told apart from it, 1 better off by more than chance, ' +
        '1 not compared, since nothing says how far chance reaches, 2 without a figure. ' +
        'Farthest behind – North: 12 points worse off than the whole (60% against 72%); the gap narrows. ' +
        'Of those behind, since the figures before: 1 gap narrows.',
    );
  });

  it('says of real wards that there is no whole', () => {
    expect(told(trafford).finding).to.equal(
      '21 places: 21 not compared. The plan gives no figure of the whole to hold them against.',
    );
  });

  it('says nothing more where nobody has a figure', () => {
    expect(told(wardsPlan(['North'], [figure('North', SUPPRESSED)])).finding).to.equal(
      '1 place: 1 without a figure.',
    );
  });

  it('names nobody as farthest behind who is hidden', () => {
    const few = figure('North', 3.3, { denominator: 60 });
    const of = wardsPlan(['North', 'South'], [figure(undefined, 50), few, figure('South', 40)]);
    expect(told(of).finding).to.contain('Farthest behind – South').and.not.to.contain('North');
  });
});

describe('figureScale', () => {
  for (const figures of [[5], [0, 0], [-40, -10], [1e-9, 3e-9], [2, 8e12]]) {
    it(`holds ${figures.join(' and ')} between round figures`, () => {
      const { at, ticks } = figureScale(figures, 4);
      for (const value of figures) expect(at(value)).to.be.within(0, 100);
      expect(ticks.length).to.be.within(2, 12);
      for (const tick of ticks) expect(tick.at).to.be.within(0, 100);
      expect(ticks.map((tick) => tick.at)).to.deep.equal(
        ticks.map((tick) => tick.at).toSorted((a, b) => a - b),
      );
    });
  }
});

describe('the funnel', () => {
  const funnelOf = (document: StrategyInput) => {
    const all = told(document);
    const shown = shownFunnel(all.strategy, all.gaps, all.groups);
    return { shown, finding: funnelFinding(shown, all.gaps, gapEnglish) };
  };

  it('names who lies outside, and how far', () => {
    expect(funnelOf(counted).finding).to.equal(
      '3 of 8 places lie outside the 95% limits: Ward D (far below: outside 99.8%); Ward C (far below: outside 99.8%); Ward F (far above: outside 99.8%).',
    );
  });

  it('says where none lies outside', () => {
    const same = ['A', 'B', 'C'].map((name) => figure(name, 30, { denominator: 500 }));
    expect(funnelOf(wardsPlan(['A', 'B', 'C'], same)).finding).to.equal(
      'None of 3 places lies outside the 95% limits.',
    );
  });

  it('says why there is none: real wards, a real survey, and counts that give away what is suppressed', () => {
    expect(funnelOf(trafford).finding).to.equal(
      'There is no funnel plot: the figures are neither shares nor rates.',
    );
    expect(funnelOf(safeAfterDark).finding).to.match(/^There is no funnel plot: it needs three figures/);
    const given = (place: string | undefined, numerator: number) =>
      figure(place, Math.round(numerator / 5), { numerator, denominator: 500 });
    const parts = ['A', 'B', 'C'].map((name) => given(name, 100));
    const away = wardsPlan(['A', 'B', 'C', 'D'], [given(undefined, 310), ...parts, figure('D', SUPPRESSED)]);
    expect(funnelOf(away).shown).to.deep.equal({ why: 'disclosure' });
  });

  it('leaves out a place within another that is in it', () => {
    const wards = ['A', 'B', 'C', 'D'];
    const of = wardsPlan(
      [],
      wards.map((name) => figure(name, 30, { denominator: 500 })),
      {},
      {
        places: wards.map((name) => ({
          id: name.toLowerCase(),
          name,
          kind: 'ward',
          ...(name === 'D' ? { within: 'a' } : {}),
        })),
      },
    );
    expect(funnelOf(of).finding).to.contain('None of 3 places');
  });

  it('has its points, and the limits over them, within the picture; names do not lie on each other', () => {
    const { shown } = funnelOf(counted);
    if ('why' in shown) throw new Error(shown.why);
    const scale = funnelScale(shown.funnel);
    for (const point of shown.funnel.points) {
      const { x, y } = scale.spot(point);
      expect(x).to.be.within(0, 100);
      expect(y).to.be.within(0, 100);
    }
    expect(scale.labels.map(({ point, before }) => [point.value, before])).to.deep.equal([
      [36, true],
      [100 * (230 / 900), false],
      [100 * (150 / 700), false],
    ]);
    const ys = scale.labels.filter(({ before }) => !before).map(({ y }) => y);
    expect(ys[1]! - ys[0]!).to.be.at.least(5);
    expect(funnelPath([{ size: 0, value: shown.funnel.baseline }], scale)).to.match(/^M0\.00 \d+\.\d\d$/);
  });
});
