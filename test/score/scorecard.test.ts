import { expect } from 'chai';
import type { MeasureModel } from '../../src/model/rated-model.js';
import { rateMeasure } from '../../src/score/rate-measure.js';
import { TARGET_DISTANCE } from '../../src/score/rule.js';
import { scorecardOf } from '../../src/score/scorecard.js';
import { wayToGo } from '../../src/score/way-to-go.js';
import { indicator, measureInput, model, result, target } from '../support/documents.js';
import { leeds } from '../support/leeds.js';

const DAY = '2009-03-31';
const rule = { id: 'ours', version: '1.0.0', source: 'us' };
const scored = ({ document }: MeasureModel, asOf: string | undefined) => ({
  now: rateMeasure(document, asOf),
  way: wayToGo(document, asOf),
  seen: `${document.id} ${asOf}`,
});

describe('scorecardOf', () => {
  it('holds what it is given of every measure, beside the rating and the way', () => {
    const card = scorecardOf(leeds, DAY, rule, scored);
    expect(card).to.include({ strategy: leeds, asOf: DAY, rule });
    expect(card.measures).to.have.lengthOf(34);
    for (const { measure, now, way, seen } of card.measures) {
      expect(now).to.deep.equal(rateMeasure(measure.document, DAY));
      expect(way).to.deep.equal(wayToGo(measure.document, DAY));
      expect(seen).to.equal(`${measure.document.id} ${DAY}`);
    }
  });

  it('counts by the ratings that it is given', () => {
    const none = scorecardOf(leeds, DAY, rule, ({ document }, asOf) => ({
      now: rateMeasure({ ...document, targets: [] }, asOf),
      way: wayToGo(document, asOf),
    }));
    expect(none.tally).to.include({ total: 34, rated: 0, none: 34 });
  });

  it('rates as of the date of the document, the end of its results, or no date', () => {
    const dated = indicator('i', {
      measures: [measureInput({ targets: [target(1)], results: [result(1)] })],
    });
    const seen = (parts: Parameters<typeof model>[0], given?: string) => {
      const card = scorecardOf(model(parts), given, TARGET_DISTANCE, scored);
      return [card.asOf, ...card.measures.map((score) => score.seen)];
    };
    expect(seen({ indicators: [dated] })).to.deep.equal([DAY, `m ${DAY}`]);
    expect(seen({ asOf: '2008-01-01', indicators: [dated] })).to.deep.equal(['2008-01-01', 'm 2008-01-01']);
    expect(seen({ asOf: '2008-01-01', indicators: [dated] }, DAY)).to.deep.equal([DAY, `m ${DAY}`]);
    expect(seen({ indicators: [indicator('i')] })).to.deep.equal([undefined, 'i undefined']);
  });

  it('has the same score of a measure in the list and in each of its objectives', () => {
    const strategy = model({
      objectives: [
        { id: 'a', title: 'A' },
        { id: 'b', title: 'B' },
        { id: 'c', title: 'C' },
      ],
      indicators: [indicator('i', { objectives: ['b', 'a'] }), indicator('j')],
    });
    const { measures, objectives } = scorecardOf(strategy, undefined, rule, scored);
    expect(objectives.map(({ objective, measures: own }) => [objective?.document.id, own])).to.deep.equal([
      ['a', [measures[0]]],
      ['b', [measures[0]]],
      ['c', []],
      [undefined, [measures[1]]],
    ]);
    expect(objectives[0]!.measures[0]).to.equal(measures[0]);
  });

  it('rejects a date that is none before it rates anything', () => {
    const never = (): never => {
      throw new TypeError('rated');
    };
    expect(() => scorecardOf(leeds, 'soon', rule, never)).to.throw(
      RangeError,
      'asOf requires a day of the calendar as YYYY-MM-DD, got "soon"',
    );
  });
});
