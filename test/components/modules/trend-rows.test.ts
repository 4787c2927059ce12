// What the view of trends says, without a page: findings, rows of the table, remarks, and what is shown at once.
import { expect } from 'chai';
import { trendChart } from '../../../components/trend/trend-chart.js';
import {
  countOf,
  isMany,
  type Trend,
  trendGroups,
  trendParts,
} from '../../../components/trend/trend-content.js';
import { measureFinding, talliedFinding } from '../../../components/trend/trend-finding.js';
import { saidOf, signLines, trendLines } from '../../../components/trend/trend-remarks.js';
import { trendRows } from '../../../components/trend/trend-rows.js';
import { drawnOf } from '../../../components/trend/trend-series.js';
import { trendEnglish } from '../../../components/trend/trend.words.js';
import type { StrategyInput } from '../../../src/document/strategy.js';
import { type FullMeasureScore, scoreStrategy } from '../../../src/score/score-strategy.js';
import {
  indicator,
  type MeasureInput,
  measureInput,
  model,
  number,
  polarity,
  result,
  type ResultInput,
  target,
} from '../../support/documents.js';
import { leeds, leedsIn2009 } from '../../support/leeds.js';
import { employment, financialYear, safety, trendPlan, yearly } from '../../support/trend-series.js';

const scoreOf = (parts: Partial<MeasureInput>, asOf?: string): FullMeasureScore =>
  scoreStrategy(model({ indicators: [indicator('i', { measures: [measureInput(parts)] })] }), { asOf })
    .measures[0]!;
const finding = (parts: Partial<MeasureInput>, asOf?: string): string =>
  measureFinding(scoreOf(parts, asOf), trendEnglish);

/** One indicator of a plan, as the view has it. */
function trendOf(input: Partial<StrategyInput>, id: string, asOf?: string): Trend {
  const strategy = model(input);
  return trendGroups(strategy, scoreStrategy(strategy, { asOf }), id)[0]!.trends[0]!;
}
const withMeasure = (parts: Partial<MeasureInput>): Trend =>
  trendOf({ indicators: [indicator('i', { measures: [measureInput(parts)] })] }, 'i');
const leedsTrend = (id: string): Trend => trendGroups(leeds, leedsIn2009, id)[0]!.trends[0]!;

const rowsOf = (trend: Trend): string[] =>
  trendRows(trend.series, trendEnglish).map(({ when, what, of, value, more, printed }) =>
    [when.words, what, of.words, value, ...more.map(({ words }) => words), printed ?? '-'].join(' | '),
  );
const signsOf = (trend: Trend): string[] => {
  const drawn = drawnOf(trend.series);
  return signLines(drawn, trendChart(drawn, undefined), trendEnglish);
};
const linesOf = (trend: Trend, asOf?: string): string[] =>
  trendLines(trend, drawnOf(trend.series), asOf, trendEnglish);

