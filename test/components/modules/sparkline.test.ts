// Where the figures of a measure stand in its small picture, and what is said of it, without a page.
import { expect } from 'chai';
import * as fc from 'fast-check';
import {
  drawnFigures,
  HEIGHT,
  type Sparkline,
  sparkline,
  WIDTH,
} from '../../../components/indicators/sparkline.js';
import { sparklineWords } from '../../../components/indicators/sparkline-words.js';
import { type Measure, type NumberObservation, seriesLine, type Target } from '../../../src/index.js';
import { indicators } from '../../../src/words/en/indicators.js';
import { rating } from '../../../src/words/en/rating.js';
import { why } from '../../../src/words/en/why.js';
import { welsh } from '../../../src/words/cy/index.js';
import { measure, type MeasureInput, number, type ResultInput, target } from '../../support/documents.js';
import { financialYear } from '../../support/trend-series.js';

const english = { rating, indicators, why };
const percent = { unit: { kind: 'percent' } } as const;

/** A result in a financial year; a word is why there is none. */
const inYear = (year: number, value: number | 'no-survey', more: Partial<ResultInput> = {}): ResultInput => ({
  period: financialYear(year),
  value: value === 'no-survey' ? { kind: 'none', reason: value } : number(value),
  printed: String(value),
  ...more,
});
const from2005 = (...values: readonly (number | 'no-survey' | undefined)[]): ResultInput[] =>
  values.flatMap((value, at) => (value === undefined ? [] : [inYear(2005 + at, value)]));

const baselineOf = ({ baseline }: Measure): NumberObservation | undefined =>
  baseline?.period === undefined ? (baseline as NumberObservation | undefined) : undefined;
const figuresOf = (parts: Partial<MeasureInput>) => {
  const made = measure({ ...percent, ...parts });
  const asked = made.targets[0];
  const value = asked?.value.kind === 'number' ? asked.value : undefined;
  const line = seriesLine(made);
  return { made, asked, line, figures: drawnFigures(line, baselineOf(made), value, made.unit) };
};
const drawn = (parts: Partial<MeasureInput>): Sparkline | undefined => sparkline(figuresOf(parts).figures);
const said = (parts: Partial<MeasureInput>, words: typeof english = english): string => {
  const { made, asked, line, figures } = figuresOf(parts);
  const marked: Target | undefined = figures.target === undefined ? undefined : asked;
  return sparklineWords(figures, line.gaps, marked, made.unit, words);
};
const shape = (picture: Sparkline | undefined) => picture?.stretches.map((stretch) => stretch.length);

