// Measures by places or groups, without a page: which there are, what each cell says, the sentences, the key.
import { expect } from 'chai';
import { mapPlaces } from '../../../components/map/map-places.js';
import { mapEnglish } from '../../../components/map/map.words.js';
import { mapOf } from '../../../components/map/shown-map.js';
import { inSlices, toItsEnd } from '../../../components/shared/in-slices.js';
import { rugFinding } from '../../../components/matrix/rug-finding.js';
import { type RugRow, rugRow } from '../../../components/matrix/rug-grid.js';
import { rugKey } from '../../../components/matrix/rug-key.js';
import { rugEnglish } from '../../../components/matrix/rug.words.js';
import { chosenParts } from '../../../components/matrix/shown-framework.js';
import { rugSteps, type ShownRug } from '../../../components/matrix/shown-rug.js';
import { shadeOf, type Shade } from '../../../components/shared/shade.js';
import { shownGaps } from '../../../components/shared/shown-gaps.js';
import neighbours from '../../../examples/data/corporate-plan-neighbours.json' with { type: 'json' };
import town from '../../../examples/data/made-up-town.json' with { type: 'json' };
import type { StrategyInput } from '../../../src/document/strategy.js';
import { buildModel, type PartsBy } from '../../../src/index.js';
import {
  indicator,
  measureInput,
  type MeasureInput,
  plan,
  polarity,
  valid,
} from '../../support/documents.js';
import { figure, safeAfterDark, SUPPRESSED, surveyed, yearTo } from '../../support/gap-plans.js';
import { leedsInput } from '../../support/leeds.js';

const NO_SURVEY = { kind: 'none', reason: 'no-survey' } as const;

interface Told {
  readonly rug: ShownRug;
  readonly rows: readonly RugRow[];
  readonly finding: string;
}

function chosen(document: unknown, by: PartsBy = 'place', day?: string): ShownRug | undefined {
  return toItsEnd(rugSteps(buildModel(valid(document)), by, day));
}

function told(document: unknown, shade: Shade = 'fifths', by: PartsBy = 'place', day?: string): Told {
  const rug = chosen(document, by, day)!;
  const rows = rug.measures.map((gaps) => rugRow(rug, gaps, shade, rugEnglish));
  const total = valid(document).indicators.flatMap(({ measures }) => measures).length;
  return { rug, rows, finding: rugFinding(rug, rows, total, shade, rugEnglish) };
}

type Cell = number | typeof SUPPRESSED | typeof NO_SURVEY | undefined;
const WARDS = [...'ABCDEFGHIJ'].map((letter) => `Ward ${letter}`);

/** A plan of measures, each with what it says of the first, second, third ward; undefined is nothing. */
function wards(lines: readonly (readonly Cell[])[], parts: Partial<MeasureInput> = {}): StrategyInput {
  const most = Math.max(...lines.map(({ length }) => length));
  return plan({
    places: WARDS.slice(0, most).map((name) => ({
      id: name.toLowerCase().replace(' ', '-'),
      name,
      kind: 'ward' as const,
    })),
    indicators: lines.map((cells, at) =>
      indicator(`i${at + 1}`, {
        measures: [
          measureInput({
            id: `i${at + 1}`,
            results: cells.flatMap((value, nth) => (value === undefined ? [] : [figure(WARDS[nth], value)])),
            ...parts,
          }),
        ],
      }),
    ),
  });
}

const marksOf = ({ cells }: RugRow): string => cells.map(({ class: of }) => of.mark).join(' ');
const figuresOf = ({ cells, figureOf }: RugRow): string[] => cells.map((_, at) => figureOf(at));
const namesOf = (all: readonly { readonly document: { readonly name: string } }[]): string[] =>
  all.map(({ document }) => document.name);

