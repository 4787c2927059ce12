import { expect } from 'chai';
import fc from 'fast-check';
import { type HistoryFigure, measureHistory } from '../../src/model/measure-history.js';
import { measure, number, result, target } from '../support/documents.js';
import { leeds } from '../support/leeds.js';

const financialYear = (year: number) => ({
  printed: `${year - 1}/${year}`,
  kind: 'financial-year' as const,
  start: `${year - 1}-04-01`,
  end: `${year}-03-31`,
});
const cut = (year: number) => ({ at: financialYear(year), change: 'survey' as const });
const show = ({ kind, day }: HistoryFigure) => `${kind} ${day ?? 'undated'}`;

describe('measureHistory', () => {
  it('puts baseline, targets and results in order of their last day, in this order on one day', () => {
    const history = measureHistory(
      measure({
        results: [result(3, '2009-03-31'), result(2, '2008-03-31')],
        targets: [target(4, '2011-03-31'), target(3, '2009-03-31')],
        baseline: { ...result(1, '2008-03-31') },
      }),
    );
    expect(history.figures.map(show)).to.deep.equal([
      'baseline 2008-03-31',
      'result 2008-03-31',
      'target 2009-03-31',
      'result 2009-03-31',
      'target 2011-03-31',
    ]);
    expect(history.undated).to.deep.equal([]);
  });

  it('takes the first day where no last one is known, and gives undated figures apart, in their order', () => {
    const from = {
      printed: 'from April 2008',
      kind: 'month' as const,
      sense: 'from' as const,
      start: '2008-04-01',
    };
    const history = measureHistory(
      measure({
        baseline: { value: number(1) },
        targets: [target(2, '')],
        results: [{ period: from, value: number(3) }, result(4, ''), result(5, '2007-03-31')],
      }),
    );
    expect(history.figures.map(show)).to.deep.equal(['result 2007-03-31', 'result 2008-04-01']);
    expect(history.undated.map(show)).to.deep.equal(['baseline undated', 'target undated', 'result undated']);
  });

  it('is one segment without a cut, and holds the figures of the document themselves', () => {
    const document = measure({ results: [result(1)], targets: [target(2)] });
    const { segments, looseBreaks, figures } = measureHistory(document);
    expect(segments).to.deep.equal([{ document: undefined, figures }]);
    expect(looseBreaks).to.deep.equal([]);
    expect(figures.map((figure) => figure.document)).to.have.members([
      document.results[0],
      document.targets[0],
    ]);
  });

  it('has one empty segment where there are no figures', () => {
    expect(measureHistory(measure())).to.deep.equal({
      figures: [],
      undated: [],
      segments: [{ document: undefined, figures: [] }],
      looseBreaks: [],
      targets: [],
    });
  });

  for (const [day, where] of [
    ['2008-03-31', 'before'],
    ['2008-04-01', 'after'],
    ['2009-03-31', 'after'],
  ] as const) {
    it(`has a figure of ${day} ${where} a cut at 2008/2009`, () => {
      const { segments } = measureHistory(measure({ results: [result(1, day)], breaks: [cut(2009)] }));
      expect(segments.map(({ figures }) => figures.length)).to.deep.equal(
        where === 'before' ? [1, 0] : [0, 1],
      );
      expect(segments[1]!.document?.change).to.equal('survey');
    });
  }

  it('cuts at several cuts in order of date, and names those without a day apart', () => {
    const loose = { at: { printed: 'later', kind: 'undated' as const }, change: 'unit' as const };
    const { segments, looseBreaks } = measureHistory(
      measure({
        results: [2007, 2008, 2009, 2010].map((year) => result(year, `${year}-03-31`)),
        breaks: [cut(2010), loose, cut(2008)],
      }),
    );
    expect(segments.map(({ document, figures }) => [document?.at.end, ...figures.map(show)])).to.deep.equal([
      [undefined, 'result 2007-03-31'],
      ['2008-03-31', 'result 2008-03-31', 'result 2009-03-31'],
      ['2010-03-31', 'result 2010-03-31'],
    ]);
    expect(looseBreaks.map(({ document }) => document.change)).to.deep.equal(['unit']);
  });

  it('gives each target with what it was before, the oldest first and the one in force last', () => {
    const earlier = [5, 6].map((value) => ({ value: number(value), because: `not ${value}` }));
    const { targets } = measureHistory(
      measure({ targets: [{ ...target(7), history: earlier }, target(9, '2011-03-31')] }),
    );
    expect(
      targets.map(({ steps }) =>
        steps.map(({ inForce, document: { value } }) => [inForce, value.kind === 'number' && value.value]),
      ),
    ).to.deep.equal([
      [
        [false, 5],
        [false, 6],
        [true, 7],
      ],
      [[true, 9]],
    ]);
    expect(targets[0]!.steps[2]!.document).to.equal(targets[0]!.document);
  });

  it('cuts NI 130 of Leeds where its unit changes, so that 163 never stands beside 30%', () => {
    const { history } = leeds.measures.find(({ document }) => document.id === 'ni-130')!;
    expect(history.segments.map(({ figures }) => figures.map(show))).to.deep.equal([
      ['target 2009-03-31', 'result 2009-03-31'],
      ['target 2011-03-31'],
    ]);
    expect(history.segments[1]!.document?.change).to.equal('unit');
    expect(history.undated.map(show)).to.deep.equal(['baseline undated']);
  });

  it('loses no figure, keeps days in order and changes nothing, whatever the figures and cuts', () => {
    const year = fc.integer({ min: 2000, max: 2012 });
    const day = fc.option(
      year.map((each) => `${each}-03-31`),
      { nil: '' },
    );
    const arbitrary = fc.record({
      results: fc.array(
        day.map((end) => result(1, end)),
        { maxLength: 8 },
      ),
      targets: fc.array(
        day.map((end) => target(1, end)),
        { maxLength: 8 },
      ),
      breaks: fc.array(year.map(cut), { maxLength: 4 }),
    });
    fc.assert(
      fc.property(arbitrary, (parts) => {
        const document = measure(parts);
        const before = structuredClone(document);
        const { figures, undated, segments } = measureHistory(document);
        expect(document).to.deep.equal(before);
        expect([...figures, ...undated].map((figure) => figure.document)).to.have.members([
          ...document.results,
          ...document.targets,
        ]);
        expect(segments.flatMap((segment) => segment.figures)).to.deep.equal(figures);
        const days = figures.map((figure) => figure.day!);
        expect(days).to.deep.equal(days.toSorted());
        expect(segments).to.have.lengthOf(document.breaks.length + 1);
        for (const { document: at, figures: inside } of segments.slice(1))
          for (const figure of inside) expect(figure.day! >= at!.at.start!).to.equal(true);
      }),
    );
  });
});
