import { expect } from 'chai';
import { readOpenSdg } from '../../../src/read/open-sdg/read-open-sdg.js';
import { validateStrategy } from '../../../src/validate/validate-strategy.js';

const DATA =
  'Year,Series,Sex,Observation status,Unit multiplier,Units,GeoCode,Value\r\n' +
  '2021/22,Feel safe,,Normal value,Units,Percentage (%),,70.5\r\n' +
  '2021/22,Feel safe,Female,Provisional,Units,Percentage (%),,61\r\n' +
  '2021/22,Feel safe,,Normal value,Units,Percentage (%),E05001411,55\r\n' +
  '2021/22,Walk alone,,Missing value,Units,Number,,\r\n' +
  '2021/22,Walk alone,,Normal value,Thousands,Number,,12\r\n';
const META = [
  '---',
  'indicator_name: global_indicators.16-1-4-title',
  'indicator_number: 16.1.4',
  'indicator_available: Safety <b>after</b> dark',
  'computation_definitions: >-',
  '  <p>CSEW is a survey.</p><p>See the <a href="https://x.example/">guide</a> &amp; notes.</p>',
  'source_active_1: true',
  'source_organisation_1: Office for National Statistics',
  'source_url_1: https://www.ons.gov.uk/data',
  'source_url_text_1: Annual tables',
  'source_release_date_1: 20/07/2023',
  'source_contact_1: somebody@example.org',
  'source_active_2: true',
  'source_organisation_2: Office for National Statistics',
  'source_url_2: javascript:alert(1)',
  'source_active_3: false',
  'source_organisation_3: Nobody',
  'graph_type: line',
  'graph_series_breaks:',
  '  - value: 15',
  '---',
].join('\n');

const { strategy, report, meta, faults, doubts } = readOpenSdg({ data: DATA, meta: META });
const [indicator] = strategy.indicators!;
const field = (name: string) => meta.find((one) => one.field === name)!;