describe('measureFinding', () => {
  for (const [id, expected] of [
    [
      'bp-25-a',
      'Better, but nothing shows that this is more than chance: from 36.83% (the baseline) to 38.96% (2008/09). Target of 41% for March 2011: 2.04 points to go. Nearly on course.',
    ],
    ['ni-4', 'One figure so far: 31% (2008/09). Target of 34.40% for March 2011: 3.4 points to go.'],
    ['ni-139', 'One figure so far: 30% (2008/09). Target for March 2011: to be confirmed.'],
    ['bp-21', 'No figure for 2008/09: no survey. Target for March 2011: 76%.'],
    ['bp-14-a', /^Not a single figure: Partly accessible.* \(2008\/09\)\. Target for March 2011: /],
  ] as const) {
    it(`of ${id} of Leeds`, () => {
      const score = leedsIn2009.measures.find(({ measure }) => measure.document.id === id)!;
      const said = measureFinding(score, trendEnglish);
      if (typeof expected === 'string') expect(said).to.equal(expected);
      else expect(said).to.match(expected);
    });
  }

  const sample = (value: number, end: string): ResultInput => ({ ...result(value, end), sample: 2000 });
  for (const [why, parts, expected] of [
    [
      'improved',
      { results: [sample(50, '2008-03-31'), sample(60, '2009-03-31')] },
      /^Getting better: from 50% /,
    ],
    [
      'worsened',
      { results: [sample(60, '2008-03-31'), sample(50, '2009-03-31')] },
      /^Getting worse: from 60% /,
    ],
    [
      'no change',
      { results: [sample(50, '2008-03-31'), sample(50.2, '2009-03-31')] },
      /^No change shown: 50% /,
    ],
    [
      'risen',
      { polarity: polarity('none'), results: [sample(50, '2008-03-31'), sample(60, '2009-03-31')] },
      /^Risen: .* Nothing says which way is good\. No further target\.$/,
    ],
    [
      'fallen',
      { polarity: polarity('unknown'), results: [sample(60, '2008-03-31'), sample(50, '2009-03-31')] },
      /^Fallen: /,
    ],
    ['worse by chance', { results: [result(6, '2008-03-31'), result(5)] }, /^Worse, but nothing shows/],
    [
      'changed, of which nobody says how',
      { polarity: polarity('none'), results: [result(6, '2008-03-31'), result(5)] },
      /^Changed: .* or which way is good\./,
    ],
    [
      'lower is better',
      { polarity: polarity('lower'), results: [result(6, '2008-03-31'), result(5)] },
      /^Better, /,
    ],
    [
      'cut off from all before',
      { results: yearly([1, 2], 2007), breaks: [{ at: financialYear(2008), change: 'survey' }] },
      /^2% \(2008\/09\)\. No earlier figure can be compared with it\./,
    ],
    ['one without a time', { results: [result(5, '')] }, /^One figure so far: 5% \(no date\)\./],
    ['nothing at all', {}, /^No result yet\. No further target\.$/],
    [
      'reached',
      { results: [result(5)], targets: [target(4, '2011-03-31')] },
      /Target of 4% for by 2011-03-31: reached\./,
    ],
  ] as const satisfies readonly (readonly [string, Partial<MeasureInput>, RegExp])[]) {
    it(`tells: ${why}`, () => expect(finding(parts)).to.match(expected));
  }

  it('tells on course and likely by the figures', () => {
    expect(finding(safety())).to.match(/5\.9 points to go\. Off course\. May or may not be met\.$/);
  });
});

describe('talliedFinding', () => {
  it('counts the measures of Leeds', () => {
    expect(talliedFinding(leedsIn2009.measures, trendEnglish)).to.equal(
      '34 measures: 8 better; 1 worse; 25 with nothing to compare.',
    );
  });

  it('passes over measures without a result, and says so where none has one', () => {
    expect(talliedFinding([scoreOf({}), scoreOf({ results: [result(1)] })], trendEnglish)).to.equal(
      '1 measure: 1 with nothing to compare.',
    );
    expect(talliedFinding([scoreOf({})], trendEnglish)).to.equal('No result yet.');
  });
});

describe('trendRows', () => {
  it('has every figure of a measure of Leeds in order of date, with the cell as printed', () => {
    expect(rowsOf(leedsTrend('ni-130'))).to.deep.equal([
      'no date | baseline | the whole | 97.7 per 100,000 | 97.7',
      '2008/09 | result | the whole | 163 per 100,000 | 163',
      'March 2009 | target | the whole | 127 per 100,000 | 127',
      '09/10 | the series is cut | the whole | unit changes | The first three figures are per 100,000 and the March 2011 target is a percentage, so 163 is not to be set against 30%. | (measurement of target due to change 09/10)',
      'March 2011 | target | the whole | 30% | 30%',
    ]);
  });

  it('has as many rows of observations and targets as the plan has, for every indicator of Leeds', () => {
    for (const { document, measures } of leeds.indicators) {
      const figures = measures.flatMap(({ document: measure }) => [
        ...(measure.baseline === undefined ? [] : [measure.baseline]),
        ...measure.results,
        ...measure.targets,
        ...measure.breaks,
      ]);
      expect(rowsOf(leedsTrend(document.id)), document.id).to.have.length(figures.length);
    }
  });

  it('says why there is no figure, and that a target was changed and why', () => {
    const rows = rowsOf(withMeasure(safety()));
    expect(rows).to.have.length(24);
    expect(rows).to.include('2016/17 | result | the whole | not available | -');
    expect(rows.slice(-2)).to.deep.equal([
      'March 2030 | target before it was changed | the whole | 90% | The survey changes. | -',
      'March 2030 | target | the whole | 85% | 85%',
    ]);
  });

  it('has a row for periods of which the plan says nothing, after the figure before them', () => {
    const rows = rowsOf(trendOf(trendPlan(), 'groups')).filter((row) => row.includes('Women'));
    const at = rows.findIndex((row) => row.startsWith('2015/16 to 2017/18'));
    expect(rows[at]).to.equal(
      '2015/16 to 2017/18 | result | Women | no figure in the plan | 1 period without a figure | -',
    );
    expect([rows[at - 1]!.slice(0, 7), rows[at + 1]!.slice(0, 7)]).to.deep.equal(['2015/16', '2017/18']);
  });

  it('tells intervals, what is provisional, expected, cut or labelled', () => {
    const rows = rowsOf(withMeasure(employment()));
    expect(rows[1]).to.equal(
      '2012 | result | the whole | 71.3% | between 67.6% and 74.8% (95% confidence, from the sample) | -',
    );
    expect(rows.find((row) => row.startsWith('2023'))).to.contain('| provisional |');
    expect(rows).to.include('2025 | expected | the whole | 76% | 76%');
    const own: ResultInput = {
      ...result(5),
      interval: { low: 4, high: 6.5, level: 0.9 },
      label: 'New definition',
      nested: [{ name: 'good', value: number(3) }],
      setsBaseline: { kind: 'stated' },
      printed: '',
    };
    expect(rowsOf(withMeasure({ results: [own] }))).to.deep.equal([
      'to 2009-03-31 | result | the whole | 5% | between 4% and 6.5% (90% confidence) | sets the baseline | New definition | good: 3% | ',
    ]);
  });
});

