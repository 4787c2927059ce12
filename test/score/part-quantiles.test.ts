// Places in classes: which end is the first, who has no class, what equal figures do.
import { expect } from 'chai';
import type { Measure } from '../../src/document/measure.js';
import { partQuantiles } from '../../src/score/part-quantiles.js';
import { partsAgainstWhole } from '../../src/score/parts-against-whole.js';
import { measure, number, polarity, valid } from '../support/documents.js';
import { figure, SUPPRESSED, trafford } from '../support/gap-plans.js';

const of = (...figures: Parameters<typeof figure>[1][]): Measure =>
  measure({
    polarity: polarity('lower'),
    results: figures.map((value, at) => figure(`Ward ${'ABCDEF'[at]!}`, value)),
  });
const classesOf = (given: Measure, classes?: number) =>
  partQuantiles(given, partsAgainstWhole(given, 'place')!.parts, classes);

describe('partQuantiles', () => {
  it('puts real wards into fifths, the fewest offences first', () => {
    const wards = valid(trafford).indicators[0]!.measures[0]!;
    const { parts } = partsAgainstWhole(wards, 'place')!;
    const { classes, first } = partQuantiles(wards, parts);
    const classOf = (place: string): unknown => classes[parts.findIndex((part) => part.of.place === place)];
    expect(first).to.equal('best');
    expect(['timperley', 'urmston', 'gorse-hill'].map(classOf)).to.deep.equal([1, 3, 5]);
    expect([1, 2, 3, 4, 5].map((one) => classes.filter((each) => each === one).length)).to.deep.equal([
      5, 4, 4, 4, 4,
    ]);
  });

  it('begins at the highest where high is good, and at the lowest where nobody has said', () => {
    const up: Measure = { ...of(10, 20, 30), polarity: polarity('higher') };
    expect(classesOf(up, 3)).to.deep.equal({ first: 'best', classes: [3, 2, 1] });
    const unknown: Measure = { ...of(10, 20, 30), polarity: polarity('unknown') };
    expect(classesOf(unknown, 3)).to.deep.equal({ first: 'lowest', classes: [1, 2, 3] });
  });

  it('has equal figures in one class, and none for what is suppressed or in another unit', () => {
    const other = number(3, { unit: { kind: 'count' } });
    expect(classesOf(of(10, 10, 30, SUPPRESSED, other, 40), 2).classes).to.deep.equal([
      1,
      1,
      2,
      { noFigure: 'missing' },
      { noFigure: 'missing' },
      2,
    ]);
  });

  it('has no classes where there are fewer figures than those', () => {
    expect(classesOf(of(10, 20)).classes).to.deep.equal(Array(2).fill({ noFigure: 'too-few' }));
    expect(() => classesOf(of(10), 0)).to.throw(RangeError);
  });
});
