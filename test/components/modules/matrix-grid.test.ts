// How a framework becomes a table, a list and a sentence, without a page.
import { expect } from 'chai';
import { matrixFinding } from '../../../components/matrix/matrix-finding.js';
import { matrixGrid, type MatrixGrid } from '../../../components/matrix/matrix-grid.js';
import { isLarge, matrixList, MOST_LISTED } from '../../../components/matrix/matrix-list.js';
import { marksMeaning, placedKinds, remarksOf } from '../../../components/matrix/matrix-parts.js';
import { matrixEnglish } from '../../../components/matrix/matrix.words.js';
import { buildModel } from '../../../src/model/build-model.js';
import type { FrameworkModel } from '../../../src/model/framework-models.js';
import { model, valid } from '../../support/documents.js';
import { STRATEGIES } from '../../support/strategies.js';

const real = (id: string) => buildModel(valid(STRATEGIES.find((one) => one.id === id)!.document));
const northamptonshire = real('northamptonshire-2007').frameworks[0]!;

type Grounds = 'stated' | 'inferred' | 'outside';

/** A framework with axes of so many entries, `a1`, `a2`, `b1`, and objectives `o1`, `o2` at these, on these grounds. */
function framework(
  sizes: readonly number[],
  at: readonly (readonly string[])[],
  grounds: readonly Grounds[] = [],
): FrameworkModel {
  const axes = sizes.map((size, place) => {
    const letter = 'abcd'[place]!;
    const entries = Array.from({ length: size }, (_, index) => ({
      id: `${letter}${index + 1}`,
      name: `${letter.toUpperCase()}${index + 1}`,
    }));
    return { name: `axis ${letter}`, entries };
  });
  const objectives = at.map((_, index) => ({ id: `o${index + 1}`, title: `O${index + 1}` }));
  const links = at.map((entries, index) => ({
    part: { kind: 'objective' as const, id: `o${index + 1}` },
    at: [...entries],
    ...(grounds[index] === undefined ? {} : { basis: { kind: grounds[index], because: 'B' } }),
  }));
  return model({ objectives, frameworks: [{ id: 'f', name: 'F', axes, links }] }).frameworks[0]!;
}

const ids = ({ groups }: MatrixGrid) =>
  groups.map(({ rows }) =>
    rows.map(({ cells }) => cells.map((links) => links.map(({ part }) => part.part.document.id).join('+'))),
  );
const namesOf = (places: MatrixGrid['columns']) => places.map((place) => place?.document.name ?? 'whole');

describe('matrixGrid', () => {
  it('has the first axis across and the second down, and the other way round when it is turned', () => {
    const two = framework([2, 3], [['a2', 'b3']]);
    expect(ids(matrixGrid(two, false))).to.deep.equal([
      [
        ['', ''],
        ['', ''],
        ['', 'o1'],
      ],
    ]);
    expect(ids(matrixGrid(two, true))).to.deep.equal([
      [
        ['', '', ''],
        ['', '', 'o1'],
      ],
    ]);
  });

  it('has a row for what belongs to a column as a whole, and a column for what belongs to a row, only where there is any', () => {
    const grid = matrixGrid(framework([2, 1], [['a1'], ['b1'], ['a1', 'b1']]), false);
    expect(namesOf(grid.columns)).to.deep.equal(['A1', 'A2', 'whole']);
    expect(namesOf(grid.groups[0]!.rows.map(({ place }) => place))).to.deep.equal(['B1', 'whole']);
    expect(ids(grid)).to.deep.equal([
      [
        ['o3', '', 'o2'],
        ['o1', '', ''],
      ],
    ]);
    expect(namesOf(matrixGrid(framework([2, 1], [['a1']]), false).columns)).to.deep.equal(['A1', 'A2']);
  });

  it('makes groups of a third axis, and names the axes for which there is no room', () => {
    const grid = matrixGrid(
      framework(
        [1, 1, 2, 2],
        [
          ['a1', 'b1', 'c2', 'd1'],
          ['a1', 'b1'],
        ],
      ),
      false,
    );
    expect(ids(grid)).to.deep.equal([[['']], [['o1']], [['o2']]]);
    expect(namesOf(grid.groups.map(({ place }) => place))).to.deep.equal(['C1', 'C2', 'whole']);
    expect(grid.hidden.map(({ document }) => document.name)).to.deep.equal(['axis d']);
  });

  for (const turned of [false, true]) {
    it(`has each link of the real frameworks in as many places as it names cells, turned: ${turned}`, () => {
      const filled = ids(matrixGrid(northamptonshire, turned)).flat(2).filter(Boolean).join('+').split('+');
      expect(filled).to.have.length(northamptonshire.links.length);
    });
  }
});

