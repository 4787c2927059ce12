// What people read of the lights of a measure, its gaps, rules, deliveries and roll-ups.
import { expect } from 'chai';
import { changeSentence } from '../../src/format/change-sentence.js';
import { courseSentence } from '../../src/format/course-sentence.js';
import { deliverySentence } from '../../src/format/delivery-sentence.js';
import { english } from '../../src/format/english.js';
import { forecastSentence } from '../../src/format/forecast-sentence.js';
import { closingGapSentence, gapSentence } from '../../src/format/gap-sentence.js';
import { progressSentence } from '../../src/format/progress-sentence.js';
import { projectionSentence } from '../../src/format/projection-sentence.js';
import { rollUpSentence } from '../../src/format/roll-up-sentence.js';
import { ruleSentence } from '../../src/format/rule-sentence.js';
import { travelSentence } from '../../src/format/travel-sentence.js';
import { unknownReasonWords } from '../../src/format/unknown-words.js';
import { againstForecast } from '../../src/score/against-forecast.js';
import { closingGap } from '../../src/score/closing-gap.js';
import { courseOf } from '../../src/score/course-of.js';
import { DELIVERY_STATES } from '../../src/score/delivery.js';
import { deliveryOf } from '../../src/score/delivery-of.js';
import { directionOfTravel } from '../../src/score/direction-of-travel.js';
import { gapsOf } from '../../src/score/gaps-of.js';
import { PRESETS } from '../../src/score/presets.js';
import { progressFromBaseline } from '../../src/score/progress-from-baseline.js';
import { projectionOf } from '../../src/score/projection-of.js';
import { rateByRule } from '../../src/score/rate-by-rule.js';
import { rollUp } from '../../src/score/roll-up.js';
import type { UnknownReason } from '../../src/score/unknown.js';
import { NO_FIGURE_REASONS } from '../../src/statistics/no-figure.js';
import { whatWouldChange } from '../../src/score/what-would-change.js';
import { measure, type MeasureInput, number, polarity, result, target } from '../support/documents.js';
import { leeds, leedsIn2009 } from '../support/leeds.js';

const percent = { kind: 'percent' } as const;
const basis = { kind: 'stated' } as const;
const year = (end: number) => ({
  period: {
    printed: `${end - 1}/${String(end).slice(2)}`,
    kind: 'financial-year' as const,
    start: `${end - 1}-04-01`,
    end: `${end}-03-31`,
  },
});
const found = (value: number, end: number, more: object = {}) => ({
  ...year(end),
  value: number(value),
  ...more,
});
const byRule = (id: string, parts: Partial<MeasureInput>, against = {}) => {
  const rule = PRESETS.find((preset) => preset.id === id)!;
  const rating = rateByRule(measure(parts), rule, '2009-03-31', against);
  if (rating.rating === 'none')
    throw new RangeError(`expected a rating, got ${JSON.stringify(rating.reasons)}`);
  return ruleSentence(rating, english);
};

