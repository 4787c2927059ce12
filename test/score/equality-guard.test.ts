import { expect } from 'chai';
import { equalityGuard } from '../../src/score/equality-guard.js';
import { scoreStrategy } from '../../src/score/score-strategy.js';
import { deepFreeze } from '../support/deep-freeze.js';
import { indicator, measureInput, model, result, type ResultInput } from '../support/documents.js';
import { leedsIn2009 } from '../support/leeds.js';

const people = ['carers', 'young'] as const;
const areas = ['north', 'south'] as const;
/** The figures of a group or a place in 2008 and in 2009; the whole is at 70 in both. */
const of = (
  who: string | readonly [string, string],
  before: number,
  now: number,
  more: Partial<ResultInput> = {},
) =>
  [result(before, '2008-03-31'), result(now)].map((each): ResultInput => {
    const [place, group] =
      typeof who === 'string' ? (people.includes(who as 'young') ? [undefined, who] : [who]) : who;
    return { ...each, ...more, ...(place !== undefined && { place }), ...(group !== undefined && { group }) };
  });
const scores = (figures: ResultInput[][], more: Partial<ResultInput> = {}) =>
  scoreStrategy(
    model({
      places: areas.map((id) => ({ id, name: id, kind: 'ward' })),
      groups: people.map((id) => ({ id, name: id, kind: 'population' })),
      indicators: figures.map((each, at) => {
        const id = `m${at}`;
        const all = [result(70, '2008-03-31'), result(70)].map((one) => ({ ...one, ...more }));
        return indicator(id, { measures: [measureInput({ id, results: [...all, ...each] })] });
      }),
    }),
  ).measures;
const guard = (...figures: ResultInput[][]) =>
  equalityGuard(deepFreeze(scores(figures))).map(
    ({ score, gap }) =>
      `${score.measure.document.id} ${[gap.of.place, gap.of.group].filter(Boolean).join('/')} ${gap.movement}`,
  );

describe('equalityGuard', () => {
  it('tells a gap to the worst-off that grows, and of which measure', () => {
    expect(guard(of('carers', 60, 60), of('carers', 60, 55))).to.deep.equal(['m1 carers wider']);
  });

  it('tells one that grows from nothing', () => {
    expect(guard(of('north', 70, 69))).to.deep.equal(['m0 north wider']);
  });

  it('does not mind one that stands, that narrows, or of which nothing is known before', () => {
    expect(guard(of('north', 60, 60), of('north', 60, 61), of('north', 60, 50).slice(1))).to.deep.equal([]);
  });

  it('does not mind what becomes of a lead', () => {
    expect(guard(of('north', 80, 75), of('north', 80, 70))).to.deep.equal([]);
  });

  it('minds the worst-off alone: another gap may grow', () => {
    expect(guard([...of('north', 50, 51), ...of('south', 60, 59)])).to.deep.equal([]);
    expect(guard([...of('north', 50, 49), ...of('south', 60, 61)])).to.deep.equal(['m0 north wider']);
  });

  it('minds all that are equally far behind, in any order', () => {
    const [north, south] = [of('north', 50, 50), of('south', 60, 50)];
    expect(guard([...north, ...south])).to.deep.equal(['m0 south wider']);
    expect(guard([...south, ...north])).to.deep.equal(['m0 south wider']);
  });

  it('minds the worst-off place and the worst-off group, however far the other is behind', () => {
    expect(guard([...of('north', 30, 31), ...of('carers', 60, 55)])).to.deep.equal(['m0 carers wider']);
    expect(guard([...of('carers', 30, 31), ...of('north', 60, 55)])).to.deep.equal(['m0 north wider']);
    expect(
      guard([...of(['north', 'carers'], 10, 11), ...of('north', 60, 55), ...of('young', 60, 59)]),
    ).to.deep.equal(['m0 north wider', 'm0 young wider']);
    expect(guard(of(['north', 'carers'], 60, 55))).to.deep.equal(['m0 north/carers wider']);
  });

  it('minds a gap that is shown to widen, and not one that the surveys cannot tell', () => {
    const sampled = (sample: number) =>
      equalityGuard(scores([of('carers', 60, 50, { sample })], { sample })).map(({ gap }) => gap.movement);
    // 10 more; ±5.7 with 1,000 in each of four samples, ±18 with 100
    expect(sampled(1000)).to.deep.equal(['widening']);
    expect(sampled(100)).to.deep.equal([]);
  });

  it('gives the score and the gap as they are', () => {
    const all = scores([of('carers', 60, 55)]);
    const [found] = equalityGuard(all);
    expect(found!.score).to.equal(all[0]);
    expect(found!.gap).to.equal(all[0]!.gaps[0]);
  });

  it('has nothing to guard in nothing, or in Leeds', () => {
    expect(equalityGuard([])).to.deep.equal([]);
    expect(equalityGuard(leedsIn2009.measures)).to.deep.equal([]);
  });
});