describe('which measures, places and groups are in the table', () => {
  it('are those with figures, in the order of the plan', () => {
    const { rug, rows } = told(neighbours);
    expect(rug.measures.map(({ measure }) => measure.document.id)).to.deep.equal([
      'employment-rate',
      'real-living-wage',
      'fuel-poverty',
      'neet',
      'household-waste-recycling',
    ]);
    expect(namesOf(rug.parts)).to.have.length(16);
    expect(namesOf(rug.parts).slice(0, 3)).to.deep.equal(['Bedford', 'Bury', 'Cheshire West and Chester']);
    expect(rows.map(({ period }) => period)).to.deep.equal([
      'Jan 2023-Dec 2023',
      '2022',
      '2021',
      '2021',
      '2020/21',
    ]);
    expect(rows.map(({ whole }) => whole)).to.deep.equal(['76.0%', '87.5%', '13.1%', '2.6%', undefined]);
    expect(rows.map(({ counted }) => counted)).to.deep.equal([
      undefined,
      undefined,
      undefined,
      undefined,
      'tonnes',
    ]);
  });

  it('are of one level, which is that with most figures in all measures together', () => {
    const places = [
      { id: 'town', name: 'Town', kind: 'town' as const },
      ...['a', 'b', 'c'].map((id) => ({ id, name: id.toUpperCase(), kind: 'ward' as const, within: 'town' })),
    ];
    const of = (id: string, at: readonly string[]) =>
      indicator(id, { measures: [measureInput({ id, results: at.map((place) => figure(place, 50)) })] });
    const { rug, rows } = told(
      plan({ places, indicators: [of('i', ['town']), of('j', ['town', 'a', 'b']), of('k', ['c'])] }),
    );
    expect(namesOf(rug.parts)).to.deep.equal(['A', 'B', 'C']);
    expect(namesOf(rug.otherParts)).to.deep.equal(['Town']);
    expect(rug.otherMeasures.map(({ document }) => document.id)).to.deep.equal(['i']);
    expect(rows.map(({ id }) => id)).to.deep.equal(['j', 'k']);
    expect(figuresOf(rows[0]!)).to.deep.equal(['50%', '50%', 'no figure']);
  });

  it('are none where the plan has none, and none of groups where it has places alone', () => {
    expect(chosen(plan())).to.equal(undefined);
    expect(chosen(leedsInput, 'place')).to.equal(undefined);
    expect(chosen(neighbours, 'group')).to.equal(undefined);
  });

  it('are also those that are only promised, which is told', () => {
    const promised = { places: ['ward-a', 'ward-b'] };
    const of = plan({
      places: WARDS.slice(0, 2).map((name) => ({
        id: name.toLowerCase().replace(' ', '-'),
        name,
        kind: 'ward' as const,
      })),
      indicators: [indicator('i', { analyses: [promised] })],
    });
    const { finding, rows } = told(of);
    expect(figuresOf(rows[0]!)).to.deep.equal(Array(2).fill('promised in the plan, which gives no figure'));
    expect(finding).to.equal('The plan promises these figures for 2 places, and gives none.');
  });

  it('leave out a figure for a group in a place, and know of it', () => {
    const base = wards([[1, 2]]);
    const results = [
      ...base.indicators![0]!.measures[0]!.results!,
      { ...figure('Ward A', 9), group: 'young' },
    ];
    const { rug, rows } = told({
      ...base,
      groups: [{ id: 'young', name: 'Young', kind: 'population' }],
      indicators: [indicator('i', { measures: [measureInput({ id: 'i', results })] })],
    });
    expect(rug.crosses).to.equal(true);
    expect(figuresOf(rows[0]!)).to.deep.equal(['1%', '2%']);
    expect(chosen(base)!.crosses).to.equal(false);
  });

  it('look at nothing after the day that is asked for', () => {
    const of = wards([[1, 2]]);
    of.indicators![0]!.measures[0]!.results!.push(figure('Ward A', 9, { period: yearTo(2012) }));
    expect(figuresOf(told(of).rows[0]!)).to.deep.equal(['9%', 'no figure']);
    expect(figuresOf(told(of, 'fifths', 'place', '2010-01-01').rows[0]!)).to.deep.equal(['1%', '2%']);
    expect(() => chosen(of, 'place', '2009-02-30')).to.throw(RangeError);
  });
});

