// What never alters a rating, whatever the figures: DESIGN, promise 4. And what decides it, told a second time.
import { expect } from 'chai';
import * as fc from 'fast-check';
import { ABSENCE_REASONS } from '../../src/document/absence.js';
import type { Measure } from '../../src/document/measure.js';
import { rateMeasure } from '../../src/score/rate-measure.js';
import type { Colour } from '../../src/score/rating.js';
import { deepFreeze } from '../support/deep-freeze.js';
import { type Decimal, decimals, digitsAt, toNumber } from '../support/decimal.js';
import { measure, number, polarity, result, target, type TargetInput } from '../support/documents.js';

const run = { seed: 20100331, numRuns: 200 };
const DAY = '2009-03-31';
const basis = { kind: 'stated' } as const;

interface Case {
  readonly direction: 'higher' | 'lower';
  /** The target, printed to all of its places. */
  readonly asked: Decimal;
  readonly found: Decimal;
  /** The tolerance of the council, or nothing. */
  readonly tolerance: Decimal | undefined;
}

// Small figures, close together, so that ties and limits come up; and large ones.
const figure = fc.oneof(decimals(60, 2), decimals(99_999, 4));
const cases: fc.Arbitrary<Case> = fc.record({
  direction: fc.constantFrom('higher', 'lower'),
  asked: figure,
  found: figure,
  tolerance: fc.option(fc.record({ digits: fc.nat(50), places: fc.nat(2) }), { nil: undefined }),
});

function built({ direction, asked, found, tolerance }: Case): Measure {
  return deepFreeze(
    measure({
      polarity: polarity(direction),
      ...(tolerance && { tolerance: { amount: toNumber(tolerance), basis } }),
      targets: [target(number(toNumber(asked), { decimals: asked.places }))],
      results: [result(toNumber(found))],
    }),
  );
}

const colour = (of: Case): string => rateMeasure(built(of), DAY).rating;
const other = (of: Case) => (of.direction === 'higher' ? 'lower' : 'higher');
const map = (of: Case, change: (decimal: Decimal) => Decimal): Case => ({
  ...of,
  asked: change(of.asked),
  found: change(of.found),
});

/** The rating in whole numbers of the sixth place, without the code that is tested. */
function oracle({ direction, asked, found, tolerance }: Case): Colour {
  const [want, have] = [digitsAt(asked, 6), digitsAt(found, 6)];
  const short = direction === 'higher' ? want - have : have - want;
  const allowed = tolerance ? digitsAt(tolerance, 6) : digitsAt({ digits: 5, places: asked.places + 1 }, 6);
  return short <= 0n ? 'green' : short <= allowed ? 'amber' : 'red';
}

