// A funnel of places or groups: who lies outside, on which curve a point lies, and why there is none.
import { expect } from 'chai';
import type { Measure } from '../../src/document/measure.js';
import { type CurvePoint, type NoFunnel, type PartFunnel, partFunnel } from '../../src/score/part-funnel.js';
import { partsAgainstWhole } from '../../src/score/parts-against-whole.js';
import { measure, type MeasureInput, number, polarity, valid } from '../support/documents.js';
import { counted, figure, safeAfterDark, SUPPRESSED, trafford } from '../support/gap-plans.js';

const measureOf = (document: unknown): Measure => valid(document).indicators[0]!.measures[0]!;
const funnelOf = (of: Measure, by: 'place' | 'group' = 'place'): PartFunnel | NoFunnel =>
  partFunnel(of, partsAgainstWhole(of, by)!.parts);
const drawn = (of: Measure): PartFunnel => {
  const funnel = funnelOf(of);
  if ('noFunnel' in funnel) throw new Error(`no funnel: ${funnel.noFunnel}`);
  return funnel;
};
const placesOf = ({ points }: PartFunnel): string[] => points.map(({ place }) => place);
const RATE = { unit: { kind: 'rate', per: 1000 }, polarity: polarity('lower') } as const;
const rates = (all: readonly (readonly [number, number])[], parts: Partial<MeasureInput> = {}): Measure =>
  measure({
    ...RATE,
    results: all.map(([value, denominator], at) => figure(`Ward ${'ABCDE'[at]!}`, value, { denominator })),
    ...parts,
  });

/** The value of a curve at a size, on the straight line between two of its points. */
function at(curve: readonly CurvePoint[], size: number): number {
  const after = curve.findIndex((point) => point.size >= size);
  const [a, b] = [curve[after - 1]!, curve[after]!];
  return a.value + ((b.value - a.value) * (size - a.size)) / (b.size - a.size);
}

describe('partFunnel', () => {
  it('tells who lies outside the limits about the share of all', () => {
    const funnel = drawn(measureOf(counted));
    expect(funnel.baseline).to.be.closeTo((100 * 2690) / 8600, 1e-9);
    expect(placesOf(funnel)).to.deep.equal([
      'within',
      'within',
      'far-low',
      'far-low',
      'within',
      'far-high',
      'within',
      'within',
    ]);
    expect(funnel.points.map(({ size }) => size).slice(0, 3)).to.deep.equal([400, 1600, 900]);
    expect(funnel.points[0]!.value).to.equal(30);
  });

  for (const [name, of] of [
    ['shares', measureOf(counted)],
    [
      'rates',
      rates([
        [20, 5000],
        [44, 9000],
        [24, 12_000],
        [5, 2000],
        [30, 7000],
      ]),
    ],
  ] as const) {
    it(`draws curves of ${name} on the side of which each point lies`, () => {
      const { curves, points } = drawn(of);
      expect(new Set(points.map(({ place }) => place)).size).to.be.greaterThan(1);
      for (const { place, size, value } of points) {
        expect(value > at(curves.outerUpper, size), `${size} far above`).to.equal(place === 'far-high');
        expect(value > at(curves.innerUpper, size), `${size} above`).to.equal(place.endsWith('high'));
        expect(value < at(curves.innerLower, size), `${size} below`).to.equal(place.endsWith('low'));
        expect(value < at(curves.outerLower, size), `${size} far below`).to.equal(place === 'far-low');
      }
    });
  }

  it('takes counts from shares of those asked where nobody counted', () => {
    const of = measure({
      results: [50, 52, 20].map((value, index) => figure(`Ward ${'ABC'[index]!}`, value, { sample: 200 })),
    });
    expect(placesOf(drawn(of))).to.deep.equal(['high', 'far-high', 'far-low']);
  });

  it('names those of whom nobody says of how many they are, and leaves out what has no figure', () => {
    const extra = [
      figure('Moor', 20),
      figure('Hill', SUPPRESSED),
      figure('Vale', number(3, { unit: { kind: 'percent' } })),
    ];
    const of = rates([
      [20, 5000],
      [44, 9000],
      [24, 12_000],
    ]);
    const funnel = drawn({
      ...of,
      results: [...of.results, ...measure({ ...RATE, results: extra }).results],
    });
    expect(funnel.points).to.have.length(3);
    expect(funnel.leftOut.map(({ of: whose }) => whose.place)).to.deep.equal(['moor']);
  });

  it('draws one where nobody counted anything but one', () => {
    expect(
      placesOf(
        drawn(
          rates([
            [0, 500],
            [0, 700],
            [5, 200],
          ]),
        ),
      ),
    ).to.deep.equal(['within', 'within', 'within']);
  });

  for (const [why, of, by] of [
    ['no-sizes', measureOf(safeAfterDark), 'group'],
    ['unit', measureOf(trafford), 'place'],
    [
      'no-sizes',
      rates([
        [20, 5000],
        [44, 9000],
      ]),
      'place',
    ],
    [
      'impossible',
      rates([
        [-20, 5000],
        [44, 9000],
        [3, 400],
      ]),
      'place',
    ],
    [
      'impossible',
      rates([
        [0, 5000],
        [0, 9000],
        [0, 400],
      ]),
      'place',
    ],
    [
      'impossible',
      measure({ results: ['A', 'B', 'C'].map((name) => figure(name, 130, { denominator: 50 })) }),
      'place',
    ],
  ] as const) {
    it(`is none: ${why}`, () => expect(funnelOf(of, by)).to.deep.equal({ noFunnel: why }));
  }
});