describe('readOpenSdg', () => {
  it('makes one indicator of the series, with name and number from the metadata', () => {
    expect(faults).to.deep.equal([]);
    expect(validateStrategy(strategy).ok).to.equal(true);
    expect(strategy).to.include({ id: 'indicator-16-1-4', title: 'Safety after dark' });
    expect(strategy.indicators).to.have.lengthOf(1);
    expect(indicator).to.include({ id: '16-1-4', code: '16.1.4', name: 'Safety after dark' });
    expect(indicator!.measures.map(({ name, unit }) => [name, unit.kind])).to.deep.equal([
      ['Feel safe', 'percent'],
      ['Walk alone', 'count'],
    ]);
  });

  it('reads a blank as all, and other cells as groups and places', () => {
    const [all, women, ward] = indicator!.measures[0]!.results!;
    expect(all).to.not.have.any.keys('place', 'group', 'provisional');
    expect(strategy.groups!.find(({ id }) => id === women!.group)!.name).to.equal('Sex: Female');
    expect(women!.provisional).to.equal(true);
    expect(strategy.places!.find(({ id }) => id === ward!.place)!.identifiers).to.deep.equal([
      { scheme: 'gss', value: 'E05001411' },
    ]);
  });

  it('tells statuses and multipliers that it does not apply', () => {
    expect(doubts.map(({ words }) => words)).to.deep.equal(['Missing value', 'Thousands']);
  });

  it('keeps definitions as plain text, and sources as documents of their organisation', () => {
    expect(indicator!.notes![0]!.text).to.equal('Definitions: CSEW is a survey.\nSee the guide & notes.');
    expect(strategy.bodies!.map(({ name }) => name)).to.deep.equal(['Office for National Statistics']);
    const [body] = strategy.bodies!;
    expect(strategy.documents).to.have.lengthOf(2);
    expect(strategy.documents![0]).to.deep.include({
      id: 'source-1',
      name: 'Annual tables',
      by: body!.id,
      links: [{ title: 'Annual tables', href: 'https://www.ons.gov.uk/data' }],
    });
    expect(strategy.documents![0]!.published).to.include({ start: '2023-07-20', end: '2023-07-20' });
    expect(strategy.documents![1]).to.not.have.property('links');
  });

  it('says of every field what became of it, and repeats no way to reach a person', () => {
    expect(meta).to.have.lengthOf(17);
    expect(field('indicator_available')).to.deep.equal({
      field: 'indicator_available',
      line: 4,
      printed: 'Safety after dark',
      path: ['indicators', 0, 'name'],
    });
    for (const name of [
      'indicator_name',
      'graph_type',
      'graph_series_breaks',
      'source_contact_1',
      'source_url_2',
      'source_organisation_3',
    ])
      expect(field(name), name).to.not.have.property('path');
    expect(JSON.stringify([strategy, meta])).not.to.include('somebody');
  });

  it('says of every cell what became of it, with ways that lead there', () => {
    const at = (path: readonly (string | number)[]): unknown =>
      path.reduce<unknown>((value, step) => (value as Record<string, unknown>)?.[step], strategy);
    const led = report.cells.filter(({ path }) => path !== undefined);
    expect(led.length).to.be.above(20);
    for (const { path, printed } of led)
      expect(at(path!), `${printed} ${path!.join('.')}`).to.not.equal(undefined);
    const value = report.cells.find(({ as, printed }) => as === 'value' && printed === '12')!;
    expect(value.path).to.deep.equal(['indicators', 0, 'measures', 1, 'results', 0]);
  });

  it('tells of each note of a series where it stands, behind those of the metadata and of the series before', () => {
    const rows = Array.from({ length: 30 }, (_, at) => `2021,Series ${at % 10},status ${at},${at}`);
    const reading = readOpenSdg({
      data: `Year,Series,Observation status,Value\n${rows.join('\n')}`,
      meta: '---\ndata_footnote: Figures of 2021\n---',
    });
    const { notes } = reading.strategy.indicators![0]!;
    const told = reading.report.cells.filter(({ printed }) => /^status /.test(printed));
    expect(told).to.have.lengthOf(30);
    for (const { path, printed } of told) {
      expect(path!.slice(0, 3)).to.deep.equal(['indicators', 0, 'notes']);
      expect(notes![path![3] as number]!.text).to.match(new RegExp(`\\b${printed}$`));
    }
  });

  it('reads data without metadata, metadata without data, and neither', () => {
    const bare = readOpenSdg({ data: 'Year,Units,Value\n2020,%,5' });
    expect(bare.strategy.indicators![0]).to.include({ name: 'Figures' });
    const only = readOpenSdg({ data: '', meta: META });
    expect(only.strategy.indicators![0]!.measures).to.have.lengthOf(1);
    const none = readOpenSdg({ data: '' });
    for (const reading of [bare, only, none]) expect(validateStrategy(reading.strategy).ok).to.equal(true);
  });

  it('reads the units of the metadata where the data name none', () => {
    const units = (meta_: string) =>
      readOpenSdg({ data: 'Year,Sex,Value\n2020,Female,5', meta: meta_ }).strategy.indicators![0]!
        .measures[0]!.unit;
    expect(units('computation_units: Percentage (%)')).to.deep.equal({ kind: 'percent' });
    expect(units('computation_units: Widgets')).to.deep.equal({ kind: 'unstated', of: 'Widgets' });
  });

  it('reads columns of groups whatever they are called', () => {
    const data =
      '"Year","Visible minority","Characteristics","Value"\n"2021",,,79\n"2021","South Asian","15 to 24 years",81.5';
    const { strategy: read } = readOpenSdg({ data });
    expect(read.indicators![0]!.measures[0]!.results!.map(({ group }) => group)).to.deep.equal([
      undefined,
      'visible-minority-south-asian-characteristics-15-to-24-years',
    ]);
    expect(read.groups!.map(({ name }) => name)).to.deep.equal([
      'Visible minority: South Asian, Characteristics: 15 to 24 years',
    ]);
  });

  it('takes units of the metadata before those of a name, and those that figures print before both', () => {
    const meta = '---\nindicator_available: Crime\ncomputation_units: per 1,000\n---';
    const unitOf = (data: string) => readOpenSdg({ data, meta }).strategy.indicators![0]!.measures[0]!.unit;
    expect(unitOf('Year,Series,Value\n2021,Number of crimes,5')).to.deep.equal({ kind: 'rate', per: 1000 });
    expect(unitOf('Year,Series,Value\n2021,Number of crimes,5%')).to.deep.equal({ kind: 'percent' });
    expect(unitOf('Year,Series,Units,Value\n2021,Number of crimes,Number,5')).to.deep.equal({
      kind: 'count',
    });
  });

  it('goes on where the metadata are broken, and says where', () => {
    const reading = readOpenSdg(
      { data: DATA, meta: '---\nindicator_number: 1.1\na: b: c\n---' },
      { metaFile: '1-1.md' },
    );
    expect(reading.faults[0]!.place).to.include({ file: '1-1.md', line: 3 });
    expect(reading.strategy.indicators![0]!.measures).to.have.lengthOf(2);
  });
});
