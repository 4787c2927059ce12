// The measures of segregation together: they answer the same questions of the same tables, and are proved on these.
import { expect } from 'chai';
import * as fc from 'fast-check';
import { correlationRatio } from '../../src/statistics/correlation-ratio.js';
import { dissimilarity } from '../../src/statistics/dissimilarity.js';
import { type Diversity, diversity } from '../../src/statistics/diversity.js';
import { entropyIndex } from '../../src/statistics/entropy-index.js';
import { exposure } from '../../src/statistics/exposure.js';
import { interactionIndex } from '../../src/statistics/interaction-index.js';
import { isolationIndex } from '../../src/statistics/isolation-index.js';
import { localSegregation } from '../../src/statistics/local-segregation.js';
import { multigroupDissimilarity } from '../../src/statistics/multigroup-dissimilarity.js';
import { multigroupEntropyIndex } from '../../src/statistics/multigroup-entropy-index.js';
import { multigroupGini } from '../../src/statistics/multigroup-gini.js';
import { mutualInformation } from '../../src/statistics/mutual-information.js';
import { isNoFigure, type NoFigure } from '../../src/statistics/no-figure.js';
import { normalisedExposure } from '../../src/statistics/normalised-exposure.js';
import { relativeDiversity } from '../../src/statistics/relative-diversity.js';
import { segregationAtkinson } from '../../src/statistics/segregation-atkinson.js';
import { segregationGini } from '../../src/statistics/segregation-gini.js';
import { simpsonConcentration } from '../../src/statistics/simpson-concentration.js';
import { simpsonInteraction } from '../../src/statistics/simpson-interaction.js';
import { squaredCoefficientOfVariation } from '../../src/statistics/squared-coefficient-of-variation.js';

type TwoGroup = (group: readonly (number | undefined)[], total: readonly (number | undefined)[]) => unknown;
type Multigroup = (counts: readonly (readonly (number | undefined)[])[]) => unknown;

// Two areas of 100, in which 80 and 20 belong to the group: every measure by hand.
const H = 1 - (0.8 * Math.log(0.8) + 0.2 * Math.log(0.2)) / Math.log(0.5);
const twoGroup: readonly (readonly [string, TwoGroup, number])[] = [
  ['dissimilarity', dissimilarity, 0.6],
  ['isolationIndex', isolationIndex, 0.8 * 0.8 + 0.2 * 0.2],
  ['interactionIndex', interactionIndex, 0.8 * 0.2 + 0.2 * 0.8],
  ['entropyIndex', entropyIndex, H],
  ['segregationGini', segregationGini, 0.6],
  ['segregationAtkinson', segregationAtkinson, 1 - (2 * 0.4) ** 2],
  ['correlationRatio', correlationRatio, (0.68 - 0.5) / 0.5],
];

// The same people as a table of two groups: what each measure of many groups is for two.
const TABLE = [
  [80, 20],
  [20, 80],
];
const multigroup: readonly (readonly [string, Multigroup, number])[] = [
  ['multigroupDissimilarity', multigroupDissimilarity, 0.6],
  ['multigroupEntropyIndex', multigroupEntropyIndex, H],
  ['multigroupGini', multigroupGini, 0.6],
  ['mutualInformation', mutualInformation, H * Math.LN2],
  ['normalisedExposure', normalisedExposure, 0.36],
  ['relativeDiversity', relativeDiversity, 0.36],
  ['simpsonInteraction', simpsonInteraction, 0.5],
  ['simpsonConcentration', simpsonConcentration, 0.5],
  ['squaredCoefficientOfVariation', squaredCoefficientOfVariation, 0.36],
];

/** Those of the measures that tell segregation: none where every area is alike. */
const UNEVENNESS = multigroup.filter(([name]) => !name.startsWith('simpson'));

const areas = fc.array(fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 })), {
  minLength: 2,
  maxLength: 8,
});
const tables = fc.array(fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 3, maxLength: 3 }), {
  minLength: 2,
  maxLength: 8,
});
const run = { seed: 20010421, numRuns: 100 };