describe('a cell', () => {
  for (const [name, document] of [
    ['sixteen councils', neighbours],
    ['a made-up town', town],
    ['regions', safeAfterDark],
    ['a survey', surveyed],
  ] as const) {
    for (const shade of ['fifths', 'rating', 'whole'] as const) {
      it(`says of a place what the map of its measure says: ${name}, ${shade}`, () => {
        const { rug, rows } = told(document, shade);
        const strategy = buildModel(valid(document));
        for (const [at, { measure }] of rug.measures.entries()) {
          const { of } = shownGaps(strategy, {
            indicator: measure.document.id,
            by: 'place',
            asOf: undefined,
          });
          const map = mapOf(strategy, of!, { boundaries: undefined, tiles: undefined, within: undefined })!;
          const { drawn } = mapPlaces(strategy, of!, map.parts, shade, mapEnglish);
          const { cells, unclassed } = rows[at]!;
          const classes = cells.map(({ class: { mark, words }, hasFigure }) => ({
            mark,
            words: hasFigure ? (unclassed ?? words) : words,
          }));
          expect(classes).to.deep.equal(
            drawn.map((place) => ({ mark: place.class.mark, words: place.class.words })),
          );
        }
      });
    }
  }

  it('without a figure says why, has no class, and is never the worst', () => {
    const { rows } = told(
      wards([
        [1, 2, 3, 4, 5, SUPPRESSED, NO_SURVEY, undefined],
        [8, 7, 6, 5, 4, 3, 2, 1],
      ]),
    );
    expect(figuresOf(rows[0]!).slice(5)).to.deep.equal(['suppressed', 'no survey', 'no figure']);
    expect(marksOf(rows[0]!)).to.equal('5 4 3 2 1 none none none');
    const rated = told(town, 'rating').rows[0]!;
    const missing = rated.cells.flatMap((cell, at) =>
      cell.hasFigure ? [] : [[cell.class.mark, rated.figureOf(at)]],
    );
    expect(missing).to.deep.equal([
      ['none', 'suppressed'],
      ['none', 'no survey'],
    ]);
  });

  it('that would tell of single people is suppressed', () => {
    const of = wards([[1, 2, 3, 4, 5, undefined]]);
    of.indicators![0]!.measures[0]!.results!.push(figure('Ward F', 0.5, { numerator: 2, denominator: 400 }));
    expect(figuresOf(told(of).rows[0]!).at(-1)).to.equal('suppressed');
  });

  for (const [direction, marks, first] of [
    ['higher', '5 4 3 2 1', 'best'],
    ['lower', '1 2 3 4 5', 'best'],
    ['none', '1 2 3 4 5', 'lowest'],
    ['unknown', '1 2 3 4 5', 'lowest'],
  ] as const) {
    it(`is in a fifth of which the first is the ${first} where good is ${direction}`, () => {
      const [row] = told(wards([[1, 2, 3, 4, 5]], { polarity: polarity(direction) })).rows;
      expect([marksOf(row!), row!.first]).to.deep.equal([marks, first]);
    });
  }
});

describe('why a row has no classes', () => {
  it('stands once where it is one reason: too few figures, no target, a total', () => {
    const few = told(wards([[1, 2, 3, 4]])).rows[0]!;
    expect(few.unclassed).to.equal('Too few figures for fifths');
    expect(few.cells.map(({ class: of }) => of.words)).to.deep.equal(['', '', '', '']);
    expect(told(wards([[1, 2]]), 'rating').rows[0]!.unclassed).to.equal('Not rated: no target due yet');
    const total = told(wards([[1, 2]], { unit: { kind: 'count', of: 'people' } }), 'rating').rows[0]!;
    expect(total.unclassed).to.equal('The target is for all together');
  });

  it('stands in the cell where others of the row have one', () => {
    const of = wards([[1, 2, 3, 4, 5, 6]]);
    of.indicators![0]!.measures[0]!.results![5]!.value = {
      kind: 'number',
      value: 6,
      unit: { kind: 'index' },
    } as never;
    const [row] = told(of).rows;
    expect(row!.unclassed).to.equal(undefined);
    expect(row!.cells[5]!.class).to.deep.include({ mark: 'none', words: 'Counts in another unit' });
  });
});

describe('the finding of the table', () => {
  const worstOf = (at: number, of: number) =>
    Array.from({ length: of }, (_, nth) => (nth === at ? 0 : 10 + nth));
  const five = (...worst: number[]) => wards(worst.map((at) => worstOf(at, 5)));

  for (const [what, document, says] of [
    [
      'who is worst in more than half',
      five(1, 1, 1),
      'All 3 measures have figures of 5 places. Every cell holds one. Ward B is most often in the worst fifth: for 3 of 3 measures.',
    ],
    [
      'who is so in just more than half',
      five(1, 1, 2),
      'All 3 measures have figures of 5 places. Every cell holds one. Ward B is most often in the worst fifth: for 2 of 3 measures.',
    ],
    [
      'nobody where it is half',
      five(1, 1, 2, 3),
      'All 4 measures have figures of 5 places. Every cell holds one.',
    ],
    [
      'nobody where there are two measures',
      five(1, 1),
      'All 2 measures have figures of 5 places. Every cell holds one.',
    ],
    [
      'how many cells hold a figure',
      wards([
        [1, SUPPRESSED, undefined],
        [1, 2, 3],
      ]),
      'All 2 measures have figures of 3 places. Of 6 cells, 4 hold one.',
    ],
    [
      'one place',
      wards([[1], [SUPPRESSED]]),
      'All 2 measures have figures of 1 place. Of 2 cells, 1 holds one.',
    ],
    ['nothing', wards([[SUPPRESSED]]), '1 place, and none has a figure.'],
  ] as const) {
    it(`tells ${what}`, () => expect(told(document).finding).to.equal(says));
  }

  it('counts the measures that have no such figures', () => {
    const of = wards([[1, 2]]);
    expect(told({ ...of, indicators: [...of.indicators!, indicator('x')] }).finding).to.match(
      /^1 of 2 measures has figures of 2 places\./,
    );
  });

  it('judges nobody by measures of which nobody has said which way is good', () => {
    const lines = [worstOf(1, 5), worstOf(1, 5), worstOf(1, 5)];
    for (const direction of ['none', 'unknown'] as const) {
      expect(told(wards(lines, { polarity: polarity(direction) })).finding).not.to.contain('worst');
    }
  });

  it('says of the real councils who is most often in the worst fifth', () => {
    expect(told(neighbours).finding).to.equal(
      'All 5 measures have figures of 16 places. Every cell holds one. Bury is most often in the worst fifth: for 3 of 4 measures.',
    );
  });

  it('tells ratings in the words of the rule, of places and of measures', () => {
    const target = { due: yearTo(2009), value: { kind: 'number', value: 50 } } as const;
    const of = wards(
      [
        [10, 60, 60],
        [10, 60, 60],
        [10, 20, 60],
      ],
      { targets: [target] },
    );
    expect(told(of, 'rating').finding).to.equal(
      'All 3 measures have figures of 3 places. Every cell holds one. Ward A most often has the rating “Off target”: for 3 of 3 measures. “Indicator i3” has most with the rating “Off target”: 2 of 3.',
    );
  });

  it('tells who is worse off than the whole by more than chance', () => {
    const one = surveyed.indicators![0]!.measures[0]!;
    const of = {
      ...surveyed,
      indicators: ['i', 'j', 'k'].map((id) => indicator(id, { measures: [{ ...one, id }] })),
    };
    expect(told(of, 'whole').finding).to.match(
      /Of 18 cells, 12 hold one\. North is most often worse off by more than chance: for 3 of 3 measures\.$/,
    );
  });
});