describe('rateMeasure, whatever the figures', () => {
  it('rates as whole numbers of the last place do', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(cases, (each) => {
        const expected = oracle(each);
        seen.add(expected);
        expect(colour(each)).to.equal(expected);
      }),
      { ...run, numRuns: 1000 },
    );
    expect([...seen].toSorted(), 'every colour comes up').to.deep.equal(['amber', 'green', 'red']);
  });

  it('rates the same when signs and polarity are turned round', () => {
    fc.assert(
      fc.property(cases, (each) => {
        const flipped = map(each, ({ digits, places }) => ({ digits: -digits, places }));
        expect(colour({ ...flipped, direction: other(each) })).to.equal(colour(each));
      }),
      run,
    );
  });

  it('rates those who agree as it rates those who do not: 100 less the figures, polarity turned round', () => {
    const share = fc.record({ digits: fc.nat(10_000), places: fc.constant(2) });
    fc.assert(
      fc.property(cases, share, share, (each, asked, found) => {
        const agree = { ...each, asked, found };
        const disagree = map(agree, ({ digits, places }) => ({
          digits: 100 * 10 ** places - digits,
          places,
        }));
        expect(colour({ ...disagree, direction: other(each) })).to.equal(colour(agree));
      }),
      run,
    );
  });

  it('rates the same in tenths, hundredths and thousandths of the unit', () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: 1, max: 3 }), (each, power) => {
        const smaller = ({ digits, places }: Decimal) => ({ digits, places: places + power });
        const tolerance = each.tolerance && smaller(each.tolerance);
        expect(colour({ ...map(each, smaller), tolerance })).to.equal(colour(each));
      }),
      run,
    );
  });

  it('rates a result and its mirror image the same, about the value that is to be neared', () => {
    fc.assert(
      fc.property(figure, figure, figure, (to, asked, found) => {
        const at = (digits: bigint) => Number(`${digits}e-6`);
        const rated = (digits: bigint) =>
          rateMeasure(
            measure({
              polarity: { direction: 'nearest', to: toNumber(to), basis },
              targets: [target(number(toNumber(asked), { decimals: asked.places }))],
              results: [result(at(digits))],
            }),
            DAY,
          ).rating;
        const digits = digitsAt(found, 6);
        expect(rated(2n * digitsAt(to, 6) - digits)).to.equal(rated(digits));
      }),
      run,
    );
  });

  it('never rates a better result worse', () => {
    const order = ['green', 'amber', 'red'];
    fc.assert(
      fc.property(cases, figure, (each, second) => {
        const [a, b] = [digitsAt(each.found, 6), digitsAt(second, 6)];
        const better = a > b === (each.direction === 'higher') ? each.found : second;
        const worse = better === second ? each.found : second;
        const rank = (found: Decimal) => order.indexOf(colour({ ...each, found }));
        expect(rank(better)).to.be.at.most(rank(worse));
      }),
      run,
    );
  });

  it('rates a tie green, and a result exactly at the tolerance amber, whatever they are', () => {
    fc.assert(
      fc.property(cases, (each) => {
        expect(colour({ ...each, found: each.asked })).to.equal('green');
        const allowed = each.tolerance ?? { digits: 5, places: each.asked.places + 1 };
        const limit =
          digitsAt(each.asked, 6) + digitsAt(allowed, 6) * (each.direction === 'higher' ? -1n : 1n);
        const atLimit = { ...each, found: { digits: Number(limit), places: 6 } };
        expect(colour(atLimit)).to.equal(allowed.digits === 0 ? 'green' : 'amber');
        const beyond = Number(limit) + (each.direction === 'higher' ? -1 : 1);
        expect(colour({ ...each, found: { digits: beyond, places: 6 } })).to.equal('red');
      }),
      run,
    );
  });

  it('gives no colour to a value that is missing', () => {
    const absence = fc.constantFrom(...ABSENCE_REASONS).map((reason) => ({ kind: 'none', reason }) as const);
    fc.assert(
      fc.property(cases, absence, fc.constantFrom('target', 'result', 'both'), (each, absent, missing) => {
        const whole = built(each);
        const rating = rateMeasure(
          {
            ...whole,
            targets: missing === 'result' ? whole.targets : [{ ...whole.targets[0]!, value: absent }],
            results: missing === 'target' ? whole.results : [{ ...whole.results[0]!, value: absent }],
          },
          DAY,
        );
        expect(rating.rating).to.equal('none');
        expect(rating).not.to.have.any.keys('shortfall', 'thresholds');
      }),
      run,
    );
  });

  it('gives the same whatever the order in which targets and results stand', () => {
    const years = [2007, 2008, 2009, 2010, 2011];
    const day = (year: number) => `${year}-03-31`;
    fc.assert(
      fc.property(
        fc.array(figure, { minLength: 10, maxLength: 10 }),
        fc.shuffledSubarray(years),
        fc.shuffledSubarray(years),
        fc.constantFrom(...years),
        (figures, dues, founds, now) => {
          const whole = (targetYears: number[], resultYears: number[]) =>
            measure({
              targets: targetYears.map((year): TargetInput =>
                target(toNumber(figures[year - 2007]!), day(year)),
              ),
              results: resultYears.map((year) => result(toNumber(figures[year - 2002]!), day(year))),
            });
          expect(rateMeasure(whole(dues, founds), day(now))).to.deep.equal(
            rateMeasure(whole(dues.toSorted(), founds.toSorted()), day(now)),
          );
        },
      ),
      run,
    );
  });

  it('gives the same rating for the same input, and changes nothing', () => {
    fc.assert(
      fc.property(cases, (each) => {
        const frozen = built(each);
        expect(rateMeasure(frozen, DAY)).to.deep.equal(rateMeasure(structuredClone(frozen), DAY));
      }),
      run,
    );
  });
});
