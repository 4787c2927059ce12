// Boundaries and tiles of the map, without a page: what is read of a file, what is matched to places, how it is drawn.
import { expect } from 'chai';
import { faultLines, layoutLines, matchLines } from '../../../components/map/boundary-faults.js';
import { textWithin } from '../../../components/map/load-boundaries.js';
import { labelPoint } from '../../../components/map/label-point.js';
import { matchBoundaries } from '../../../components/map/match-boundaries.js';
import { nearestPlace } from '../../../components/map/nearest-place.js';
import { nextPlace } from '../../../components/map/next-place.js';
import { projectBoundaries } from '../../../components/map/project-boundaries.js';
import { type Boundary, MOST_POINTS, readBoundaries } from '../../../components/map/read-boundaries.js';
import { tileLayout, tilesInRows } from '../../../components/map/tile-layout.js';
import { tileNames } from '../../../components/map/tile-names.js';
import { drawTiles } from '../../../components/map/draw-tiles.js';
import type { Place } from '../../../src/index.js';
import { plan, valid } from '../../support/documents.js';
import { safeAfterDark } from '../../support/gap-plans.js';
import { expectWithinPicture } from '../../support/drawn-wards.js';
import { readJson } from '../../support/file.js';

const square = (x: number, y: number, side = 1) => [
  [
    [x, y],
    [x + side, y],
    [x + side, y + side],
    [x, y + side],
    [x, y],
  ],
];
const feature = (name: string, coordinates: unknown = square(0, 52), more: object = {}) => ({
  type: 'Feature',
  properties: { name },
  geometry: { type: 'Polygon', coordinates },
  ...more,
});
const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features });
const placesOf = (...places: (Partial<Place> & { id: string })[]): readonly Place[] =>
  valid(plan({ places: places.map((place) => ({ name: place.id, kind: 'ward', ...place })) })).places;
const whyOf = (value: unknown): readonly string[] =>
  readBoundaries(value).faults.map((fault) => (fault.kind === 'feature' ? fault.why : fault.kind));

const townWards = await readJson('examples/data/made-up-wards.geojson');

describe('readBoundaries', () => {
  it('reads polygons and multipolygons, with holes, and heights', () => {
    const two = { type: 'MultiPolygon', coordinates: [square(0, 52), square(2, 52)] };
    const withHole = [square(0, 52, 3)[0], square(1, 53)[0]!.map((at) => [...at, 17])];
    const { boundaries, faults } = readBoundaries(
      collection(feature('A', withHole), feature('B', [], { geometry: two })),
    );
    expect(faults).to.deep.equal([]);
    expect(
      boundaries.map(({ names, polygons }) => [names, polygons.map(({ length }) => length)]),
    ).to.deep.equal([
      [['A'], [2]],
      [['B'], [1, 1]],
    ]);
    expect(boundaries[0]!.polygons[0]![1]![0]).to.deep.equal([1, 53]);
  });

  it('reads one feature, and closes a ring that is left open', () => {
    const { boundaries } = readBoundaries(feature('A', [square(0, 52)[0]!.slice(0, -1)]));
    expect(boundaries[0]!.polygons).to.deep.equal([square(0, 52)]);
  });

  for (const [what, value] of [
    ['nothing', undefined],
    ['null', null],
    ['words', 'wards'],
    ['a list', []],
    ['a Topology', { type: 'Topology', objects: {} }],
    ['a bare geometry', { type: 'Polygon', coordinates: square(0, 52) }],
    ['features that are no list', { type: 'FeatureCollection', features: {} }],
    [
      'an object that throws',
      {
        get type() {
          throw new Error('no');
        },
      },
    ],
  ] as const) {
    it(`refuses ${what}`, () => {
      expect(readBoundaries(value)).to.deep.equal({ boundaries: [], faults: [{ kind: 'not-geojson' }] });
    });
  }

  for (const [why, bad] of [
    ['not-a-feature', null],
    ['not-a-feature', { type: 'Polygon', coordinates: square(0, 52) }],
    ['no-geometry', feature('A', [], { geometry: null })],
    ['no-area', feature('A', [], { geometry: { type: 'Point', coordinates: [0, 52] } })],
    ['ring', feature('A', [])],
    ['ring', feature('A', [[]])],
    ['ring', feature('A', 'round')],
    [
      'ring',
      feature('A', [
        [
          [0, 52],
          [1, 52],
          [0, 52],
        ],
      ]),
    ],
    [
      'number',
      feature('A', [
        [
          [0, 52],
          [NaN, 52],
          [1, 53],
          [0, 52],
        ],
      ]),
    ],
    [
      'number',
      feature('A', [
        [
          [0, 52],
          ['1', 52],
          [1, 53],
          [0, 52],
        ],
      ]),
    ],
    ['number', feature('A', [[[0, 52], null, [1, 53], [0, 52]]])],
    ['range', feature('A', square(0, 90))],
    ['range', feature('A', square(180, 52))],
  ] as const) {
    it(`leaves a feature out, and no other: ${why}, ${JSON.stringify(bad)}`, () => {
      const { boundaries, faults } = readBoundaries(collection(feature('B'), bad));
      expect(boundaries.map(({ names }) => names[0])).to.deep.equal(['B']);
      expect(faults).to.deep.equal([
        { kind: 'feature', why, at: 2, name: bad?.type === 'Feature' ? 'A' : '' },
      ]);
    });
  }

  it('takes degrees at their ends', () => {
    expect(whyOf(collection(feature('A', square(179, 89))))).to.deep.equal([]);
  });

  it('says that a file is in eastings and northings', () => {
    const grid = ['A', 'B'].map((name) => feature(name, square(380_000, 390_000, 1000)));
    const { boundaries, faults } = readBoundaries(collection(...grid));
    expect(boundaries).to.deep.equal([]);
    expect(faultLines(faults).join()).to.match(/^is in eastings and northings.*longitude and latitude/);
  });

  it('draws no file of more points than it can', () => {
    const round = (points: number) => [
      Array.from({ length: points }, (_, at) => [Math.cos(at), 52 + Math.sin(at)]),
    ];
    expect(whyOf(collection(feature('A', round(MOST_POINTS))))).to.deep.equal([]);
    expect(whyOf(collection(feature('A', round(1_000_000))))).to.deep.equal(['too-many-points']);
    expect(whyOf(collection(feature('A', round(MOST_POINTS)), feature('B')))).to.deep.equal([
      'too-many-points',
    ]);
  });

  it('tells of twenty faults, and counts the others', () => {
    const bad = Array.from({ length: 23 }, (_, at) => feature(`W${at}`, [], { geometry: null }));
    const lines = faultLines(readBoundaries(collection(...bad)).faults);
    expect(lines).to.have.length(21);
    expect(lines[0]).to.equal('feature 1 (W0) has no geometry, and is left out');
    expect(lines.at(-1)).to.equal('and 3 more of this kind');
  });
});