describe('matrixList', () => {
  it('lists the entries of one axis, with what belongs under each', () => {
    const [blocks] = real('coventry-2006').frameworks;
    expect(
      matrixList(blocks!, matrixEnglish).places.map(({ name, links }) => [name, links.length]),
    ).to.deep.equal([
      ['Safer and Stronger Communities', 2],
      ['Healthier Communities and Older People', 1],
      ['Children and Young People', 0],
      ['Economic Development and Enterprise', 1],
    ]);
  });

  it('lists of a framework too large for a table what is stated, cut short and counted', () => {
    const at = Array.from({ length: MOST_LISTED + 50 }, (_, index) => [
      `a${(index % 150) + 1}`,
      `b${index + 1}`,
    ]);
    const large = framework([150, 400], [['a1'], ...at]);
    expect(isLarge(large)).to.equal(true);
    const { places, total } = matrixList(large, matrixEnglish);
    expect([places.length, total]).to.deep.equal([MOST_LISTED, MOST_LISTED + 51]);
    expect(places[1]!.name).to.equal('A1; B1');
    const mixed = framework(
      [150, 100],
      [
        ['b1', 'a1'],
        ['a1', 'b1'],
      ],
    );
    expect(matrixList(mixed, matrixEnglish).places.map(({ name }) => name)).to.deep.equal(['A1; B1']);
    expect(matrixFinding(large, matrixEnglish)).to.equal(
      'This framework has 60,000 cells, too many for a table. Below is what is stated.',
    );
  });
});

describe('matrixFinding', () => {
  const sentences: readonly (readonly [string, string, FrameworkModel])[] = [
    [
      'which columns hold nothing, of the Northamptonshire framework',
      'Of 32 cells of this framework, 5 hold something. In 4 of these the plan does not say so itself. What belongs in the other 27 is not stated. No cell is filled for: Developing shared Values; Prevent Problems of Tomorrow; Good Informa tion; Involving Young People; Interfaith Work; Partnership Working.',
      northamptonshire,
    ],
    [
      'which headings hold nothing, of the Coventry blocks',
      'Of 4 headings of this framework, 3 have something under them. Nothing is stated under: Children and Young People.',
      real('coventry-2006').frameworks[0]!,
    ],
    [
      'that all hold something',
      'Something is stated under each heading of this framework: 3 of 3. The plan does not say so itself of any of these.',
      real('coventry-community-plan-2005').frameworks[0]!,
    ],
    [
      'that none holds anything, under headings',
      'Nothing is stated under any heading of this framework: 0 of 3.',
      real('coventry-community-plan-2005').frameworks[1]!,
    ],
    [
      'that none holds anything, in cells',
      'No cell of this framework is filled (0 of 4): what belongs there is not stated.',
      framework([2, 2], [['a1']]),
    ],
    [
      'that all cells hold something',
      'Every cell of this framework holds something: 1 of 1.',
      framework([1, 1], [['a1', 'b1']]),
    ],
    [
      'that a framework too large for a table says nothing of any cell',
      'This framework has 15,000 cells, and nothing is stated of what belongs in any of them.',
      framework([150, 100], []),
    ],
    [
      'that the plan says of no filled cell what belongs there',
      'Every cell of this framework holds something: 2 of 2. The plan does not say so itself of any of these.',
      framework(
        [2, 1],
        [
          ['a1', 'b1'],
          ['a2', 'b1'],
        ],
        ['inferred', 'outside'],
      ),
    ],
    [
      'what the plan says itself, where it is said of one part in a cell and inferred of another',
      'Every cell of this framework holds something: 1 of 1.',
      framework(
        [1, 1],
        [
          ['a1', 'b1'],
          ['a1', 'b1'],
        ],
        ['inferred', 'stated'],
      ),
    ],
    [
      'under how many headings the plan does not say itself what belongs there',
      'Of 8 headings of this framework, 1 has something under it. The plan does not say so itself of any of these. Nothing is stated under the other 7.',
      framework([8], [['a1']], ['outside']),
    ],
    [
      'how many hold nothing, where names would be many',
      'Of 8 cells of this framework, 1 holds something. What belongs in the other 7 is not stated. No cell is filled for 7 of the 8 in “axis a”.',
      framework([8, 1], [['a1', 'b1']]),
    ],
  ];
  for (const [what, sentence, of] of sentences) {
    it(`says ${what}`, () => expect(matrixFinding(of, matrixEnglish)).to.equal(sentence));
  }
});

