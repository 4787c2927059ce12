// What the map says of its places, without a page: which are drawn, their classes, the sentences, the key.
import { expect } from 'chai';
import type { Shade } from '../../../components/shared/shade.js';
import { mapFinding, mapSubject } from '../../../components/map/map-finding.js';
import { keyEntries } from '../../../components/map/map-key.js';
import { type MapPlace, mapPlaces, placeWords } from '../../../components/map/map-places.js';
import { mapEnglish } from '../../../components/map/map.words.js';
import { type MapOfMeasure, mapOf, type MapChoice } from '../../../components/map/shown-map.js';
import { shownGaps } from '../../../components/shared/shown-gaps.js';
import type { StrategyInput } from '../../../src/document/strategy.js';
import { buildModel } from '../../../src/index.js';
import town from '../../../examples/data/made-up-town.json' with { type: 'json' };
import { indicator, measureInput, plan, polarity, valid } from '../../support/documents.js';
import {
  figure,
  safeAfterDark,
  SUPPRESSED,
  surveyed,
  trafford,
  wardsPlan,
  yearTo,
} from '../../support/gap-plans.js';

const NOTHING: MapChoice = { boundaries: undefined, tiles: undefined, within: undefined };

interface Told {
  readonly map: MapOfMeasure;
  readonly drawn: readonly MapPlace[];
  readonly rows: readonly MapPlace[];
  readonly finding: string;
}

function told(document: unknown, shade: Shade = 'fifths', choice: Partial<MapChoice> = {}): Told {
  const { of, strategy } = shownGaps(buildModel(valid(document)), {
    indicator: undefined,
    by: 'place',
    asOf: undefined,
  });
  const map = mapOf(strategy, of!, { ...NOTHING, ...choice })!;
  const places = mapPlaces(strategy, of!, map.parts, shade, mapEnglish);
  return { map, ...places, finding: mapFinding(of!, places.drawn, shade, mapEnglish) };
}

const namesOf = (places: readonly MapPlace[]): string[] => places.map(({ name }) => name);
const marksOf = (places: readonly MapPlace[]): string[] => places.map(({ class: of }) => of.mark);
const wards = (...figures: (number | typeof SUPPRESSED)[]): StrategyInput =>
  wardsPlan(
    figures.map((_, at) => `Ward ${'ABCDEFGHIJ'[at]!}`),
    figures.map((value, at) => figure(`Ward ${'ABCDEFGHIJ'[at]!}`, value)),
  );

describe('which places are drawn', () => {
  const nested = (deep: number): StrategyInput =>
    plan({
      places: [
        { id: 'town', name: 'Town', kind: 'town' },
        { id: 'east', name: 'East', kind: 'area', within: 'town' },
        { id: 'west', name: 'West', kind: 'area', within: 'town' },
        { id: 'a', name: 'A', kind: 'ward', within: 'east' },
        { id: 'b', name: 'B', kind: 'ward', within: 'east' },
        { id: 'c', name: 'C', kind: 'ward', within: 'west' },
        { id: 'set', name: 'Some wards', kind: 'set', within: 'west' },
      ],
      indicators: [
        indicator('i', {
          measures: [
            measureInput({
              id: 'i',
              results: ['town', 'east', 'west', ...['a', 'b', 'c'].slice(0, deep)].map((id, at) =>
                figure(id, 50 + at),
              ),
            }),
          ],
        }),
      ],
    });

  it('are those of the level with most figures, and the others stand in the table', () => {
    const { drawn, rows } = told(nested(3));
    expect(namesOf(drawn)).to.deep.equal(['A', 'B', 'C']);
    expect(namesOf(rows)).to.have.members(['A', 'B', 'C', 'Town', 'East', 'West']);
    expect(rows.filter(({ place }) => place === undefined).map((row) => row.class.words)).to.deep.equal(
      Array(3).fill('Not on the map'),
    );
  });

  it('are those that hold others where both have as many figures', () => {
    expect(namesOf(told(nested(2)).drawn)).to.deep.equal(['East', 'West']);
  });

  it('are also those of the level of which the plan says nothing', () => {
    const { drawn } = told(nested(1), 'fifths', { within: 'east' });
    expect(drawn.map(({ figure: said, name }) => [name, said])).to.deep.equal([
      ['A', '53%'],
      ['B', 'no figure for 2008/09'],
    ]);
  });

  it('are those in the place that is named, and none where it holds none', () => {
    expect(namesOf(told(nested(3), 'fifths', { within: 'town' }).drawn)).to.deep.equal(['A', 'B', 'C']);
    const { of, strategy } = shownGaps(buildModel(valid(nested(3))), {
      indicator: undefined,
      by: 'place',
      asOf: undefined,
    });
    expect(mapOf(strategy, of!, { ...NOTHING, within: 'nowhere' })).to.equal(undefined);
  });
});

