import { expect } from 'chai';
import type { Polarity } from '../../src/document/polarity.js';
import { bestOf, marginOfError, worstOf } from '../../src/score/margin-of-error.js';
import { deepFreeze } from '../support/deep-freeze.js';
import { measure, number, polarity, result } from '../support/documents.js';

const basis = { kind: 'stated' } as const;
const nearest = (to: number): Polarity => ({ direction: 'nearest', to, basis });
const within: Polarity = { direction: 'within', low: 40, high: 60, basis };

const margins = (way: Polarity, found: number, low: number, high: number) => {
  const whole = deepFreeze(
    measure({ polarity: way, results: [{ ...result(found), interval: { low, high } }] }),
  );
  const observation = whole.results[0]!;
  return [
    marginOfError(observation, whole),
    marginOfError(observation, whole, 'better'),
    marginOfError(observation, whole, 'worse'),
  ];
};

// direction, figure, its limits; how much better it may be and how much worse
const rows = [
  [polarity('higher'), 74, 71, 76.5, 2.5, 3],
  [polarity('lower'), 74, 71, 76.5, 3, 2.5],
  [polarity('higher'), 74, 74, 74, 0, 0],
  [polarity('higher'), 0.7, 0.6, 0.8, 0.1, 0.1],
  [polarity('lower'), -3, -4, -1, 1, 2],
  [nearest(0), 5, 2, 9, 3, 4],
  [nearest(0), 5, -2, 9, 5, 4],
  [nearest(0), -5, -6, 8, 5, 3],
  [nearest(0), 1, -4, 2, 1, 3],
  [nearest(10), 5, 2, 9, 4, 3],
  [within, 35, 30, 38, 3, 5],
  [within, 35, 30, 45, 5, 5],
  [within, 50, 45, 65, 0, 5],
  [within, 65, 62, 70, 3, 5],
  [within, 65, 30, 70, 5, 5],
] as const;

describe('marginOfError', () => {
  for (const [way, found, low, high, better, worse] of rows) {
    const { basis: _, ...direction } = way;
    it(`of ${found}, from ${low} to ${high}: ${better} better and ${worse} worse, ${JSON.stringify(direction)}`, () =>
      expect(margins(way, found, low, high)).to.deep.equal([better, better, worse]));
  }

  it('is that of the sample where there is no interval, wider on the side of the half', () => {
    const whole = measure({ results: [{ ...result(90), sample: 100 }] });
    const [better, worse] = (['better', 'worse'] as const).map((to) =>
      marginOfError(whole.results[0]!, whole, to),
    );
    expect(better).to.be.closeTo(4.4771, 1e-4);
    expect(worse).to.be.closeTo(7.4366, 1e-4);
  });

  it('is not known without an interval, nor where nobody has said which way is good', () => {
    const interval = { low: 71, high: 76 };
    const plain = measure({ results: [result(74)] });
    expect(marginOfError(plain.results[0]!, plain)).to.equal(undefined);
    for (const direction of ['unknown', 'none'] as const) {
      const whole = measure({ polarity: polarity(direction), results: [{ ...result(74), interval }] });
      expect(marginOfError(whole.results[0]!, whole), direction).to.equal(undefined);
    }
    const words = measure({ results: [{ ...result({ kind: 'level', level: 'Partly' }), interval }] });
    expect(marginOfError(words.results[0]!, words)).to.equal(undefined);
  });

  it('is not known where the interval does not hold its own figure', () =>
    expect(margins(polarity('higher'), 74, 75, 80)).to.deep.equal([undefined, undefined, undefined]));

  it('is in the unit of the figure, not in that of the measure', () => {
    const whole = measure({
      unit: { kind: 'count' },
      results: [{ ...result(number(90, { unit: { kind: 'percent' } })), sample: 100 }],
    });
    expect(marginOfError(whole.results[0]!, whole)).to.be.closeTo(4.4771, 1e-4);
  });
});

describe('bestOf and worstOf', () => {
  const limits = { lower: 20, upper: 70 };
  for (const [way, best, worst] of [
    [polarity('higher'), 70, 20],
    [polarity('lower'), 20, 70],
    [nearest(30), 30, 70],
    [nearest(60), 60, 20],
    [nearest(0), 20, 70],
    [nearest(100), 70, 20],
    [within, 50, 20],
    [{ ...within, low: 80, high: 90 }, 70, 20],
    [{ ...within, low: 0, high: 10 }, 20, 70],
  ] as const) {
    const { basis: _, ...direction } = way;
    it(`are ${best} and ${worst} of 20 to 70, ${JSON.stringify(direction)}`, () => {
      expect(bestOf(limits, way as never)).to.equal(best);
      expect(worstOf(limits, way as never)).to.equal(worst);
    });
  }
});