describe('what a picture cannot say itself', () => {
  it('is said of a survey of 22 years: the axis, the limits, each signal by its rule, and the crosses', () => {
    expect(signsOf(withMeasure(safety()))).to.deep.equal([
      'The axis of values does not begin at zero.',
      'A thin dotted line is the way to a target before it was changed.',
      'The hairlines are the mean and the limits of chance, from 19 figures.',
      'Two of three near the lower limit, ringed: 2001/02, 2003/04.',
      'Below the limits, ringed: 2002/03.',
      'Seven or more in a row below the mean, ringed: 2004/05.',
      'Seven or more in a row upwards, ringed: 2005/06, 2006/07, 2007/08, 2008/09, 2009/10, 2010/11, 2011/12.',
      'Above the limits, ringed: 2018/19, 2019/20, 2022/23.',
      'Marked by a cross: 2016/17, 2020/21, 2021/22 (not available).',
    ]);
  });

  it('is said of a survey that changes: the tint, what is provisional and expected, and the cut', () => {
    expect(signsOf(withMeasure(employment()))).to.deep.equal([
      'The axis of values does not begin at zero.',
      'The tint shows between which limits a figure may really lie.',
      'A hollow point is provisional.',
      'A plus sign is what the council expected.',
      'At 2020 the survey changes: figures on the two sides are not compared.',
    ]);
  });

  it('is said of Leeds: a baseline without a date, a target in another unit, a year without a survey', () => {
    expect(signsOf(leedsTrend('ni-130'))).to.include.members([
      'The baseline has no date: it stands at the left edge, apart from the days.',
      'At 09/10 the unit changes: figures on the two sides are not compared.',
      'The target for March 2011 is in another unit, and is not drawn.',
    ]);
    expect(signsOf(leedsTrend('bp-21'))).to.include('Marked by a cross: 2008/09 (no survey).');
  });

  it('is said of periods left out, of cuts without a day, and of figures that are all chance', () => {
    expect(signsOf(trendOf(trendPlan(), 'groups'))).to.include(
      'Nothing joins 2015/16 and 2017/18: 1 period between them has no figure.',
    );
    const breaks: MeasureInput['breaks'] = [{ at: { printed: 'once', kind: 'undated' }, change: 'source' }];
    expect(signsOf(withMeasure({ results: yearly([1, 2], 2001), breaks }))).to.include(
      'The source changes at a time that is not stated: no figures are joined.',
    );
    expect(signsOf(withMeasure({ results: yearly(Array<number>(12).fill(5), 2001) }))).to.include(
      'No figure is more than chance.',
    );
  });

  it('is said where nothing can be drawn', () => {
    expect(signsOf(leedsTrend('bp-14'))).to.deep.equal([
      'Nothing here can be drawn: no figure is one number with a day.',
    ]);
  });

  it('is the course and the forecast with their figures, of one series', () => {
    expect(linesOf(leedsTrend('ni-8'))[1]).to.equal(
      'No forecast: the series has 1 of the 5 figures that it needs.',
    );
    expect(linesOf(withMeasure(safety()))).to.deep.equal([
      'Off course: 79.1% against 80.775% on the straight line at 31 March 2023; 1.675 points short. The line leads to 85% by 31 March 2030.',
      'May or may not be met: the line through 19 figures leads to 83.1%, between 78.8% and 87.4%, by 31 March 2030; the target is 85%.',
    ]);
    expect(linesOf(trendOf(trendPlan(), 'groups'))).to.deep.equal([]);
  });

  it('is what stands in the table alone: without a number, in another unit, too many, or too late', () => {
    const measures = ['a', 'b', 'c', 'd', 'e'].map((id) => measureInput({ id, results: [result(1)] }));
    const five = trendOf({ indicators: [indicator('i', { measures })] }, 'i');
    expect(linesOf(five)).to.deep.equal(['1 more series stands in the table alone.']);
    const odd = [result(1), result({ kind: 'range', low: 1, high: 2 }, '2008-03-31'), result(3, '')];
    expect(linesOf(withMeasure({ results: odd })).at(-1)).to.match(
      /^2 figures have no day or are no single numbers/,
    );
    const late = trendOf(
      { indicators: [indicator('i', { measures: [measureInput({ results: yearly([1, 2, 3], 2001) })] })] },
      'i',
      '2002-03-31',
    );
    expect(linesOf(late, '2002-03-31').at(-1)).to.equal('2 results after 31 March 2002 are not shown.');
  });
});

