import { expect } from 'chai';
import * as fc from 'fast-check';
import { StrategySchema } from '../../../src/document/strategy.js';
import { en } from '../../../src/format/en.js';
import { actionsCsv, actionsTable } from '../../../src/write/actions-csv.js';
import { csvColumn, tableCsv } from '../../../src/write/csvw/csv-table.js';
import { csvwMetadata } from '../../../src/write/csvw/csvw-metadata.js';
import { measuresTable } from '../../../src/write/csvw/measures-table.js';
import { observationsTable } from '../../../src/write/csvw/observations-table.js';
import { indicatorsCsv, indicatorsTable } from '../../../src/write/indicators-csv.js';
import { indicator, measureInput, plan, valid } from '../../support/documents.js';
import { leeds, leedsIn2009, leedsInput } from '../../support/leeds.js';
import { STRATEGIES } from '../../support/strategies.js';
import { validStrategies } from '../../support/valid-documents.js';
import { expectCsvw } from './expect-csvw.js';

const TABLES = { measures: measuresTable, observations: observationsTable };
const document = StrategySchema.parse(leedsInput);

describe('csvwMetadata, of Leeds', () => {
  it('describes the measures that are downloaded', () => {
    const metadata = csvwMetadata(indicatorsTable(leedsIn2009, en), document, { url: 'leeds-2010.csv' });
    expectCsvw(metadata, indicatorsCsv(leedsIn2009, en));
    expect(metadata.tableSchema.columns).to.have.lengthOf(22);
  });

  it('describes the actions that are downloaded', () => {
    const metadata = csvwMetadata(actionsTable(leeds), document, { url: 'actions.csv' });
    expectCsvw(metadata, actionsCsv(leeds));
    expect(metadata.tableSchema.columns[7]).to.deep.equal({
      name: 'deadline',
      titles: 'deadline',
      datatype: { base: 'date', format: 'yyyy-MM-dd' },
      null: '',
    });
  });

  it('says what the results are', () => {
    const metadata = csvwMetadata(observationsTable(document), document, {
      url: 'results.csv',
      title: 'Results',
      license: 'https://licence.example/',
    });
    const { columns, primaryKey } = metadata.tableSchema;
    expect(metadata['dc:title']).to.equal('Results');
    expect(metadata['dc:publisher']).to.equal('Leeds City Council');
    expect(metadata['dc:license']).to.deep.equal({ '@id': 'https://licence.example/' });
    expect(metadata['@context']).to.deep.equal(['http://www.w3.org/ns/csvw', { '@language': 'en' }]);
    expect(columns.map(({ titles }) => titles)).to.deep.equal([
      'Period',
      'Indicator',
      'Kind',
      'Measure',
      'Unit',
      'Value',
    ]);
    expect(columns[5]!.null).to.include.members(['', 'No survey', 'Not applicable']);
    expect(columns[5]!.propertyUrl).to.equal('http://purl.org/linked-data/sdmx/2009/measure#obsValue');
    expect(primaryKey).to.deep.equal(['period', 'indicator', 'kind', 'measure', 'unit']);
  });
});

describe('csvwMetadata', () => {
  for (const { id, document: input } of STRATEGIES) {
    for (const [name, tableOf] of Object.entries(TABLES)) {
      it(`describes the ${name} of ${id}, column by column and cell by cell`, () => {
        const strategy = StrategySchema.parse(input);
        const table = tableOf(strategy);
        expectCsvw(csvwMetadata(table, strategy, { url: `${name}.csv` }), tableCsv(table));
      });
    }
  }

  it('describes the tables of any document', () => {
    fc.assert(
      fc.property(validStrategies, fc.constantFrom(...Object.values(TABLES)), (strategy, tableOf) => {
        const table = tableOf(strategy);
        expectCsvw(csvwMetadata(table, strategy, { url: 'a.csv' }), tableCsv(table));
      }),
      { numRuns: 15 },
    );
  });

  const inPlace = (code: string) =>
    observationsTable(
      valid(
        plan({
          places: [
            { id: 'here', name: 'Armley', kind: 'ward', identifiers: [{ scheme: 'gss', value: code }] },
          ],
          indicators: [
            indicator('ni-1', {
              measures: [
                measureInput({
                  results: [{ place: 'here', value: { kind: 'bound', bound: 'under', value: 5 } }],
                }),
              ],
            }),
          ],
        }),
      ),
    );

  it('gives areas their addresses where all have codes of the statistical service', () => {
    const of = (code: string) =>
      csvwMetadata(inPlace(code), document, { url: 'a.csv' }).tableSchema.columns[0]!;
    expect(of('E05001411')).to.include({
      name: 'area_code',
      valueUrl: 'http://statistics.data.gov.uk/id/statistical-geography/{area_code}',
    });
    expect(of('ward 7')).not.to.have.property('valueUrl');
  });

  it('takes a column of limits for words', () => {
    const { columns } = csvwMetadata(inPlace('E05001411'), document, { url: 'a.csv' }).tableSchema;
    expect(columns.find(({ name }) => name === 'value')!.datatype).to.equal('string');
  });

  it('names no key where rows are the same, and takes no empty address', () => {
    const table = { columns: [csvColumn('Code')], rows: [['a'], ['a']] };
    expect(csvwMetadata(table, document, { url: 'a.csv' }).tableSchema).not.to.have.property('primaryKey');
    expect(() => csvwMetadata(table, document, { url: ' ' })).to.throw(RangeError, 'csvwMetadata requires');
  });
});
