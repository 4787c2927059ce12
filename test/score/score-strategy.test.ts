import { expect } from 'chai';
import { courseOf } from '../../src/score/course-of.js';
import { directionOfTravel } from '../../src/score/direction-of-travel.js';
import { gapsOf } from '../../src/score/gaps-of.js';
import { PRESETS } from '../../src/score/presets.js';
import { progressFromBaseline } from '../../src/score/progress-from-baseline.js';
import { projectionOf } from '../../src/score/projection-of.js';
import { rateMeasure } from '../../src/score/rate-measure.js';
import { TARGET_DISTANCE } from '../../src/score/rule.js';
import { scoreStrategy } from '../../src/score/score-strategy.js';
import { wayToGo } from '../../src/score/way-to-go.js';
import type { Tally } from '../../src/score/tally.js';
import { buildModel } from '../../src/model/build-model.js';
import { indicator, measureInput, model, result, target, valid } from '../support/documents.js';
import { leeds, leedsCopy, leedsIn2009 } from '../support/leeds.js';

const counts = ({ total, rated, green, amber, red, none }: Tally) => [total, rated, green, amber, red, none];

describe('scoreStrategy, of Leeds', () => {
  it('rates 10 of 34 as of March 2009: 8 green, 1 amber, 1 red', () => {
    expect(leedsIn2009.tally).to.deep.equal({
      total: 34,
      rated: 10,
      green: 8,
      amber: 1,
      red: 1,
      none: 24,
      reasons: [
        { code: 'no-target', absence: 'baseline-year', count: 17 },
        { code: 'no-target', absence: 'unclear', count: 4 },
        { code: 'no-target', absence: 'no-survey', count: 3 },
      ],
      levels: [],
    });
  });

  for (const [id, ...expected] of [
    ['priority-1', 9, 4, 2, 1, 1, 5],
    ['priority-2', 13, 1, 1, 0, 0, 12],
    ['priority-3', 2, 0, 0, 0, 0, 2],
    ['priority-4', 7, 5, 5, 0, 0, 2],
    ['priority-5', 1, 0, 0, 0, 0, 1],
    ['priority-6', 2, 0, 0, 0, 0, 2],
  ] as const) {
    it(`counts ${expected.join(', ')} for ${id} (total, rated, green, amber, red, none)`, () => {
      const score = leedsIn2009.objectives.find(({ objective }) => objective?.document.id === id);
      expect(counts(score!.tally)).to.deep.equal(expected);
      expect(score!.measures).to.have.lengthOf(expected[0]);
    });
  }

  for (const [asOf, ...expected] of [
    ['2008-12-31', 34, 0, 0, 0, 0, 34],
    ['2009-03-30', 34, 0, 0, 0, 0, 34],
    ['2009-03-31', 34, 10, 8, 1, 1, 24],
    ['2010-06-30', 34, 10, 8, 1, 1, 24],
    ['2011-03-30', 34, 10, 8, 1, 1, 24],
    ['2011-03-31', 34, 0, 0, 0, 0, 34],
  ] as const) {
    it(`counts ${expected.join(', ')} as of ${asOf} (total, rated, green, amber, red, none)`, () => {
      expect(counts(scoreStrategy(leeds, { asOf }).tally)).to.deep.equal(expected);
    });
  }

  it('says before the first date that nothing is due', () => {
    expect(scoreStrategy(leeds, { asOf: '2008-12-31' }).tally.reasons).to.deep.equal([
      { code: 'no-target-due', absence: undefined, count: 34 },
    ]);
  });

  it('does not rate results of 2009 against the targets of 2011', () => {
    expect(scoreStrategy(leeds, { asOf: '2011-03-31' }).tally.reasons).to.deep.equal([
      { code: 'result-before-target', absence: undefined, count: 17 },
      { code: 'no-target', absence: 'to-be-established', count: 12 },
      { code: 'no-result', absence: 'no-survey', count: 3 },
      { code: 'unit-differs', absence: undefined, count: 1 },
      { code: 'no-target', absence: 'to-be-confirmed', count: 1 },
    ]);
  });

  it('takes the end of its latest results for the date, where none is given', () => {
    expect(scoreStrategy(leeds)).to.deep.equal(leedsIn2009);
    expect(scoreStrategy(leeds, { asOf: undefined })).to.deep.equal(leedsIn2009);
  });

  it('counts the same whatever the order of the parts', () => {
    const document = leedsCopy();
    document.indicators?.reverse();
    document.objectives?.reverse();
    document.bodies?.reverse();
    const card = scoreStrategy(buildModel(valid(document)), { asOf: '2009-03-31' });
    expect(card.tally).to.deep.equal(leedsIn2009.tally);
    for (const { objective, tally } of card.objectives) {
      const same = leedsIn2009.objectives.find(
        (score) => score.objective?.document.id === objective?.document.id,
      );
      expect(counts(tally)).to.deep.equal(counts(same!.tally));
    }
  });

  it('holds every measure once, in the order of the document, and names the rule and the date', () => {
    expect(leedsIn2009.strategy).to.equal(leeds);
    expect(leedsIn2009).to.include({ asOf: '2009-03-31', rule: TARGET_DISTANCE });
    expect(leedsIn2009.measures.map(({ measure }) => measure)).to.deep.equal([...leeds.measures]);
    for (const { now } of leedsIn2009.measures)
      expect(now).to.include({ asOf: '2009-03-31', rule: TARGET_DISTANCE });
  });
});