for (const [name, measure, expected] of twoGroup) {
  describe(name, () => {
    it(`is ${expected} for 80 and 20 of two hundreds`, () => {
      expect(measure(Object.freeze([80, 20]), Object.freeze([100, 100]))).to.be.closeTo(expected, 1e-14);
    });

    it('takes no notice of areas where nobody lives, of the order of areas, and of the number of people', () => {
      for (const [group, total] of [
        [
          [80, 0, 20],
          [100, 0, 100],
        ],
        [
          [20, 80],
          [100, 100],
        ],
        [
          [8, 2],
          [10, 10],
        ],
        [
          [40, 40, 20],
          [50, 50, 100],
        ],
      ] as const) {
        expect(measure(group, total)).to.be.closeTo(expected, 1e-14);
      }
    });

    for (const [group, total, reason] of [
      [[], [], 'too-few'],
      [[1, undefined], [2, 2], 'missing'],
      [[1, 1], [2, NaN], 'not-finite'],
      [[-1, 1], [2, 2], 'negative'],
      [[3, 1], [2, 2], 'exceeds-whole'],
      [[0, 0], [2, 2], 'group-absent'],
      [[2, 2], [2, 2], 'group-is-everyone'],
      [[0, 0], [0, 0], 'no-denominator'],
    ] as const) {
      it(`gives none for ${JSON.stringify(group)} of ${JSON.stringify(total)}: ${reason}`, () => {
        expect(measure(group, total)).to.deep.equal({ noFigure: reason });
      });
    }

    it('refuses lists of two lengths', () => {
      expect(() => measure([1], [2, 2])).to.throw(RangeError, `${name} requires`);
    });

    it('lies between 0 and 1', () => {
      fc.assert(
        fc.property(areas, (list) => {
          const answer = measure(
            list.map(([members]) => members),
            list.map(([members, others]) => members + others),
          );
          if (!isNoFigure(answer)) expect(answer).to.be.within(0, 1);
        }),
        run,
      );
    });
  });
}

for (const [name, measure, expected] of multigroup) {
  describe(name, () => {
    it(`is ${expected} for two groups of 80 and 20 in two hundreds`, () => {
      expect(measure(TABLE)).to.be.closeTo(expected, 1e-14);
    });

    it('takes no notice of a group that nobody belongs to, nor of an area where nobody lives', () => {
      expect(
        measure([
          [80, 0, 20],
          [0, 0, 0],
          [20, 0, 80],
        ]),
      ).to.be.closeTo(expected, 1e-14);
    });

    for (const [counts, reason] of [
      [[], 'too-few'],
      [[[1, undefined]], 'missing'],
      [
        [
          [1, 2],
          [1, undefined],
        ],
        'missing',
      ],
      [[[1, Infinity]], 'not-finite'],
      [[[1e308, 1e308]], 'not-finite'],
      [[[1, -1]], 'negative'],
      [[[0, 0]], 'no-denominator'],
    ] as const) {
      it(`gives none for ${JSON.stringify(counts)}: ${reason}`, () => {
        expect(measure(counts)).to.deep.equal({ noFigure: reason });
      });
    }

    it('refuses rows of two lengths', () => {
      // the entropy index is made of the mutual information, which is the one that refuses
      const asked = name === 'multigroupEntropyIndex' ? 'mutualInformation' : name;
      const words = `${asked} requires rows of one length, got 2 and 1`;
      expect(() => measure([[1, 2], [1]])).to.throw(RangeError, words);
    });

    it('is the same in any order of areas and groups, and lies between 0 and the logarithm of the groups', () => {
      fc.assert(
        fc.property(tables, (counts) => {
          const [there, back] = [
            measure(counts),
            measure(counts.toReversed().map((row) => row.toReversed())),
          ];
          if (isNoFigure(there)) {
            expect(back).to.deep.equal(there);
            return;
          }
          expect(back).to.be.closeTo(there as number, 1e-12);
          expect(there).to.be.within(0, name === 'mutualInformation' ? Math.log(3) : 1 + 1e-12);
        }),
        run,
      );
    });
  });
}