describe('sparkline', () => {
  it('places figures from left to right by their days, higher ones higher', () => {
    const { stretches, last } = drawn({ results: from2005(10, 12, 14) })!;
    expect(stretches).to.deep.equal([
      [
        { x: 4, y: 20 },
        { x: 45.9, y: 12 },
        { x: 88, y: 4 },
      ],
    ]);
    expect(last).to.deep.equal({ x: 88, y: 4 });
  });

  it('never joins figures over a period without one, said or left out, and keeps its room', () => {
    expect(shape(drawn({ results: from2005(10, 12, 'no-survey', 15) }))).to.deep.equal([2, 1]);
    const gapped = drawn({ results: from2005(10, 12, undefined, 15) })!;
    expect(shape(gapped)).to.deep.equal([2, 1]);
    expect(gapped.stretches[1]![0]!.x).to.equal(88);
    expect(gapped.stretches[0]![1]!.x).to.be.within(31, 33);
  });

  it('never joins figures over a cut of the series', () => {
    const cut = {
      breaks: [{ at: financialYear(2007), change: 'definition' as const }],
    };
    expect(shape(drawn({ results: from2005(10, 12, 30, 31), ...cut }))).to.deep.equal([2, 2]);
  });

  it('leaves out figures in another unit than the latest, which no scale has room for', () => {
    const results = [
      inYear(2005, 97, { value: number(97, { unit: { kind: 'count' } }) }),
      ...from2005(undefined, 12, 14),
    ];
    expect(drawn({ results })!.stretches.flat()).to.have.lengthOf(2);
  });

  it('sets a baseline without a day apart, and joins nothing to it', () => {
    const baseline = { value: number(8), printed: '8' };
    const picture = drawn({ baseline, results: from2005(10, 12) })!;
    expect(picture.baseline).to.deep.equal({ x: 4, y: 20 });
    expect(picture.stretches[0]!.map(({ x }) => x)).to.deep.equal([24, 88]);
    expect(drawn({ baseline, results: from2005(10) })).to.deep.include({ last: { x: 88, y: 4 } });
  });

  it('marks the target where it is a figure in the same unit, and gives it room', () => {
    const results = from2005(10, 12);
    expect(drawn({ results, targets: [target(14)] })).to.deep.include({ target: 4, last: { x: 88, y: 12 } });
    const count = { value: number(14, { unit: { kind: 'count' } }) };
    expect(drawn({ results, targets: [{ ...target(14), ...count }] })!.target).to.equal(undefined);
  });

  it('draws figures that are all the same half way up', () => {
    expect(
      drawn({ results: from2005(5, 5, 5) })!
        .stretches.flat()
        .map(({ y }) => y),
    ).to.deep.equal([12, 12, 12]);
  });

  for (const [what, results] of [
    ['no figure', []],
    ['no figure but reasons', from2005('no-survey', 'no-survey')],
    ['one figure', from2005(10)],
  ] as const) {
    it(`draws nothing of ${what}`, () => {
      expect(drawn({ results: [...results] })).to.equal(undefined);
    });
  }

  it('stays in its frame, whatever the figures', () => {
    const values = fc.array(
      fc.option(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 })),
      {
        minLength: 2,
        maxLength: 30,
      },
    );
    fc.assert(
      fc.property(values, fc.option(fc.double({ noNaN: true, min: -1e12, max: 1e12 })), (all, asked) => {
        const results = from2005(...all.map((value) => value ?? undefined));
        const targets = asked === null ? [] : [target(asked)];
        const picture = drawn({ unit: { kind: 'index' }, results, targets });
        for (const { x, y } of picture?.stretches.flat() ?? []) {
          expect(x).to.be.within(4, WIDTH - 8);
          expect(y).to.be.within(4, HEIGHT - 4);
        }
        expect(picture?.stretches.flat().length ?? 0).to.equal(results.length < 2 ? 0 : results.length);
      }),
      { seed: 20100331, numRuns: 200 },
    );
  });
});

describe('sparklineWords', () => {
  it('tell the figures in their order, what is missing among them, and the target', () => {
    expect(said({ results: from2005(10, 12, 'no-survey', 15) })).to.equal(
      'Figures 2005/06 to 2008/09: 10%, 12%, no survey, 15%',
    );
    expect(said({ results: from2005(10, 12, undefined, 15), targets: [target(20, '2009-03-31')] })).to.equal(
      'Figures 2005/06 to 2008/09: 10%, 12%, none, 15%; target 20% (by 2009-03-31)',
    );
  });

  it('tell a baseline without a day first', () => {
    const baseline = { value: number(8), printed: '8' };
    expect(said({ baseline, results: from2005(10) })).to.equal('Baseline 8%; 2005/06: 10%');
  });

  it('tell where a series begins anew', () => {
    const breaks = [{ at: financialYear(2007), change: 'definition' as const }];
    expect(said({ results: from2005(10, 12, 30), breaks })).to.equal(
      'Figures 2005/06 to 2007/08: 10%, 12%, new series, 30%',
    );
  });

  it('stay short where there are many', () => {
    const many = Array.from({ length: 13 }, (_, at) => [7, 3, 9, 5][at % 4]!);
    expect(said({ results: from2005(...many) })).to.equal(
      'Figures 2005/06 to 2017/18: 13 between 3% and 9%, the last 7%',
    );
    expect(said({ results: from2005(...many.slice(1)) }).split(',')).to.have.lengthOf(12);
  });

  it('are said in Welsh', () => {
    expect(
      said({ results: from2005(10, undefined, 14, 15), targets: [target(20, '2009-03-31')] }, welsh),
    ).to.equal('Ffigurau 2005/06 i 2008/09: 10%, dim, 14%, 15%; targed 20% (by 2009-03-31)');
  });
});