describe('saidOf', () => {
  it('has the updates on an indicator and its measures, in order of date, up to the day', () => {
    const update = (id: string, end: string, kind: 'indicator' | 'measure') => ({
      id,
      of: [{ kind, id: 'i' }],
      on: { printed: end, kind: 'day' as const, end },
      title: id,
    });
    const trend = trendOf(
      {
        indicators: [indicator('i', { measures: [measureInput({ id: 'i', results: [result(1)] })] })],
        updates: [
          update('late', '2010-01-01', 'measure'),
          update('early', '2008-01-01', 'indicator'),
          update('after', '2011-01-01', 'indicator'),
        ],
      },
      'i',
    );
    expect(saidOf(trend, '2010-01-01').map(({ id }) => id)).to.deep.equal(['early', 'late']);
    expect(saidOf(trend, undefined)).to.have.length(3);
  });
});

describe('what is shown', () => {
  it('of Leeds is each indicator with a result, under its objective, in the order of the plan', () => {
    const groups = trendGroups(leeds, leedsIn2009);
    const shown = groups.flatMap(({ trends }) => trends.map(({ indicator: { document } }) => document.id));
    expect(shown.toSorted()).to.deep.equal(leeds.indicators.map(({ document }) => document.id).toSorted());
    expect(shown.slice(0, 3)).to.deep.equal(['ni-3', 'ni-4', 'ni-7']);
    expect(isMany(groups)).to.equal(true);
    expect(countOf(groups)).to.equal(28);
    const parts = trendParts(groups, trendEnglish);
    expect(parts[0]!.heading).to.equal('Priority One: Leadership and community empowerment');
    expect(parts.every(({ trends, ofPlan }) => ofPlan && trends.length <= 12)).to.equal(true);
  });

  it('is one indicator, by its identifier or its code, also without a result', () => {
    for (const chosen of ['ni-8', 'NI 8']) {
      expect(
        trendGroups(leeds, leedsIn2009, chosen)[0]!.trends.map(({ indicator: { document } }) => document.id),
      ).to.deep.equal(['ni-8']);
    }
    expect(
      countOf([
        trendGroups(
          model({ indicators: [indicator('i')] }),
          scoreStrategy(model({ indicators: [indicator('i')] })),
          'i',
        )[0]!,
      ]),
    ).to.equal(1);
    expect(() => trendGroups(leeds, leedsIn2009, 'nowhere')).to.throw(
      RangeError,
      /no indicator "nowhere".* It has: ni-3, /,
    );
  });

  it('is nothing of indicators without results', () => {
    const strategy = model({ indicators: [indicator('i')] });
    expect(trendGroups(strategy, scoreStrategy(strategy))).to.deep.equal([]);
  });

  it('is parted also within an objective of many, and says which part it is', () => {
    const indicators = Array.from({ length: 30 }, (_, at) =>
      indicator(`i${at}`, { measures: [measureInput({ id: `i${at}`, results: [result(at)] })] }),
    );
    const strategy = model({ indicators });
    const parts = trendParts(trendGroups(strategy, scoreStrategy(strategy)), trendEnglish);
    expect(parts.map(({ heading, trends }) => [heading, trends.length])).to.deep.equal([
      ['Under no objective, 1 to 12 of 30', 12],
      ['Under no objective, 13 to 24 of 30', 12],
      ['Under no objective, 25 to 30 of 30', 6],
    ]);
  });
});