describe('textWithin', () => {
  it('reads as many bytes as it may, and no more', async () => {
    expect(await textWithin(new Response('Môn'), 4)).to.equal('Môn');
    expect(await textWithin(new Response('Môn'), 3)).to.equal(undefined);
    expect(await textWithin(new Response(null), 3)).to.equal('');
  });

  it('waits for no more of a file that is too large', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(1000).fill(++sent && 32)),
    });
    expect(await textWithin(new Response(endless), 5000)).to.equal(undefined);
    expect(sent).to.be.within(6, 8);
  });
});

describe('matchBoundaries', () => {
  const boundaryOf = (properties: object): Boundary =>
    readBoundaries(collection(feature('', undefined, { properties }))).boundaries[0]!;
  const idsOf = (places: readonly Place[], ...all: object[]) => [
    ...matchBoundaries(places, all.map(boundaryOf)).of.keys(),
  ];

  it('goes by code before name, and by an alias', () => {
    const gss = (value: string) => [{ scheme: 'gss', value }];
    const places = placesOf(
      { id: 'a', name: 'Sale', identifiers: gss('E05000001') },
      { id: 'b', name: 'Priory', aliases: ['Old Priory'] },
    );
    expect(idsOf(places, { WD22CD: 'E05000001', WD22NM: 'Priory' })).to.deep.equal(['a']);
    // the code of the district beside that of the ward says nothing
    expect(idsOf(places, { LAD22CD: 'E08000009', WD22CD: 'E05000001' })).to.deep.equal(['a']);
    expect(idsOf(places, { WD22CD: 'E05000002', WD22NM: 'old priory' })).to.deep.equal(['b']);
    expect(idsOf(places, { WD22NM: 'Pri' })).to.deep.equal([]);
  });

  for (const [plain, filed] of [
    ['St Mary’s', "St. Mary's"],
    ['Bucklow-St Martins', 'Bucklow St Martins'],
    ['Down & Dale', 'Down and Dale'],
    ['Llanbadarn Fawr: Padarn', 'LLANBADARN FAWR - PADARN'],
    ['Tŷ-nant', 'Ty-nant'],
  ] as const) {
    it(`takes ${filed} for ${plain}`, () => {
      expect(idsOf(placesOf({ id: 'a', name: plain }), { name: filed })).to.deep.equal(['a']);
    });
  }

  it('names what does not fit: no boundary, no place, two boundaries, two places', () => {
    const places = placesOf({ id: 'a' }, { id: 'b' }, { id: 'c', name: 'Hill' }, { id: 'd', name: 'Hill' });
    const matched = matchBoundaries(
      places,
      ['a', 'a', 'x', 'hill'].map((name) => boundaryOf({ name })),
    );
    expect(matched.of.get('a')).to.have.length(2);
    expect(matchLines(matched)).to.deep.equal([
      'the place "b" (b) has no boundary',
      'the place "c" (Hill) has no boundary',
      'the place "d" (Hill) has no boundary',
      'the place "a" has 2 boundaries, all drawn: feature 1, a; feature 1, a',
      'feature 1, hill: several places have that name, so that it is of none',
      'feature 1, x: no place that is drawn has that code or name',
    ]);
  });
});

