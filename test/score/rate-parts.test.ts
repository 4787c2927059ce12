// Places and groups against the target of the whole: whose figures count, and who is not held against it.
import { expect } from 'chai';
import type { Measure } from '../../src/document/measure.js';
import { partsAgainstWhole } from '../../src/score/parts-against-whole.js';
import { rateParts } from '../../src/score/rate-parts.js';
import { THURROCK_2014 } from '../../src/score/presets/thurrock-2014.js';
import { measure, type MeasureInput, number, polarity, target, valid } from '../support/documents.js';
import { figure, SUPPRESSED, trafford, yearTo } from '../support/gap-plans.js';

const WARDS = ['a', 'b', 'c', 'd'].map((place) => ({ place: `ward-${place}` }));
const wards = (parts: Partial<MeasureInput> = {}): Measure =>
  measure({
    polarity: polarity('lower'),
    targets: [target(20)],
    results: [
      { period: yearTo(2009), value: number(40) },
      figure('Ward A', 15),
      figure('Ward B', 25),
      figure('Ward C', SUPPRESSED),
      { ...figure('Ward A', 99), group: 'young' },
    ],
    ...parts,
  });
const ratings = (of: Measure, ...more: [options?: Parameters<typeof rateParts>[2]]): unknown[] =>
  rateParts(of, WARDS, ...more).map((one) => ('rating' in one ? one.rating : one.notHeldAgainst));

describe('rateParts', () => {
  it('rates each by its own figure, and nobody by that of the whole or of a group in it', () => {
    expect(ratings(wards())).to.deep.equal(['green', 'red', 'none', 'none']);
    const [, , suppressed, without] = rateParts(wards(), WARDS);
    expect(suppressed).to.deep.include({ reasons: [{ code: 'no-result', absence: SUPPRESSED }] });
    expect(without).to.have.nested.property('reasons[0].code', 'no-result-yet');
  });

  it('rates a group in a place as itself', () => {
    const [young] = rateParts(wards(), [{ place: 'ward-a', group: 'young' }]);
    expect(young).to.have.property('rating', 'red');
  });

  it('measures the way from the baseline of its own, and from none of another', () => {
    const baseline = { ...figure('Ward B', 45), period: yearTo(2008) };
    const [a, b] = rateParts(wards({ baseline }), WARDS) as { inputs: { baseline?: { value: unknown } } }[];
    expect(a!.inputs.baseline).to.equal(undefined);
    expect(b!.inputs.baseline!.value).to.deep.include({ value: 45 });
  });

  it('takes a rule and a date', () => {
    const [ruled] = rateParts(wards(), WARDS, { rule: THURROCK_2014 });
    expect(ruled).to.have.nested.property('rule.id', THURROCK_2014.id);
    expect(ratings(wards(), { asOf: '2009-03-30' })).to.deep.equal(Array(4).fill('none'));
    expect(() => ratings(wards(), { asOf: '2009-02-30' })).to.throw(RangeError);
  });

  for (const unit of [{ kind: 'count' }, { kind: 'money', currency: 'GBP' }] as const) {
    it(`holds nobody against a ${unit.kind} of the whole`, () => {
      expect(ratings(wards({ unit }))).to.deep.equal(Array(4).fill('total'));
    });
  }

  it('has no rating for real wards without a target', () => {
    const of = valid(trafford).indicators[0]!.measures[0]!;
    const parts = partsAgainstWhole(of, 'place')!.parts.map((part) => part.of);
    expect(parts).to.have.length(21);
    for (const rating of rateParts(of, parts)) {
      expect(rating).to.deep.include({ rating: 'none' });
      expect(rating).to.have.nested.property('reasons[0].code', 'no-target-due');
    }
  });
});
