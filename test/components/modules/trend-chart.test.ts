// Where things stand in a picture of a trend, without a page.
import { expect } from 'chai';
import * as fc from 'fast-check';
import { type Chart, HEIGHT } from '../../../components/trend/chart.js';
import { LINE, placeLabels, type Label } from '../../../components/trend/place-labels.js';
import { trendChart } from '../../../components/trend/trend-chart.js';
import { linesOf, trendLabels } from '../../../components/trend/trend-labels.js';
import { signLines } from '../../../components/trend/trend-remarks.js';
import { valueScale } from '../../../components/trend/trend-scale.js';
import { drawnOf, seriesIn, type TrendSeries } from '../../../components/trend/trend-series.js';
import { trendEnglish } from '../../../components/trend/trend.words.js';
import type { StrategyInput } from '../../../src/document/strategy.js';
import { scoreStrategy } from '../../../src/score/score-strategy.js';
import { indicator, type MeasureInput, measureInput, model, result } from '../../support/documents.js';
import { leeds, leedsIn2009 } from '../../support/leeds.js';
import { employment, safety, trendPlan, yearly } from '../../support/trend-series.js';

const PERCENT = { kind: 'percent' } as const;
const COUNT = { kind: 'count' } as const;

/** The series of one indicator of a plan. */
function seriesOf(plan: Partial<StrategyInput>, id: string, asOf?: string): TrendSeries[] {
  const strategy = model(plan);
  const { measures } = scoreStrategy(strategy, { asOf });
  return seriesIn(
    measures.filter(({ measure }) => measure.indicator.document.id === id),
    strategy.document,
    asOf,
  );
}

/** The picture of one indicator with these measures. */
const chartOf = (...measures: MeasureInput[]): Chart | undefined =>
  trendChart(drawnOf(seriesOf({ indicators: [indicator('i', { measures })] }, 'i')), undefined);

const spotsOf = ({ series, expected, forecast }: Chart) => [
  ...series.flatMap(({ stretches, path, earlier, undated }) => [
    ...stretches.flat(),
    ...path,
    ...earlier.flat(),
    ...(undated === undefined ? [] : [undated]),
  ]),
  ...expected,
  ...(forecast === undefined ? [] : [forecast.from, forecast.to]),
];

describe('valueScale', () => {
  for (const [values, unit, ticks, startsAtZero] of [
    [[68.1, 79.1, 85], PERCENT, [70, 75, 80, 85], false],
    [[96, 99.9], PERCENT, [96, 97, 98, 99, 100], false],
    [[0.2, 3], PERCENT, [0, 1, 2, 3], true],
    [[11], PERCENT, [0, 5, 10], true],
    [[104, 120], PERCENT, [105, 110, 115, 120], false],
    [[-5, 5], COUNT, [-5, 0, 5], true],
    [[-30, -10], COUNT, [-30, -25, -20, -15, -10], false],
    [[1e12, 3e12], COUNT, [0, 1e12, 2e12, 3e12], true],
    [[0], COUNT, [0, 0.5, 1], true],
  ] as const) {
    it(`of ${values.join(', ')} in ${unit.kind} has lines at ${ticks.join(', ')}`, () => {
      const scale = valueScale(values, unit);
      expect(scale.ticks).to.deep.equal(ticks);
      expect(scale.startsAtZero).to.equal(startsAtZero);
    });
  }

  it('holds all figures, has five lines at most, and keeps a share between nothing and all', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1 }), (values) => {
        const scale = valueScale(values, PERCENT);
        expect(scale.ticks.length).to.be.at.most(5);
        for (const value of [...values, ...scale.ticks]) {
          expect(scale.holds(value)).to.equal(true);
          expect(scale.yOf(value)).to.be.within(-1e-6, HEIGHT + 1e-6);
        }
        expect([scale.holds(-0.001), scale.holds(100.001)]).to.deep.equal([false, false]);
      }),
      { seed: 20100331, numRuns: 200 },
    );
  });
});

