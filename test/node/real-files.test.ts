// Every file of the folder of real data, which others wrote: it is read without a crash, nothing is changed outside, and what
// comes out is counted. The files of Open SDG and StratML have tests of their own beside this.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { geojsonPlaces } from '../../src/read/place/geojson-places.js';
import { type FileReading, readFile } from '../../src/read/read-file.js';

const FOLDER = new URL('../../../shared/realdata/', import.meta.url);
const isThere = existsSync(FOLDER);
if (!isThere) console.log('SKIPPED: the folder of real data is not there');

/** What a file is read into: its form, what is wrong with it, how many parts there are, and cells exact, doubtful, unread. */
interface Outcome {
  readonly form?: string;
  readonly faults?: string;
  readonly parts?: string;
  readonly cells?: string;
}

const OTHER_XML: Outcome = { faults: 'other-format' };

// What is no plan is refused, and says so: front matter, settings, boundaries, groups of councils.
const OUTCOMES: Readonly<Record<string, Outcome>> = {
  'gmpp/gmpp_2019.csv': { form: 'csv', parts: '133 actions, 16 bodies', cells: '655 411 1210' },
  'lgbf/Family_Groups.csv': { form: 'csv', faults: 'other-format', cells: '0 0 195' },
  'lgbf/Indicator_Information.csv': { form: 'csv', parts: '108 indicators', cells: '524 116 2284' },
  'opensdg/16-1-4.md': { form: 'csv', faults: 'ragged-rows other-format', cells: '0 0 82' },
  'opensdg/config_data.yml': { form: 'csv', faults: 'ragged-rows other-format', cells: '0 0 50' },
  'opensdg/indicator_11-7-1.csv': {
    form: 'csv',
    parts: '1 indicators, 4 results, 3 places',
    cells: '33 0 0',
  },
  'opensdg/indicator_16-1-4.csv': {
    form: 'csv',
    parts: '1 indicators, 280 results, 10 places',
    cells: '2730 160 20',
  },
  'stratml/StratML-Part1-20140401.xsd': OTHER_XML,
  'stratml/StratML-Part2-20160216.xsd': OTHER_XML,
  'stratml/part1-us-office-american-innovation.xml': {
    form: 'stratml',
    parts: '6 objectives, 5 bodies, 38 repairs',
  },
  'stratml/part2-cnxt.xml': { form: 'stratml', parts: '10 objectives, 1 bodies, 45 repairs' },
  'stratml/part2-oecd-ai.xml': { form: 'stratml', parts: '3 objectives, 6 bodies, 22 repairs' },
  'trafford/electoral_ward.geojson': { form: 'json' },
  'trafford/employment_rate.csv': {
    form: 'csv',
    parts: '1 indicators, 204 results, 17 places',
    cells: '1435 0 0',
  },
  'trafford/indicators.md': { form: 'markdown', parts: '32 indicators, 3 objectives', cells: '165 0 66' },
  // a catalogue of files of figures is no plan
  'ward_data/demographics_README.md': { form: 'markdown', faults: 'other-format', cells: '0 0 112' },
  'ward_data/violence_and_sexual_offences.csv': {
    form: 'csv',
    parts: '1 indicators, 21 results, 21 places',
    cells: '154 0 0',
  },
};

function partsOf({ strategy, repairs = [] }: FileReading): string {
  const { indicators = [], actions = [], objectives = [], places = [], bodies = [] } = strategy ?? {};
  const measures = indicators.flatMap((one) => one.measures);
  const counts = {
    indicators: indicators.length,
    actions: actions.length,
    objectives: objectives.length,
    results: measures.reduce((sum, { results = [] }) => sum + results.length, 0),
    places: places.length,
    bodies: bodies.length,
    repairs: repairs.length,
  };
  const filled = Object.entries(counts).filter(([, count]) => count > 0);
  return filled.map(([name, count]) => `${count} ${name}`).join(', ');
}

function outcomeOf(reading: FileReading): Outcome {
  const { form, faults, report } = reading;
  const count = (sure: string): number => report!.cells.filter((cell) => cell.sure === sure).length;
  const parts = partsOf(reading);
  return {
    ...(form !== undefined && { form }),
    ...(faults.length > 0 && { faults: faults.map(({ code }) => code).join(' ') }),
    ...(parts !== '' && { parts }),
    ...(report && { cells: ['exact', 'doubtful', 'unread'].map(count).join(' ') }),
  };
}

/** The properties of what every value inherits from: no file may add to them. */
const inherited = (): string =>
  JSON.stringify(
    [Object, Array, String, Number, Map, Function].map(({ prototype }) =>
      Reflect.ownKeys(prototype).map((key) => [
        String(key),
        typeof Object.getOwnPropertyDescriptor(prototype, key)?.value,
      ]),
    ),
  );

const filesIn = (): string[] =>
  readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.\w+$/.test(name) && name !== 'INDEX.md')
    .toSorted();

const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(name, FOLDER)));

(isThere ? describe : describe.skip)('readFile, of every real file', () => {
  it('knows each file of the folder', () => {
    expect(filesIn()).to.deep.equal(Object.keys(OUTCOMES).toSorted());
  });

  for (const [name, outcome] of Object.entries(OUTCOMES)) {
    it(`${name}: ${outcome.parts ?? 'is no plan'}`, async () => {
      const before = inherited();
      const reading = await readFile(bytesOf(name), { file: name, yearStartsIn: 4 });
      expect(outcomeOf(reading)).to.deep.equal(outcome);
      // what can be used has parts, and what cannot has none or says why
      expect(reading.validation.ok).to.equal(outcome.parts !== undefined);
      expect(inherited()).to.equal(before);
    });
  }

  it('finds the 21 wards of Trafford in the file of boundaries', () => {
    const { places } = geojsonPlaces(new TextDecoder().decode(bytesOf('trafford/electoral_ward.geojson')));
    expect(places).to.have.lengthOf(21);
    expect(places.every(({ identifiers }) => identifiers?.[0]?.value.startsWith('E05'))).to.equal(true);
  });

  it('reads the shares of Trafford with their places and years', async () => {
    const { strategy } = await readFile(bytesOf('trafford/employment_rate.csv'));
    const [measure] = strategy!.indicators![0]!.measures;
    const trafford = measure!.results!.filter(({ place }) => place === 'e08000009');
    expect(trafford).to.have.lengthOf(12);
    expect(trafford.map(({ printed }) => printed).slice(0, 3)).to.deep.equal(['71.3', '72.8', '75']);
    expect(trafford[0]!.period).to.include({ start: '2012-01-01', end: '2012-12-31' });
  });
});