describe('the key of the table', () => {
  const keyOf = (document: unknown, shade: Shade = 'fifths') =>
    rugKey(told(document, shade).rows, shade, rugEnglish).map(
      ({ count, mark, words }) => `${mark}: ${words}, ${count}`,
    );

  it('says that the first fifth is the lowest in rows that say so', () => {
    expect(keyOf(neighbours)).to.deep.equal([
      '1: the best fifth; in rows that say so, the lowest, 18',
      '2: Fifth 2 of 5, 15',
      '3: Fifth 3 of 5, 14',
      '4: Fifth 4 of 5, 15',
      '5: the worst fifth; in rows that say so, the highest, 18',
    ]);
    expect(keyOf(wards([[1, 2, 3, 4, 5]]))[4]).to.equal('5: the worst fifth, 1');
    expect(keyOf(wards([[1, 2, 3, 4, 5]], { polarity: polarity('none') }))[4]).to.equal(
      '5: the highest fifth, 1',
    );
  });

  it('has the ratings that are there, the best first, and last what has none', () => {
    expect(keyOf(town, 'rating')).to.deep.equal([
      'green: On target, 8',
      'amber: Close, 2',
      'red: Off target, 4',
      'none: No figure, or no class, 2',
    ]);
  });
});

describe('what is asked for', () => {
  it('is a place, a group, nothing, or a mistake that is told', () => {
    expect([chosenParts('place'), chosenParts('group')]).to.deep.equal(['place', 'group']);
    for (const nothing of [undefined, null, '']) expect(chosenParts(nothing)).to.equal(undefined);
    expect(() => chosenParts('ward')).to.throw(RangeError, 'by requires "place" or "group", got "ward"');
    expect(() => chosenParts({})).to.throw(RangeError, 'got object');
  });

  it('is shaded by fifths where it is anything else', () => {
    expect(['whole', 'rating', 'fifths', 'red', undefined, 7].map(shadeOf)).to.deep.equal([
      'whole',
      'rating',
      'fifths',
      'fifths',
      'fifths',
      'fifths',
    ]);
  });
});

describe('work in slices', () => {
  function* work(steps: number): Generator<undefined, number> {
    let sum = 0;
    for (let step = 1; step <= steps; step++) {
      const end = performance.now() + 2;
      while (performance.now() < end);
      sum += step;
      yield;
    }
    return sum;
  }

  it('comes to what it comes to at once, and lets others go between', async () => {
    expect(toItsEnd(work(4))).to.equal(10);
    let others = 0;
    const timer = setInterval(() => (others += 1), 0);
    expect(await inSlices(work(60))).to.equal(1830);
    clearInterval(timer);
    expect(others).to.be.greaterThan(0);
  });

  it('fails where the work fails', async () => {
    // eslint-disable-next-line require-yield
    function* broken(): Generator<undefined, number> {
      throw new RangeError('broken');
    }
    const failure = await inSlices(broken()).catch((error: unknown) => error);
    expect(failure).to.be.instanceOf(RangeError);
  });
});