describe('trendChart', () => {
  it('stands each figure at the last day of its period, by the real length of periods', () => {
    const results = yearly([1, 2], 2001);
    results.push({ ...result(3, '2003-09-30') });
    const [first, second, third] = chartOf(measureInput({ results }))!.series[0]!.stretches.flat();
    expect((third!.x - second!.x) / (second!.x - first!.x)).to.be.closeTo(0.5, 0.01);
  });

  it('has figures higher the larger they are', () => {
    const { series } = chartOf(measureInput({ results: yearly([1, 3, 2], 2001) }))!;
    const [a, b, c] = series[0]!.stretches[0]!;
    expect(b!.y < c!.y && c!.y < a!.y).to.equal(true);
  });

  it('draws the periods of few figures, and not of many', () => {
    const fromOf = (count: number) =>
      chartOf(
        measureInput({ results: yearly(Array<number>(count).fill(5), 2001) }),
      )!.series[0]!.stretches.flat()[0]!.from;
    expect(fromOf(4)).to.be.a('number');
    expect(fromOf(5)).to.equal(undefined);
  });

  it('of a survey of 22 years has gaps, crosses, limits, signals, the way as it is and was, and a forecast', () => {
    const chart = chartOf(safety())!;
    const [line] = chart.series;
    expect(line!.stretches.map(({ length }) => length)).to.deep.equal([15, 3, 1]);
    expect(chart.crosses).to.have.length(3);
    expect(
      chart.control!.upper! < chart.control!.mean && chart.control!.mean < chart.control!.lower!,
    ).to.equal(true);
    expect(line!.stretches.flat().filter(({ isSignal }) => isSignal)).to.have.length(14);
    expect(line!.path.map(({ point }) => point.value)).to.deep.equal([68.1, 85]);
    expect(line!.earlier.map((points) => points.map(({ point }) => point.value))).to.deep.equal([[68.1, 90]]);
    const { from, to, low, high } = chart.forecast!;
    expect(from.x < to.x && high < to.y && to.y < low).to.equal(true);
    expect(chart.startsAtZero).to.equal(false);
  });

  it('rings no figure of a long series of which most are more than chance, and says so', () => {
    const drift = (count: number) => {
      const results = yearly(
        Array.from({ length: count }, (_, at) => 50 + 20 * Math.sin(at / 8)),
        1950,
      );
      return chartOf(measureInput({ results }))!;
    };
    const ringed = ({ series }: Chart): number =>
      series[0]!.stretches.flat().filter(({ isSignal }) => isSignal).length;
    const long = drift(60);
    const { signals } = long.control!.control;
    expect(signals.length).to.be.greaterThan(30);
    expect(ringed(long)).to.equal(0);
    expect(signLines([], long, trendEnglish)).to.include(
      `${signals.length} of 60 figures are more than chance, one way or the other: the series moves as a whole, and none is ringed.`,
    );
    // of few, each can be told from the others
    const short = drift(20);
    expect(ringed(short)).to.equal(short.control!.control.signals.length).and.to.be.greaterThan(10);
    expect(signLines([], short, trendEnglish).join(' '))
      .to.include('ringed: ')
      .and.not.include('as a whole');
  });

  it('of a survey with a sample has a tint around each figure, a cut, a baseline, and what is provisional and expected', () => {
    const chart = chartOf(employment())!;
    const points = chart.series[0]!.stretches.flat();
    expect(points.map(({ isBaseline }) => isBaseline).indexOf(true)).to.equal(0);
    expect(points.filter(({ isProvisional }) => isProvisional)).to.deep.equal([points.at(-1)]);
    for (const { band, isBaseline, y } of points) {
      if (isBaseline) expect(band).to.equal(undefined);
      else expect(band![0] > y && y > band![1]).to.equal(true);
    }
    const { x } = chart.cuts[0]!;
    const [before, after] = chart.series[0]!.stretches;
    expect(before!.at(-1)!.x <= x && x < after![0]!.x).to.equal(true);
    expect(chart.expected.map(({ forecast }) => forecast.printed)).to.deep.equal(['76%']);
    expect([chart.control, chart.forecast]).to.deep.equal([undefined, undefined]);
  });

  it('of several series has neither limits nor a forecast, and room for their names', () => {
    const chart = trendChart(drawnOf(seriesOf(trendPlan(), 'groups')), undefined)!;
    expect(chart.series.map(({ look }) => look)).to.deep.equal([1, 2, 3]);
    expect([chart.control, chart.forecast]).to.deep.equal([undefined, undefined]);
    expect(Math.max(...spotsOf(chart).map(({ x }) => x))).to.be.at.most(62.01);
  });

  it('keeps a baseline without a day apart at the left', () => {
    const [women] = leedsIn2009.measures.filter(({ measure }) => measure.document.id === 'bp-25-a');
    const [line] = trendChart(
      drawnOf(seriesIn([women!], leeds.document, '2009-03-31')),
      '2009-03-31',
    )!.series;
    expect(line!.undated!.x).to.be.lessThan(line!.stretches[0]![0]!.from!);
    expect(line!.undated!.isBaseline).to.equal(true);
  });

  it('numbers what was said, and passes over what has no day', () => {
    const drawn = drawnOf(seriesOf(trendPlan(), 'safe'));
    const { said } = trendChart(drawn, undefined, [{ day: undefined }, { day: '2010-03-31' }])!;
    expect(said.map((each) => each.number)).to.deep.equal([2]);
  });

  it('of one point is a year long at least', () => {
    const chart = chartOf(measureInput({ results: [result(5)] }))!;
    expect(chart.series[0]!.stretches.flat()[0]!.x).to.be.closeTo(50, 1);
    expect(new Set(chart.ticks.map(({ day }) => day)).size).to.equal(chart.ticks.length);
  });

  it('is none where nothing has a day or a number', () => {
    expect(chartOf(measureInput())).to.equal(undefined);
    expect(chartOf(measureInput({ results: [result(5, '')] }))).to.equal(undefined);
    expect(chartOf(measureInput({ results: [result({ kind: 'level', level: 'Good' })] }))).to.equal(
      undefined,
    );
  });

  it('holds negative, huge and equal figures within its field', () => {
    for (const values of [[-5, 3], [1e15, 2e15], [7, 7, 7], [0], [-1e-9, 1e-9]]) {
      const chart = chartOf(measureInput({ unit: COUNT, results: yearly(values, 2001) }))!;
      for (const { x, y } of spotsOf(chart)) {
        expect(x).to.be.within(0, 100);
        expect(y).to.be.within(0, HEIGHT);
      }
    }
  });
});