describe('scoreStrategy', () => {
  const rated = { targets: [target(1)], results: [result(1)] };
  const objectives = [
    { id: 'a', title: 'A' },
    { id: 'b', title: 'B' },
  ];

  it('puts a measure that serves two objectives in both, and counts it once in the whole', () => {
    const card = scoreStrategy(
      model({
        objectives,
        indicators: [indicator('i', { objectives: ['b', 'a'], measures: [measureInput(rated)] })],
      }),
    );
    expect(card.tally).to.include({ total: 1, green: 1 });
    expect(
      card.objectives.map(({ objective, tally }) => [objective?.document.id, tally.green]),
    ).to.deep.equal([
      ['a', 1],
      ['b', 1],
    ]);
    expect(card.objectives[0]?.measures[0]).to.equal(card.measures[0]);
  });

  it('lists an objective without measures, and measures without an objective last', () => {
    const card = scoreStrategy(model({ objectives, indicators: [indicator('i')] }));
    expect(
      card.objectives.map(({ objective, tally }) => [objective?.document.id, tally.total]),
    ).to.deep.equal([
      ['a', 0],
      ['b', 0],
      [undefined, 1],
    ]);
  });

  it('scores a plan with nothing in it', () => {
    const card = scoreStrategy(model());
    expect(card).to.deep.include({ asOf: undefined, objectives: [], measures: [] });
    expect(counts(card.tally)).to.deep.equal([0, 0, 0, 0, 0, 0]);
  });

  it('rates without a date where the plan dates nothing', () => {
    const undated = measureInput({ targets: [target(1, '')], results: [result(1, '')] });
    const card = scoreStrategy(model({ indicators: [indicator('i', { measures: [undated] })] }));
    expect(card.asOf).to.equal(undefined);
    expect(card.tally.green).to.equal(1);
  });

  it('takes the date of the document before that of its results, and that of the caller before both', () => {
    const strategy = model({
      asOf: '2009-03-30',
      indicators: [indicator('i', { measures: [measureInput(rated)] })],
    });
    expect(scoreStrategy(strategy)).to.deep.include({ asOf: '2009-03-30' });
    expect(scoreStrategy(strategy).tally.rated).to.equal(0);
    expect(scoreStrategy(strategy, { asOf: '2009-03-31' }).tally.rated).to.equal(1);
  });

  for (const asOf of [
    '',
    'soon',
    '2009',
    '2009-3-31',
    '31/03/2009',
    '2009-03-31T00:00',
    ' 2009-03-31',
    '2009-13-01',
    '2009-00-01',
    '2009-01-00',
    '2009-01-32',
    '2009-02-30',
    '2009-04-31',
  ]) {
    it(`rejects "${asOf}" as a date`, () => {
      expect(() => scoreStrategy(leeds, { asOf })).to.throw(
        RangeError,
        `asOf requires a day of the calendar as YYYY-MM-DD, got "${asOf}"`,
      );
    });
  }

  it('rejects a date that is none also where there is nothing to rate', () => {
    expect(() => scoreStrategy(model(), { asOf: 'soon' })).to.throw(RangeError, 'got "soon"');
  });
});