describe('measures of unevenness', () => {
  for (const [name, measure] of UNEVENNESS) {
    it(`${name} needs two groups, and one that nobody belongs to is none`, () => {
      const alone = { noFigure: 'group-is-everyone' };
      expect(measure([[5], [7]])).to.deep.equal(alone);
      expect(
        measure([
          [5, 0],
          [7, 0],
        ]),
      ).to.deep.equal(alone);
    });

    it(`${name} is 0 where areas are alike and full where nobody shares an area`, () => {
      expect(
        measure([
          [10, 20, 30],
          [20, 40, 60],
        ]),
      ).to.be.closeTo(0, 1e-14);
      const apart = measure([
        [10, 0],
        [0, 10],
      ]);
      expect(apart).to.be.closeTo(name === 'mutualInformation' ? Math.LN2 : 1, 1e-14);
    });
  }
});

describe('isolation and interaction', () => {
  it('add up to one', () => {
    fc.assert(
      fc.property(areas, (list) => {
        const [group, total] = [list.map(([a]) => a), list.map(([a, b]) => a + b)];
        const [isolated, meeting] = [isolationIndex(group, total), interactionIndex(group, total)];
        if (isNoFigure(isolated) || isNoFigure(meeting)) expect(isolated).to.deep.equal(meeting);
        else expect(isolated + meeting).to.be.closeTo(1, 1e-12);
      }),
      run,
    );
  });
});

describe('exposure', () => {
  const table = [
    [6, 3, 1],
    [2, 2, 6],
  ];

  it('is the mean share of one group where members of another live', () => {
    expect(exposure(table, 0, 1)).to.be.closeTo((6 * 0.3 + 2 * 0.2) / 8, 1e-14);
    expect(exposure(table, 2, 2)).to.be.closeTo((1 * 0.1 + 6 * 0.6) / 7, 1e-14);
  });

  it('of a group to all groups adds up to one', () => {
    const sum = [0, 1, 2].map((to) => exposure(table, 1, to) as number).reduce((a, b) => a + b, 0);
    expect(sum).to.be.closeTo(1, 1e-14);
  });

  it('does not exist for a group that lives nowhere, and is 0 to one', () => {
    const empty = [
      [5, 0],
      [7, 0],
    ];
    expect(exposure(empty, 1, 0)).to.deep.equal({ noFigure: 'group-absent' });
    expect(exposure(empty, 0, 1)).to.equal(0);
    expect(exposure(empty, 0, 0)).to.equal(1);
  });

  for (const [counts, reason] of [
    [[], 'too-few'],
    [[[1, undefined]], 'missing'],
    [[[1, NaN]], 'not-finite'],
    [[[1, -1]], 'negative'],
    [[[0, 0]], 'no-denominator'],
  ] as const) {
    it(`gives none for ${JSON.stringify(counts)}: ${reason}`, () => {
      expect(exposure(counts, 0, 1)).to.deep.equal({ noFigure: reason });
    });
  }

  it('refuses rows of two lengths', () => {
    expect(() => exposure([[1, 2], [1]], 0, 1)).to.throw(RangeError, 'exposure requires rows of one length');
  });

  for (const column of [-1, 3, 0.5]) {
    it(`refuses the column ${column}`, () => {
      expect(() => exposure(table, column, 0)).to.throw(RangeError, `columns from 0 to 2, got ${column}`);
      expect(() => exposure(table, 0, column)).to.throw(RangeError, `columns from 0 to 2, got ${column}`);
    });
  }
});