describe('projectBoundaries', () => {
  const drawn = (...features: unknown[]) => {
    const { boundaries } = readBoundaries(collection(...features));
    return projectBoundaries(new Map(boundaries.map((one) => [one.names[0]!, [one]])));
  };

  it('draws a square on the ground as a square, north up', () => {
    const { height, shapes, width } = drawn(
      feature('south', [
        [
          [0, 60],
          [2, 60],
          [2, 61],
          [0, 61],
          [0, 60],
        ],
      ]),
      feature('north', [
        [
          [0, 61],
          [2, 61],
          [2, 62],
          [0, 62],
          [0, 61],
        ],
      ]),
    );
    // a degree of longitude is half as long there: two of each make half a square beside its height
    expect(width / height).to.be.closeTo(Math.cos((61 * Math.PI) / 180), 0.01);
    expect(shapes[0]!.y).to.be.greaterThan(shapes[1]!.y);
  });

  it('draws the same whichever way rings wind', () => {
    const ring = square(0, 52)[0]!;
    expect(drawn(feature('a', [ring.toReversed()])).shapes[0]!.room).to.equal(
      drawn(feature('a', [ring])).shapes[0]!.room,
    );
    expect(drawn(feature('a', [ring.toReversed()])).width).to.equal(drawn(feature('a', [ring])).width);
  });

  it('has no more than a tenth of a pixel in its paths, and no point twice', () => {
    const round = Array.from({ length: 50_000 }, (_, at) => [
      Math.cos((at * Math.PI) / 25_000),
      52 + Math.sin((at * Math.PI) / 25_000),
    ]);
    const [path] = drawn(feature('a', [[...round, round[0]]])).shapes[0]!.paths;
    expect(path).to.match(/^M[\d.,L]+Z$/);
    expect(path!.match(/\.\d+/g)!.every((rest) => rest.length === 2)).to.equal(true);
    const points = path!.slice(1, -1).split('L');
    expect(points.filter((point, at) => point === points[at - 1])).to.deep.equal([]);
    expect(points.length).to.be.within(2000, 6000);
  });

  it('never leaves a place without anything, however small it is', () => {
    const { shapes } = drawn(feature('large', square(0, 40, 20)), feature('small', square(25, 50, 0.0001)));
    expect(shapes[1]!.paths[0]).to.match(/^M/);
    expect(shapes[1]!.room).to.equal(0);
    expect(Number.isFinite(shapes[1]!.x)).to.equal(true);
  });

  it('draws the wards of the example within their picture, each mark inside its place', () => {
    expectWithinPicture(townWards);
  });
});

describe('labelPoint', () => {
  it('is the middle of a square, and how far that is from its sides', () => {
    const { room, x, y } = labelPoint([
      [
        [0, 0],
        [10, 0],
        [10, 10],
        [0, 10],
        [0, 0],
      ],
    ]);
    expect([x, y, room].map((value) => Math.round(value * 10) / 10)).to.deep.equal([5, 5, 5]);
  });

  it('lies in the thick end of a bent shape, and not in a hole', () => {
    const bent = labelPoint([
      [
        [0, 0],
        [30, 0],
        [30, 4],
        [10, 4],
        [10, 30],
        [0, 30],
        [0, 0],
      ],
    ]);
    expect(bent.room).to.be.closeTo(5, 0.6);
    expect(bent.x).to.be.below(10);
    const hole = labelPoint([
      [
        [0, 0],
        [30, 0],
        [30, 30],
        [0, 30],
        [0, 0],
      ],
      [
        [5, 5],
        [29, 5],
        [29, 29],
        [5, 29],
        [5, 5],
      ],
    ]);
    expect(hole.x < 5 || hole.y < 5).to.equal(true);
  });
});