describe('ruleSentence', () => {
  const short = { targets: [target(50)], results: [found(38, 2008), found(40, 2009)] };
  const rows: readonly (readonly [string, Partial<MeasureInput>, string, object?])[] = [
    [
      'havering-2013',
      { targets: [target(50)], results: [found(46, 2009)] },
      'Green: 46% in 2008/09 against a target of 50% for by 2009-03-31; 4 points short; within 10% of the target. Rule: Within 10% of the target, or improved on last year.',
    ],
    [
      'havering-2013',
      short,
      'Amber: 40% in 2008/09 against a target of 50% for by 2009-03-31; 10 points short; no worse than 38% in 2007/08. Rule: Within 10% of the target, or improved on last year.',
    ],
    [
      'thurrock-2014',
      short,
      'Amber: 40% in 2008/09 against a target of 50% for by 2009-03-31; 10 points short; better than 38% in 2007/08. Rule: Target met, or better than last year.',
    ],
    [
      'met-or-not-met',
      short,
      'Not met: 40% in 2008/09 against a target of 50% for by 2009-03-31; 10 points short; none of the better levels is reached. Rule: Target met or not met.',
    ],
    [
      'met-or-not-met',
      { targets: [target(40)], results: [found(40, 2009)] },
      'Met: 40% in 2008/09 against a target of 40% for by 2009-03-31; exactly on it; the target is met. Rule: Target met or not met.',
    ],
    [
      'kent-floor',
      { ...short, floor: { value: 35, basis } },
      'Amber: 40% in 2008/09 against a target of 50% for by 2009-03-31; 10 points short; not below the floor that the council set. Rule: Target achieved, or floor standard achieved.',
    ],
    [
      'east-riding',
      { targets: [target(40)], results: [found(45, 2009)], tolerance: { amount: 2, basis } },
      'Better than target: 45% in 2008/09 against a target of 40% for by 2009-03-31; 5 points better; better than the target by more than the tolerance of the measure. Rule: Better than target, on target, or worse than target.',
    ],
    [
      'cipfa-quartile',
      { results: [found(45, 2009)] },
      'Best quarter: 45% in 2008/09; in the best quarter. Rule: Quarter among the CIPFA nearest neighbours.',
      { peers: [10, 20, 30, 40] },
    ],
    [
      'fingertips-benchmark',
      { results: [found(45, 2009, { interval: { low: 42, high: 48 } })] },
      'Better: 45% in 2008/09; by its interval against the benchmark. Rule: Interval against the benchmark.',
      { benchmark: 40 },
    ],
  ];
  for (const [id, parts, words, against] of rows) {
    it(words, () => expect(byRule(id, parts, against)).to.equal(words));
  }
});

describe('the sentences of the lights', () => {
  const series = {
    results: [found(61, 2005), found(62, 2006), found(64, 2007), found(64.5, 2008), found(66, 2009)],
  };

  it('say whether a measure is on course', () => {
    const of = (value: number) =>
      courseSentence(
        courseOf(
          measure({ targets: [target(80, '2011-03-31')], results: [found(60, 2009), found(value, 2010)] }),
          '2010-03-31',
        ),
        percent,
        english,
      );
    expect(of(75)).to.equal(
      'On course: 75% against 70% on the straight line at 31 March 2010; 5 points better. The line leads to 80% by 31 March 2011.',
    );
    expect(of(69.5)).to.match(/^Nearly on course: 69\.5% against 70%/);
    expect(of(60)).to.match(/^Off course: .*; 10 points short\./);
    expect(courseSentence(courseOf(measure()), percent, english)).to.equal(
      'Course not known: no result yet.',
    );
  });

  it('say what is forecast, to three figures, with its interval', () => {
    const of = (wanted: number) =>
      projectionSentence(
        projectionOf(measure({ ...series, targets: [target(wanted, '2011-03-31')] }), '2009-03-31'),
        percent,
        english,
      );
    expect(of(60)).to.equal(
      'Likely to be met: the line through 5 figures leads to 68.5%, between 66.6% and 70.4%, by 31 March 2011; the target is 60%.',
    );
    expect(of(70)).to.match(/^May or may not be met: /);
    expect(of(90)).to.match(/^Unlikely to be met: /);
  });

  it('say which way a measure goes, and how sure that is', () => {
    const between = (from: object, to: object, parts: Partial<MeasureInput> = {}) =>
      travelSentence(
        directionOfTravel(
          measure({ results: [found(60, 2008, from), found(70, 2009, to)], ...parts }),
          '2009-03-31',
        ).short,
        percent,
        english,
      );
    const sample = { sample: 1000 };
    expect(between(sample, sample)).to.equal(
      'Improved since the period before: from 60% to 70%, by the error of both figures.',
    );
    expect(between({ sample: 30 }, { sample: 30 })).to.match(/^No change since the period before/);
    expect(between(sample, sample, { polarity: polarity('lower') })).to.match(/^Worsened/);
    expect(between(sample, sample, { polarity: polarity('none') })).to.match(/^Risen/);
    expect(between({}, {})).to.equal(
      'Changed since the period before: from 60% to 70%; significance unknown.',
    );
  });

  it('say how much of the way is covered', () => {
    const progress = progressFromBaseline(
      measure({ baseline: { value: number(40) }, targets: [target(50)], results: [result(44)] }),
      '2009-03-31',
    );
    expect(progressSentence(progress, percent, english)).to.equal('40% of the way from 40% to 50%.');
  });

  it('say how wide a gap is, what becomes of it, and whether it closes', () => {
    const survey = measure({
      results: [2008, 2009].flatMap((end) => [
        found(70, end),
        found(end === 2008 ? 65 : 62, end, { place: 'east' }),
      ]),
    });
    const [gap] = gapsOf(survey, '2009-03-31');
    expect(gapSentence(gap!, 'East', percent, english)).to.equal(
      'East: 8 points worse off than the whole (62% against 70%); wider than before, significance unknown.',
    );
    expect(closingGapSentence(closingGap(survey, { place: 'east' }), percent, english)).to.equal(
      'Improves more slowly than the whole: the gap does not close (−3 points against 0 points a year).',
    );
  });

  it('compare context with its forecast, without a colour', () => {
    const context = measure({
      unit: { kind: 'count' },
      polarity: polarity('none'),
      results: [found(300800, 2009)],
      forecasts: [found(303000, 2009)],
    });
    expect(forecastSentence(againstForecast(context), { kind: 'count' }, english)).to.equal(
      'Below the forecast: 300,800 against 303,000. Context, not judged.',
    );
  });
});