describe('diversity', () => {
  it('is the entropy of the groups, and its share of the highest', () => {
    const { entropy, normalised } = diversity([
      [1, 1, 0],
      [1, 1, 4],
    ]) as Diversity;
    expect(entropy).to.be.closeTo(2 * 0.25 * Math.log(4) + 0.5 * Math.LN2, 1e-14);
    expect(normalised).to.be.closeTo(entropy / Math.log(3), 1e-14);
  });

  it('is zero where all belong to one group, of a highest that is none', () => {
    const alone = { entropy: 0, normalised: { noFigure: 'group-is-everyone' } };
    expect(diversity([[5], [3]])).to.deep.equal(alone);
    expect(diversity([[5, 0]])).to.deep.equal(alone);
  });

  for (const [counts, reason] of [
    [[], 'too-few'],
    [[[1, undefined]], 'missing'],
    [[[1, NaN]], 'not-finite'],
    [[[1, -1]], 'negative'],
    [[[0, 0]], 'no-denominator'],
  ] as const) {
    it(`gives none for ${JSON.stringify(counts)}: ${reason}`, () => {
      expect(diversity(counts)).to.deep.equal({ noFigure: reason });
    });
  }

  it('refuses rows of two lengths', () => {
    expect(() => diversity([[1], [1, 2]])).to.throw(RangeError, 'diversity requires rows of one length');
  });
});

describe('localSegregation', () => {
  it('tells how far each area is from the whole; weighted by people it is the mutual information', () => {
    const counts = [
      [80, 20],
      [10, 40],
    ];
    const local = localSegregation(counts) as number[];
    expect(local).to.have.lengthOf(2);
    const mean = (local[0]! * 100 + local[1]! * 50) / 150;
    expect(mean).to.be.closeTo(mutualInformation(counts) as number, 1e-14);
    const [own, whole] = [0.8, 0.6];
    expect(local[0]).to.be.closeTo(
      own * Math.log(own / whole) + (1 - own) * Math.log((1 - own) / (1 - whole)),
      1e-14,
    );
  });

  it('has none for an area where nobody lives, which moves no other', () => {
    const rows = [
      [80, 20],
      [0, 0],
      [10, 40],
    ];
    const [first, empty, last] = localSegregation(rows) as (number | NoFigure)[];
    expect(empty).to.deep.equal({ noFigure: 'no-denominator' });
    expect([first, last]).to.deep.equal(localSegregation([rows[0]!, rows[2]!]));
  });

  for (const [counts, reason] of [
    [[], 'too-few'],
    [[[1, undefined]], 'missing'],
    [[[1, NaN]], 'not-finite'],
    [[[1, -1]], 'negative'],
    [[[0, 0]], 'no-denominator'],
    [[[5, 0]], 'group-is-everyone'],
  ] as const) {
    it(`gives none for ${JSON.stringify(counts)}: ${reason}`, () => {
      expect(localSegregation(counts)).to.deep.equal({ noFigure: reason });
    });
  }

  it('refuses rows of two lengths', () => {
    expect(() => localSegregation([[1, 2], [1]])).to.throw(
      RangeError,
      'localSegregation requires rows of one length',
    );
  });
});

describe('segregationAtkinson', () => {
  it('weighs areas with many and with few members by its shape', () => {
    const of = (shape: number): number => segregationAtkinson([80, 20], [100, 100], { shape }) as number;
    expect(of(0.5)).to.be.closeTo(0.36, 1e-14);
    // (1/P)^(1/(1-b)) with sums of p^b (1-p)^(1-b): by hand for a quarter.
    const sum = (0.2 ** 0.75 * 0.8 ** 0.25 + 0.8 ** 0.75 * 0.2 ** 0.25) / 2;
    expect(of(0.25)).to.be.closeTo(1 - (sum / 0.5) ** (1 / 0.75), 1e-12);
  });

  for (const shape of [0, 1, -0.5, NaN]) {
    it(`refuses a shape of ${shape}`, () => {
      const words = `segregationAtkinson requires a shape between 0 and 1, got ${shape}`;
      expect(() => segregationAtkinson([80, 20], [100, 100], { shape })).to.throw(RangeError, words);
    });
  }
});