describe('fifths', () => {
  it('are of the best first where good is known, and say which figures each holds', () => {
    const { drawn, finding, map, rows } = told(safeAfterDark);
    expect(finding).to.equal(
      'Of 10 places with a figure, North East has the lowest figure (73.8%), and South West the highest (82.8%).',
    );
    expect(mapSubject(map.gaps, 'Safe', mapEnglish)).to.equal('Safe, 2022/23');
    expect(Object.fromEntries(drawn.map(({ class: of, name }) => [name, of.mark]))).to.deep.equal({
      East: '3',
      'East Midlands': '2',
      London: '1',
      'North East': '5',
      'North West': '4',
      'South East': '2',
      'South West': '1',
      Wales: '3',
      'West Midlands': '5',
      'Yorkshire and The Humber': '4',
    });
    expect(namesOf(rows).slice(0, 2)).to.deep.equal(['North East', 'West Midlands']);
    expect(keyEntries(drawn, 'fifths', 'best', mapEnglish)).to.deep.equal([
      { mark: '1', words: '82.7% to 82.8%, the best fifth', count: 2 },
      { mark: '2', words: '79.1% to 80.0%', count: 2 },
      { mark: '3', words: '78.9% to 79.0%', count: 2 },
      { mark: '4', words: '77.1% to 77.9%', count: 2 },
      { mark: '5', words: '73.8% to 75.6%, the worst fifth', count: 2 },
    ]);
  });

  it('judge nothing where nobody has said which way is good', () => {
    const { drawn } = told({
      ...trafford,
      indicators: [
        {
          ...trafford.indicators![0]!,
          measures: [{ ...trafford.indicators![0]!.measures[0]!, polarity: polarity('unknown') }],
        },
      ],
    });
    const [first, , , , last] = keyEntries(drawn, 'fifths', 'lowest', mapEnglish);
    expect(first!.words).to.match(/, the lowest fifth$/);
    expect(last!.words).to.match(/, the highest fifth$/);
  });

  it('need five figures', () => {
    expect(new Set(marksOf(told(wards(1, 2, 3, 4)).drawn))).to.deep.equal(new Set(['none']));
    expect(told(wards(1, 2, 3, 4)).drawn[0]!.class.words).to.equal('Too few figures for fifths');
    expect(marksOf(told(wards(1, 2, 3, 4, 5)).drawn).sort()).to.deep.equal(['1', '2', '3', '4', '5']);
  });

  it('leave out who has no figure, and whose figure would tell of single people', () => {
    const few = wardsPlan(
      ['A', 'B', 'C', 'D', 'E', 'F', 'G'],
      [
        ...['A', 'B', 'C', 'D', 'E'].map((name, at) => figure(name, 50 + at)),
        figure('F', 0.5, { numerator: 2, denominator: 400 }),
        figure('G', SUPPRESSED),
      ],
    );
    const { drawn, finding } = told(few);
    expect(drawn.slice(5).map((place) => placeWords(place, mapEnglish))).to.deep.equal([
      'F: suppressed',
      'G: suppressed',
    ]);
    expect(marksOf(drawn).slice(5)).to.deep.equal(['none', 'none']);
    expect(finding).to.match(/^Of 5 places with a figure, .* 2 places have no figure\.$/);
  });
});