describe('drawnOf', () => {
  it('takes four series at most, in one unit, that can be drawn', () => {
    const measures = ['a', 'b', 'c', 'd', 'e', 'f'].map((id, at) =>
      measureInput({ id, unit: at === 1 ? COUNT : PERCENT, results: at === 2 ? [] : [result(at)] }),
    );
    const series = seriesOf({ indicators: [indicator('i', { measures })] }, 'i');
    expect(series).to.have.length(6);
    expect(drawnOf(series).map(({ id }) => id)).to.deep.equal(['a', 'd', 'e', 'f']);
    expect(drawnOf([])).to.deep.equal([]);
  });

  it('has the whole first, then places and groups in the order of the plan', () => {
    expect(seriesOf(trendPlan(), 'groups').map(({ who }) => who)).to.deep.equal([undefined, 'Women', 'Men']);
  });
});

describe('the words in a picture', () => {
  const overlap = (chart: Chart): number => {
    const placed = placeLabels(trendLabels(chart, trendEnglish), [-1.9, HEIGHT], linesOf(chart));
    const boxes = placed.map(({ x, y, anchor, lines }) => {
      const width = 2.8 * Math.max(...lines.map(({ length }) => length));
      const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
      return { left, right: left + width, top: y - 0.7, bottom: y + (lines.length - 1) * LINE + 0.2 };
    });
    return boxes.flatMap((a, at) =>
      boxes
        .slice(at + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
    ).length;
  };

  it('tell the latest figure with its time, the target with its day, and the baseline', () => {
    const chart = chartOf(employment())!;
    expect(trendLabels(chart, trendEnglish).map(({ lines }) => lines)).to.deep.equal([
      ['75%', '2023'],
      ['target 80%', '2026'],
      ['baseline 70.2%'],
    ]);
  });

  it('name several lines at their ends, the lowest first, and shorten long names', () => {
    const measures = ['A name that is much too long', 'Short'].map((name, at) =>
      measureInput({ id: `m${at}`, name, results: [result(10 * (at + 1))] }),
    );
    const labels = trendLabels(chartOf(...measures)!, trendEnglish).map(({ lines }) => lines);
    expect(labels).to.deep.equal([['A name that… 10%'], ['Short 20%']]);
  });

  it('tell forecasts and limits to three figures', () => {
    const lines = trendLabels(chartOf(safety())!, trendEnglish).flatMap(({ lines: own }) => own);
    expect(lines).to.include.members([
      'forecast 83.1%',
      '78.8% to 87.4%',
      'mean 72.2%',
      'upper limit',
      'lower limit',
    ]);
  });

  it('leave the unit of a rate to what stands above', () => {
    const unit = { kind: 'rate', per: 1000 } as const;
    expect(
      trendLabels(chartOf(measureInput({ unit, results: [result(5)] }))!, trendEnglish)[0]!.lines[0],
    ).to.equal('5');
  });

  it('do not cover each other, in any picture of the Leeds plan or of longer series', () => {
    const charts = leeds.indicators.map((each) =>
      trendChart(
        drawnOf(
          seriesIn(
            leedsIn2009.measures.filter(({ measure }) => measure.indicator.document.id === each.document.id),
            leeds.document,
            '2009-03-31',
          ),
        ),
        '2009-03-31',
      ),
    );
    const found = [...charts, chartOf(safety()), chartOf(employment())].filter(
      (chart) => chart !== undefined,
    );
    expect(found.length).to.be.greaterThan(20);
    for (const chart of found) expect(overlap(chart), chart.series[0]!.series.id).to.equal(0);
  });

  it('stay within the field where there is room', () => {
    const label = (x: number, y: number): Label => ({
      at: { x, y },
      lines: ['12345', '12345'],
      isBeside: false,
      along: [],
      isMain: true,
    });
    for (const [x, y, anchor] of [
      [0, 0, 'start'],
      [100, HEIGHT, 'end'],
      [50, 6, 'middle'],
    ] as const) {
      const [placed] = placeLabels([label(x, y)], [-0.5, HEIGHT], []);
      expect(placed!.anchor).to.equal(anchor);
      expect(placed!.y).to.be.within(0, HEIGHT);
    }
    // words that are wider than the picture stand where they begin
    const [wide] = placeLabels([{ ...label(10, 5), lines: ['W'.repeat(99)] }], [0, HEIGHT], []);
    expect(wide!.anchor).to.equal('start');
  });
});