describe('deliverySentence', () => {
  const may = { printed: 'May 2010', kind: 'month', start: '2010-05-01', end: '2010-05-31' } as const;
  const rows = [
    ['2010-05-31', 'On time as of 31 May 2010: its last day, 31 May 2010, has not passed.'],
    [
      '2010-06-01',
      'Not reported as of 1 June 2010: its last day, 31 May 2010, has passed, and nobody says how it stands.',
    ],
  ] as const;
  for (const [asOf, words] of rows) {
    it(words, () => expect(deliverySentence(deliveryOf(may, [], asOf), english)).to.equal(words));
  }

  it('has words for every state, each its own', () => {
    const words = DELIVERY_STATES.map((state) =>
      deliverySentence(
        { state, asOf: '2010-06-01', when: may, lastDay: '2010-05-31', report: undefined },
        english,
      ),
    );
    expect(new Set(words)).to.have.property('size', DELIVERY_STATES.length);
  });
});

describe('the sentences of roll-ups', () => {
  it('never give a standing without its coverage', () => {
    for (const each of rollUp(leeds, leedsIn2009, 'objective')) {
      expect(rollUpSentence(each, english)).to.match(
        /\. (?:Of \d+|None of \d+|All \d+|The only) measures? |be rated/,
      );
    }
    expect(rollUpSentence(rollUp(leeds, leedsIn2009, 'objective')[1]!, english)).to.match(
      /^All that could be rated are on target\. Of 13 measures, 1 can be rated/,
    );
  });

  it('say what would change a rating', () => {
    const of = (id: string) =>
      whatWouldChange(leedsIn2009.measures.find(({ measure: { document } }) => document.id === id)!).map(
        (change) => changeSentence(change, english),
      );
    expect(of('bp-25-b')).to.deep.equal(['BP 25 b would be amber if it were 0.465 points better.']);
    expect(of('bp-25-c')).to.deep.equal(['BP 25 c would be amber if it were any worse.']);
    expect(of('ni-1')).to.deep.equal(['NI1 could be rated but for this: no target (baseline year).']);
  });
});

describe('unknownReasonWords', () => {
  it('has words for every reason, and none of them is a colour', () => {
    const reasons: UnknownReason[] = [
      { code: 'no-earlier-figure', since: 'last-year' },
      { code: 'no-dated-start' },
      { code: 'target-undated' },
      { code: 'result-undated' },
      { code: 'too-few-figures', figures: 1, needed: 5 },
      { code: 'too-far-ahead' },
      { code: 'off-the-scale' },
      { code: 'no-forecast' },
      { code: 'forecast-not-a-number' },
      { code: 'rule-undecided', needs: 'tolerance' },
      { code: 'rule-undecided', needs: 'earlier-result' },
      ...NO_FIGURE_REASONS.flatMap((because): UnknownReason[] => [
        { code: 'no-answer', because },
        { code: 'rule-undecided', needs: because },
      ]),
    ];
    const words = reasons.map((reason) => unknownReasonWords(reason, english));
    expect(new Set(words)).to.have.property('size', reasons.length);
    for (const each of words)
      expect(each)
        .to.match(/^[a-z][^.]+$/)
        .and.not.match(/undefined|red|amber|green/);
  });
});