describe('placedKinds', () => {
  it('counts parts by kind, in the council’s own word, and says what was inferred', () => {
    const strategy = real('northamptonshire-2007');
    const [cell] = strategy.frameworks[0]!.cells;
    expect(placedKinds(cell!.links, strategy.document, matrixEnglish)).to.deep.equal([
      {
        count: '1 strategic objective',
        parts: [{ name: 'Strategic Objective 1: Leadership and Engagement', remark: '(inferred)' }],
      },
    ]);
    expect(marksMeaning(cell!.links, matrixEnglish)).to.have.length(1);
    expect(marksMeaning(framework([1, 1], [['a1', 'b1']]).links, matrixEnglish)).to.deep.equal([]);
  });

  it('names a part once where links to places that are not told apart bring it there, and as said where one link says it', () => {
    const links = [['a1'], ['a2']].map((at, index) => ({
      part: { kind: 'objective' as const, id: 'o' },
      at,
      ...(index === 0 ? { basis: { kind: 'inferred' as const, because: 'B' } } : {}),
    }));
    const { frameworks, document } = model({
      objectives: [{ id: 'o', title: 'O' }],
      frameworks: [
        {
          id: 'f',
          name: 'F',
          axes: [{ name: 'A', entries: ['a1', 'a2'].map((id) => ({ id, name: id })) }],
          links,
        },
      ],
    });
    expect(placedKinds(frameworks[0]!.links, document, matrixEnglish)).to.deep.equal([
      { count: '1 objective', parts: [{ name: 'O', remark: '' }] },
    ]);
    expect(
      placedKinds(frameworks[0]!.links.slice(0, 1), document, matrixEnglish)[0]!.parts[0]!.remark,
    ).to.equal('(inferred)');
  });

  it('tells what is inferred from what is known from elsewhere', () => {
    const { links } = framework([1], [['a1'], ['a1']], ['outside', 'inferred']);
    expect(
      placedKinds(links, model().document, matrixEnglish)[0]!.parts.map(({ remark }) => remark),
    ).to.deep.equal(['(from outside the plan)', '(inferred)']);
    expect(marksMeaning(links, matrixEnglish).map((line) => line.slice(0, 16))).to.deep.equal([
      'Marked “inferred',
      'Marked “from out',
    ]);
  });

  it('keeps kinds apart', () => {
    const of = real('coventry-2006');
    const links = [...of.frameworks[0]!.links];
    expect(placedKinds(links, of.document, matrixEnglish).map(({ count }) => count)).to.deep.equal([
      '4 actions',
    ]);
  });
});

describe('remarksOf', () => {
  it('has the notes of the framework and of its entries, without the cautions of the former', () => {
    expect(remarksOf(northamptonshire, matrixEnglish)).to.deep.equal([
      'Nine numbered objectives stand for eight priorities.',
      'Local cohesion plans are to be made against it, to suit local circumstances.',
      'Good Informa tion: The space within the word comes from the extraction of the table.',
    ]);
    expect(remarksOf(real('coventry-community-plan-2005').frameworks[1]!, matrixEnglish)).to.deep.equal([
      'Only the key of the chart is in the text, so nothing is known of what stands in its boxes.',
      'A starred entry of the chart had this footnote. “Progress Impact and Evaluation”',
    ]);
  });
});
