import { expect } from 'chai';
import { StrategySchema, type StrategyInput } from '../../src/document/strategy.js';
import { buildModel } from '../../src/model/build-model.js';
import { emptyCells } from '../../src/model/empty-cells.js';
import { MOST_CELLS } from '../../src/model/framework-cells.js';
import type { CellModel, FrameworkModel } from '../../src/model/framework-models.js';
import { model, plan } from '../support/documents.js';
import { northamptonshire } from '../support/models.js';
import { ids, named, titled } from './shared.js';

const show = ({ entries, links }: CellModel) => [
  ids(entries).join(' '),
  ...links.map(({ part }) => `${part.kind} ${part.part.document.id}`),
];

/** A framework of axes of these lengths, whose entries are a0, a1 … on the first axis, b0 … on the second. */
function framework(lengths: readonly number[], at: readonly (readonly string[])[] = []): FrameworkModel {
  const axes = lengths.map((length, axis) => {
    const letter = 'abcdef'[axis]!;
    return { name: letter, entries: Array.from({ length }, (_, place) => named(`${letter}${place}`)) };
  });
  const links = at.map((entries) => ({ part: { kind: 'objective' as const, id: 'o' }, at: [...entries] }));
  const input: Partial<StrategyInput> = {
    objectives: [titled('o')],
    frameworks: [{ ...named('f'), axes, links }],
  };
  return buildModel(StrategySchema.parse(plan(input))).frameworks[0]!;
}

describe('the cells of Northamptonshire', () => {
  const [matrix] = northamptonshire.frameworks as [FrameworkModel];

  it('are 32: eight priorities by four principles, priority by priority', () => {
    expect(matrix.cellCount).to.equal(32);
    expect(matrix.cells.map(({ entries }) => ids(entries).join(' '))).to.deep.equal(
      [1, 2, 3, 4, 5, 6, 7, 8].flatMap((priority) =>
        [1, 2, 3, 4].map((principle) => `priority-${priority} principle-${principle}`),
      ),
    );
  });

  it('are filled in five places: priority 5 with principle 4, and priority 1 with all four', () => {
    expect(matrix.cells.filter(({ links }) => links.length > 0).map(show)).to.deep.equal([
      ['priority-1 principle-1', 'objective objective-1'],
      ['priority-1 principle-2', 'objective objective-1'],
      ['priority-1 principle-3', 'objective objective-1'],
      ['priority-1 principle-4', 'objective objective-1'],
      ['priority-5 principle-4', 'objective objective-5'],
    ]);
  });

  it('are empty in the other 27, whatever is linked to a whole row', () => {
    const empty = emptyCells(matrix);
    expect(empty).to.have.lengthOf(27);
    expect(matrix.cells.filter((cell) => !empty.includes(cell))).to.have.lengthOf(5);
    const rows = matrix.links.filter(({ cell }) => cell === undefined);
    expect(rows).to.have.lengthOf(matrix.links.length - 5);
    for (const { at } of rows) expect(at).to.have.lengthOf(1);
  });
});

describe('emptyCells', () => {
  it('gives the cells with no link, the first axis slowest', () => {
    expect(
      emptyCells(
        framework(
          [2, 3],
          [
            ['b1', 'a0'],
            ['a1', 'b2'],
          ],
        ),
      ).map((cell) => show(cell)[0]),
    ).to.deep.equal(['a0 b0', 'a0 b2', 'a1 b0', 'a1 b1']);
  });

  it('leaves a cell empty where only its row, its column or some other framework is linked', () => {
    const linked = framework([2, 2], [['a0'], ['b1']]);
    expect(emptyCells(linked)).to.have.lengthOf(4);
    expect(linked.axes[0]!.entries[0]!.links).to.have.lengthOf(1);
    expect(linked.axes[1]!.entries[1]!.links).to.have.lengthOf(1);
  });

  it('has a cell for each entry of a framework of one axis, and for each combination of three', () => {
    expect(emptyCells(framework([4], [['a2']])).map((cell) => show(cell)[0])).to.deep.equal([
      'a0',
      'a1',
      'a3',
    ]);
    const three = framework([2, 1, 2], [['c1', 'a1', 'b0']]);
    expect(three.cells.map(show)).to.deep.equal([
      ['a0 b0 c0'],
      ['a0 b0 c1'],
      ['a1 b0 c0'],
      ['a1 b0 c1', 'objective o'],
    ]);
  });

  it('counts a link once that names an entry twice, and puts one that names an axis twice into no cell', () => {
    const twice = framework(
      [2, 2],
      [
        ['a0', 'b0', 'a0'],
        ['a0', 'a1'],
        ['a0', 'a1', 'b0'],
      ],
    );
    expect(twice.cells.map(({ links }) => links.length)).to.deep.equal([1, 0, 0, 0]);
    expect(twice.axes[0]!.entries.map(({ links }) => links.length)).to.deep.equal([3, 2]);
  });

  it(`lists up to ${MOST_CELLS} cells, of a larger framework only those with links, in the same order`, () => {
    expect(framework([100, 100]).cells).to.have.lengthOf(MOST_CELLS);
    const large = framework(
      [100, 101, 100],
      [
        ['a9', 'b100', 'c3'],
        ['a10', 'b2', 'c3'],
        ['a9', 'b99', 'c3'],
      ],
    );
    expect(large.cellCount).to.equal(1_010_000);
    expect(large.cells.map((cell) => show(cell)[0])).to.deep.equal(['a9 b99 c3', 'a9 b100 c3', 'a10 b2 c3']);
    expect(() => emptyCells(large)).to.throw(
      RangeError,
      'emptyCells requires a framework of at most 10000 cells, got 1010000',
    );
  });

  /** A framework of many axes: so many of two entries, and so many of one. */
  const many = (ofTwo: number, ofOne: number) => {
    const entries = (axis: number) =>
      ['a', 'b'].slice(axis < ofTwo ? 0 : 1).map((letter) => named(`${letter}${axis}`));
    const axes = Array.from({ length: ofTwo + ofOne }, (_, axis) => ({ name: 'A', entries: entries(axis) }));
    return buildModel(StrategySchema.parse(plan({ frameworks: [{ ...named('f'), axes }] }))).frameworks[0]!;
  };

  for (const [ofTwo, ofOne, cells, listed] of [
    [0, 5000, 1, 1],
    [13, 0, 8192, 0],
    [12, 12, 4096, 4096],
    [12, 13, 4096, 0],
    [5000, 0, Infinity, 0],
  ] as const) {
    it(`lists ${listed} cells where ${ofTwo} axes have two entries and ${ofOne} have one`, () => {
      const framework = many(ofTwo, ofOne);
      expect([framework.cellCount, framework.cells.length]).to.deep.equal([cells, listed]);
    });
  }

  it('lists no empty cell of one axis with more entries than that', () => {
    expect(framework([MOST_CELLS]).cells).to.have.lengthOf(MOST_CELLS);
    expect(framework([MOST_CELLS + 1], [['a7']]).cells.map((cell) => show(cell)[0])).to.deep.equal(['a7']);
  });

  it('finds none in a framework that is full', () => {
    expect(emptyCells(framework([1, 1], [['a0', 'b0']]))).to.deep.equal([]);
    expect(model().frameworks).to.deep.equal([]);
  });
});