describe('the sentence of ends', () => {
  for (const [figures, says] of [
    [[], 'x'],
    [[5], 'Only Ward A has a figure: 5%.'],
    [[5, 5], '2 places with a figure, and all have the same: 5%.'],
    [
      [5, 5, 7],
      'Of 3 places with a figure, Ward A; Ward B have the lowest figure (5%), and Ward C the highest (7%).',
    ],
    [
      [5, 5, 5, 5, 7],
      'Of 5 places with a figure, 4 places have the lowest figure (5%), and Ward E the highest (7%).',
    ],
    [[SUPPRESSED, SUPPRESSED], '2 places, and none has a figure.'],
    [[SUPPRESSED, 5], 'Only Ward B has a figure: 5%. 1 place has no figure.'],
  ] as const) {
    if (figures.length === 0) continue;
    it(says, () => expect(told(wards(...figures)).finding).to.equal(says));
  }
});

describe('ratings of places', () => {
  it('hold each place against the target of the whole', () => {
    const { drawn, finding } = told(town, 'rating');
    expect(finding).to.match(
      /^16 places against the target of the whole: 8 on target, 2 close, 4 off target, 2 without a figure\. Of 14 places/,
    );
    const harbour = drawn.find(({ name }) => name === 'Harbour')!;
    expect(placeWords(harbour, mapEnglish)).to.equal('Harbour: 64.9%. Off target');
    expect(
      keyEntries(drawn, 'rating', 'best', mapEnglish).map(({ count, mark }) => [mark, count]),
    ).to.deep.equal([
      ['green', 8],
      ['amber', 2],
      ['red', 4],
      ['none', 2],
    ]);
  });

  it('are none without a target, with the reason, and never red', () => {
    const { drawn, finding } = told(safeAfterDark, 'rating');
    expect(new Set(marksOf(drawn))).to.deep.equal(new Set(['none']));
    expect(drawn[0]!.class.words).to.equal('Not rated: no target due yet');
    expect(finding).to.match(/: 10 Not rated: no target due yet\./);
  });

  it('hold no place against a total', () => {
    const counts = wardsPlan(['A', 'B'], [figure('A', 3), figure('B', 4)], {
      unit: { kind: 'count', of: 'people' },
    });
    expect(told(counts, 'rating').drawn[0]!.class.words).to.equal('The target is for all together');
  });
});

describe('places beside the whole', () => {
  it('are told as in the view of gaps', () => {
    const { drawn, finding } = told(surveyed, 'whole');
    expect(marksOf(drawn)).to.deep.equal(['worse', 'better', 'similar', 'none', 'none', 'not-compared']);
    expect(finding).to.match(/^6 places beside the whole \(72%, 2008\/09\): 1 worse off by more than chance/);
    expect(keyEntries(drawn, 'whole', 'best', mapEnglish).map(({ mark }) => mark)).to.deep.equal([
      'better',
      'similar',
      'worse',
      'not-compared',
      'none',
    ]);
  });
});

describe('the figure before', () => {
  it('is that of the place itself, also where the whole has none', () => {
    const of = wardsPlan(
      ['A', 'B'],
      [figure('A', 40, { period: yearTo(2008) }), figure('A', 45), figure('B', 50)],
    );
    expect(told(of).drawn.map(({ before }) => before)).to.deep.equal(['40% in 2007/08', undefined]);
  });
});

describe('problems', () => {
  it('are told, and the map falls back to what there is', () => {
    const { map } = told(safeAfterDark, 'fifths', {
      boundaries: { ok: false, message: 'gone.geojson answered 404' },
      tiles: 'NE=north-east XX',
    });
    expect(map.failed).to.equal(true);
    expect(map.drawing.as).to.equal('tiles');
    expect(map.without).to.have.length(9);
    expect(map.problems[0]).to.equal('gone.geojson answered 404');
    expect(map.problems[1]).to.match(/^tiles:\n {2}the tile "XX" names no place/);
    expect(told(safeAfterDark, 'fifths', { tiles: 'XX' }).map.drawing.as).to.equal('rows');
  });
});