describe('a layout of tiles', () => {
  const regions = valid(safeAfterDark).places;
  const four = placesOf(
    { id: 'north-east', name: 'North East', aliases: ['NE'] },
    { id: 'north-west', name: 'North West', identifiers: [{ scheme: 'gss', value: 'E12000002' }] },
    { id: 'york', name: 'York' },
    { id: 'wales', name: 'Wales' },
  );

  it('has a place in each cell: by identifier, code, alias or name, with letters of its own', () => {
    const { tiles, ...rest } = tileLayout('. ne E12000002 /\n Y=york . wales', four);
    expect(tiles).to.deep.equal([
      { id: 'north-east', row: 0, column: 1, label: 'ne' },
      { id: 'north-west', row: 0, column: 2, label: undefined },
      { id: 'york', row: 1, column: 0, label: 'Y' },
      { id: 'wales', row: 1, column: 2, label: undefined },
    ]);
    expect(rest).to.deep.equal({ strays: [], repeated: [], without: [] });
  });

  it('names what does not fit', () => {
    const layout = tileLayout('NE XX / NE A= =york', four);
    expect(layoutLines(layout)).to.deep.equal([
      'the tile "XX" names no place that is drawn',
      'the tile "A=" names no place that is drawn',
      'the tile "NE" names a place that has one already',
      'the place "north-west" (North West) has no tile',
      'the place "wales" (Wales) has no tile',
    ]);
  });

  for (const text of ['', ' / / ', '. . / .']) {
    it(`has no tile where there is none: ${JSON.stringify(text)}`, () => {
      expect(tileLayout(text, four).tiles).to.deep.equal([]);
    });
  }

  it('stands in rows of the plan where nobody has made one', () => {
    expect(tilesInRows(four).map(({ column, id, row }) => `${id} ${row} ${column}`)).to.deep.equal([
      'north-east 0 0',
      'north-west 0 1',
      'york 1 0',
      'wales 1 1',
    ]);
    const many = tilesInRows(Array.from({ length: 343 }, () => four[0]!));
    expect(Math.max(...many.map(({ column }) => column))).to.equal(7);
  });

  it('has short names of four letters or fewer, no two alike', () => {
    expect([...tileNames(regions).values()]).to.deep.equal([
      'Eas',
      'EM',
      'Lon',
      'NE',
      'NW',
      'SE',
      'SW',
      'Wal',
      'WM',
      'YH',
    ]);
    const alike = placesOf(...Array.from({ length: 40 }, (_, at) => ({ id: `n${at}`, name: 'North End' })));
    const names = [...tileNames(alike).values()];
    expect(new Set(names).size).to.equal(40);
    expect(names.every((name) => name.length <= 4)).to.equal(true);
  });

  it('is drawn square by square', () => {
    const { height, shapes, width } = drawTiles(tilesInRows(four), tileNames(four), 'rows');
    expect([width, height]).to.deep.equal([148, 148]);
    expect(shapes.map(({ label }) => label)).to.deep.equal(['NE', 'NW', 'Yor', 'Wal']);
    expect(shapes[0]!.paths).to.deep.equal(['M4,4h68v68h-68Z']);
  });
});

describe('keys of the map', () => {
  const shapes = drawTiles(
    tilesInRows(placesOf(...['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((id) => ({ id })))),
    new Map(),
    'rows',
  ).shapes;
  const goes = (from: string, key: string) =>
    nextPlace(
      shapes,
      shapes.find(({ id }) => id === from)!,
      key,
      (id) => (id === 'h' ? 'Éast' : `Ward ${id}`),
    )?.id;

  it('go to the nearest place that way, and nowhere at an edge', () => {
    // a b c / d e f / g h i
    expect(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'].map((key) => goes('e', key))).to.deep.equal([
      'd',
      'f',
      'b',
      'h',
    ]);
    expect(['ArrowLeft', 'ArrowUp'].map((key) => goes('a', key))).to.deep.equal([undefined, undefined]);
  });

  it('go to the first, the last, and to names by their letter, round and round', () => {
    expect([
      goes('e', 'Home'),
      goes('e', 'End'),
      goes('a', 'e'),
      goes('g', 'w'),
      goes('i', 'W'),
    ]).to.deep.equal(['a', 'i', 'h', 'i', 'a']);
    expect([goes('a', 'x'), goes('a', 'Tab'), goes('a', 'F1')]).to.deep.equal([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('lead from any ward of the example to any other', () => {
    const { boundaries } = readBoundaries(townWards);
    const wards = projectBoundaries(new Map(boundaries.map((one) => [one.names[0]!, [one]]))).shapes;
    for (const start of wards) {
      const reached = new Set([start]);
      for (const from of reached) {
        for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
          const to = nearestPlace(wards, from, key);
          if (to !== undefined) reached.add(to);
        }
      }
      expect(reached.size, start.id).to.equal(wards.length);
    }
  });
});
