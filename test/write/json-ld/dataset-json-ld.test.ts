import { expect } from 'chai';
import * as fc from 'fast-check';
import { StrategySchema } from '../../../src/document/strategy.js';
import { datasetJsonLd } from '../../../src/write/json-ld/dataset-json-ld.js';
import { jsonLdScript } from '../../../src/write/json-ld/json-ld-script.js';
import { plan, valid } from '../../support/documents.js';
import { STRATEGIES } from '../../support/strategies.js';
import { validStrategies } from '../../support/valid-documents.js';

const datasets = new Map(
  STRATEGIES.map(({ id, document }) => [id, datasetJsonLd(StrategySchema.parse(document))]),
);

describe('datasetJsonLd, of Leeds', () => {
  const { variableMeasured = [], ...head } = datasets.get('leeds-2010')!;

  it('says what the plan says of itself, and nothing else', () => {
    expect(head).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      name: 'Cohesion and Integration priorities delivery plan',
      description:
        'What Leeds is to do over 2010 - 2011 towards its six cohesion and integration priorities, and how success is measured.',
      inLanguage: 'en',
      version: '2010 - 2011',
      creator: { '@type': 'Organization', name: 'Leeds City Council' },
      spatialCoverage: { '@type': 'Place', name: 'Leeds' },
    });
  });

  it('names its 34 measures with their codes and units', () => {
    expect(variableMeasured).to.have.lengthOf(34);
    const named = (code: string) => variableMeasured.find(({ identifier }) => identifier === code);
    expect(named('NI 130')).to.include({ '@type': 'PropertyValue', unitText: 'per 100000' });
    expect(named('NI 4')!.unitText).to.equal('% of people');
    expect(named('NI 195 a')!.name).to.match(/: a Litter$/);
    expect(variableMeasured.filter(({ identifier }) => identifier === undefined)).to.have.lengthOf(3);
  });
});

describe('datasetJsonLd', () => {
  for (const [id, creator, place, variables] of [
    ['leicester-2004', 'Leicester City Council', 'Leicester', 0],
    ['coventry-community-plan-2005', 'Coventry Partnership', 'Coventry', 0],
    ['coventry-2006', 'Coventry City Council', 'Coventry', 8],
    ['northamptonshire-2007', 'LAA Board', undefined, 9],
  ] as const) {
    it(`names who made ${id}, ${place ?? 'no'} place, and ${variables} measures`, () => {
      const dataset = datasets.get(id)!;
      expect(dataset.creator!.name).to.equal(creator);
      expect(dataset.spatialCoverage?.name).to.equal(place);
      expect(dataset.variableMeasured?.length ?? 0).to.equal(variables);
      expect(dataset).not.to.have.any.keys('temporalCoverage', 'license', 'distribution', 'url');
    });
  }

  it('keeps the identifiers of a document and of its place', () => {
    const dataset = datasets.get('coventry-community-plan-2005')!;
    const [identifier] = [
      { '@type': 'PropertyValue', propertyID: 'coventry-document', value: 'community-plan' },
    ];
    expect(dataset.identifier).to.deep.equal([identifier]);
    expect(dataset.spatialCoverage!.identifier).to.deep.equal([
      { '@type': 'PropertyValue', propertyID: 'coventry-place', value: 'coventry' },
    ]);
  });

  for (const [days, coverage] of [
    [{ start: '2010-04-01', end: '2011-03-31' }, '2010-04-01/2011-03-31'],
    [{ start: '2010-04-01' }, '2010-04-01/..'],
    [{ end: '2011-03-31' }, '../2011-03-31'],
    [{ start: '2010-04-01', end: '2010-04-01' }, '2010-04-01'],
    [{}, undefined],
  ] as const) {
    it(`covers ${coverage ?? 'no time'} where the document gives ${JSON.stringify(days)}`, () => {
      const strategy = valid(plan({ period: { printed: '2010/11', kind: 'range', ...days } }));
      expect(datasetJsonLd(strategy).temporalCoverage).to.equal(coverage);
    });
  }

  it('names the page, the licence and the files that it is told', () => {
    const license = 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/';
    const dataset = datasetJsonLd(valid(plan()), {
      url: 'https://council.example/plan',
      license,
      distributions: [
        { url: 'https://council.example/plan.csv', encodingFormat: 'text/csv', name: 'Figures' },
        { url: 'https://council.example/plan.json', encodingFormat: 'application/json' },
      ],
    });
    expect(dataset.url).to.equal('https://council.example/plan');
    expect(dataset.license).to.equal(license);
    expect(dataset.distribution).to.deep.equal([
      {
        '@type': 'DataDownload',
        name: 'Figures',
        contentUrl: 'https://council.example/plan.csv',
        encodingFormat: 'text/csv',
      },
      {
        '@type': 'DataDownload',
        contentUrl: 'https://council.example/plan.json',
        encodingFormat: 'application/json',
      },
    ]);
  });

  for (const address of ['plan.csv', 'javascript:alert(1)', 'https://', 'data:text/csv,a', '//x.example/']) {
    it(`refuses the address ${address}`, () => {
      expect(() => datasetJsonLd(valid(plan()), { url: address })).to.throw(RangeError, 'url');
      expect(() => datasetJsonLd(valid(plan()), { license: address })).to.throw(RangeError, 'license');
      expect(() =>
        datasetJsonLd(valid(plan()), { distributions: [{ url: address, encodingFormat: 'text/csv' }] }),
      ).to.throw(RangeError, 'distributions');
    });
  }

  const KNOWN = new Set(
    '@context @type name description url identifier inLanguage version creator license temporalCoverage spatialCoverage variableMeasured distribution propertyID value unitText contentUrl encodingFormat'.split(
      ' ',
    ),
  );

  it('has no property that schema.org has not, and no value that the document has not', () => {
    fc.assert(
      fc.property(validStrategies, (strategy) => {
        const text = JSON.stringify(strategy);
        JSON.stringify(datasetJsonLd(strategy), (key, value: unknown) => {
          if (key !== '' && !/^\d+$/.test(key)) expect(KNOWN.has(key), key).to.equal(true);
          if (key === 'description' || key === 'propertyID' || key === 'inLanguage')
            expect(text).to.include(JSON.stringify(value));
          return value;
        });
      }),
      { numRuns: 15 },
    );
  });
});

describe('jsonLdScript', () => {
  it('lets nothing end the element, and is the same JSON', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'</script>!-&a\u2028\u2029"\\\n') }), (words) => {
        const text = jsonLdScript({ name: words });
        expect(text).not.to.match(/[<>&\u2028\u2029\n]/);
        expect(JSON.parse(text)).to.deep.equal({ name: words });
      }),
    );
  });

  it('refuses what has no form in JSON', () => {
    expect(() => jsonLdScript(undefined)).to.throw(TypeError, 'jsonLdScript requires');
  });
});