describe('scoreStrategy, with all lights', () => {
  const MET = PRESETS.find(({ id }) => id === 'met-or-not-met')!;
  const years = [2005, 2006, 2007, 2008, 2009];
  const yearly = [60, 63, 64, 67, 68].map((value, at) => result(value, `${years[at]}-03-31`));
  const document = {
    groups: [{ id: 'carers', name: 'Carers', kind: 'population' as const }],
    indicators: [
      indicator('i', {
        measures: [
          measureInput({
            unit: { kind: 'index' },
            baseline: result(58, '2004-03-31'),
            targets: [target(70), target(80, '2011-03-31')],
            results: [...yearly, { ...result(50), group: 'carers' }],
          }),
        ],
      }),
    ],
  };

  it('carries every light of every measure of Leeds, each as its own function gives it', () => {
    for (const score of leedsIn2009.measures) {
      const { document: measure } = score.measure;
      expect(score).to.have.all.keys(
        'measure',
        'now',
        'way',
        'course',
        'forecast',
        'travel',
        'progress',
        'gaps',
      );
      expect(score.now).to.deep.equal(rateMeasure(measure, '2009-03-31'));
      expect(score.way).to.deep.equal(wayToGo(measure, '2009-03-31'));
      expect(score.course).to.deep.equal(courseOf(measure, '2009-03-31'));
      expect(score.forecast).to.deep.equal(projectionOf(measure, '2009-03-31'));
      expect(score.travel).to.deep.equal(directionOfTravel(measure, '2009-03-31'));
      expect(score.progress).to.deep.equal(progressFromBaseline(measure, '2009-03-31'));
      expect(score.gaps).to.deep.equal(gapsOf(measure, '2009-03-31'));
    }
  });

  it('never merges them: off target, off course, and unlikely, while it improves', () => {
    const [score] = scoreStrategy(model(document)).measures;
    expect(score!.now.rating).to.equal('red'); // 68 of 70
    expect(score!.course.state).to.equal('off-course'); // of the 70 that lead on to 80
    expect(score!.forecast.state).to.equal('unlikely'); // 72.4 in 2011, or 76 at the most
    expect(score!.travel.short).to.include({ state: 'changed', improvement: 1 });
    expect(score!.travel.long).to.include({ since: 'baseline', improvement: 10 });
    expect(score!.progress).to.include({ state: 'known', share: 10 / 22 });
    expect(score!.gaps.map(({ now }) => now.size)).to.deep.equal([18]);
  });

  it('rates by the rule of the document, and takes its threshold of change', () => {
    const rule = {
      ...MET,
      change: { kind: 'absolute' as const, amount: 2, unit: { kind: 'index' as const } },
    };
    const strategy = model({ ...document, rule });
    const [score] = scoreStrategy(strategy).measures;
    expect(scoreStrategy(strategy).rule.id).to.equal('met-or-not-met');
    expect(score!.travel.short).to.include({ state: 'no-change', by: 'threshold' });
    expect(score!.travel.long).to.include({ state: 'improved', by: 'threshold' });
  });

  it('takes the rule of the caller before that of the document, and with it its threshold or none', () => {
    const strategy = model({ ...document, rule: { ...MET, change: { kind: 'none' as const } } });
    const other = PRESETS.find(({ id }) => id === 'target-and-90-per-cent')!;
    const card = scoreStrategy(strategy, { rule: other });
    expect(card.rule).to.equal(other);
    expect(card.tally).to.include({ amber: 1, red: 0 });
    expect(card.measures[0]!.travel.short).to.include({ state: 'changed', by: 'nothing' });
    expect(scoreStrategy(strategy, { rule: undefined }).rule.id).to.equal('met-or-not-met');
  });

  it('asks for every measure what others have, where the rule compares', () => {
    const quartile = PRESETS.find(({ id }) => id === 'cipfa-quartile')!;
    const asked: string[] = [];
    const card = scoreStrategy(model(document), {
      rule: quartile,
      against: (measure) => {
        asked.push(measure.document.id);
        return undefined;
      },
    });
    expect(asked).to.deep.equal(['m']);
    expect(card.tally).to.include({ total: 1, rated: 0 });
  });
});
