import { expect } from 'chai';
import * as fc from 'fast-check';
import { StrategySchema } from '../../../src/document/strategy.js';
import { readOpenSdg } from '../../../src/read/open-sdg/read-open-sdg.js';
import { validateStrategy } from '../../../src/validate/validate-strategy.js';
import { openSdgFiles } from '../../../src/write/open-sdg/open-sdg-files.js';
import { OPEN_SDG_LOSSES, type OpenSdgLoss } from '../../../src/write/open-sdg/open-sdg-losses.js';
import { indicator, measureInput, plan, valid } from '../../support/documents.js';
import { leedsInput } from '../../support/leeds.js';
import { STRATEGIES } from '../../support/strategies.js';
import { validStrategies } from '../../support/valid-documents.js';

const leeds = StrategySchema.parse(leedsInput);
const written = openSdgFiles(leeds);
const textOf = (path: string): string => written.files.find((file) => file.path === path)!.text;

function tally(losses: readonly OpenSdgLoss[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { code, path } of losses) {
    const key = `${code} ${path.filter((step) => typeof step === 'string').join('.')}`;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

describe('openSdgFiles, of Leeds', () => {
  it('has two files for each of 34 measures, with names of their own', () => {
    expect(written.files).to.have.lengthOf(68);
    expect(new Set(written.files.map(({ path }) => path)).size).to.equal(68);
    for (const { path } of written.files) {
      expect(path).to.match(/^(?:data\/indicator_[A-Za-z0-9-]+\.csv|meta\/[A-Za-z0-9-]+\.md)$/);
    }
  });

  it('writes the figures as Open SDG has them', () => {
    expect(textOf('data/indicator_bp-25-c.csv')).to.equal(
      'Year,Units,Value\r\n2008/09,Percentage (%),4.20\r\n',
    );
    expect(textOf('data/indicator_bp-21.csv')).to.equal('Year,Units,Value\r\n');
  });

  it('writes the metadata as fields of YAML', () => {
    expect(textOf('meta/ni-4.md')).to.equal(
      [
        '---',
        'indicator_number: NI 4',
        'indicator_name: Increase in the percentage of people who feel they can influence decisions in their locality.',
        'indicator_available: Increase in the percentage of people who feel they can influence decisions in their locality.',
        "computation_units: '% of people'",
        'data_non_statistical: false',
        'reporting_status: complete',
        'graph_title: Increase in the percentage of people who feel they can influence decisions in their locality.',
        'source_active_1: true',
        'source_organisation_1: Leeds City Council',
        'source_url_text_1: Cohesion and Integration priorities delivery plan',
        '---',
        '',
      ]
        .join('\n')
        .replace("'% of people'", '"% of people"'),
    );
  });

  it('tells what is lost of the results', () => {
    const losses = tally(written.losses);
    const results = Object.entries(losses).filter(([key]) => key.includes('.results'));
    expect(Object.fromEntries(results)).to.deep.equal({
      'no-field indicators.measures.results.nested': 1,
      'no-field indicators.measures.results.printed': 26,
      'no-field indicators.measures.results.setsBaseline': 20,
      'no-field indicators.measures.results.source': 29,
      'no-row indicators.measures.results': 5,
    });
    expect(losses['target indicators.measures.targets']).to.equal(34);
  });
});

const period = (from: number) => ({
  printed: `${from}/${String(from + 1).slice(2)}`,
  kind: 'financial-year' as const,
  start: `${from}-04-01`,
  end: `${from + 1}-03-31`,
});

/** Indicators in the forms that Open SDG has. */
const held = fc
  .record({
    name: fc
      .string({ unit: fc.constantFrom(...'ab:#-\'"&<>=;é '), maxLength: 12 })
      .map((text) => `Rate x${text}`.trim()),
    years: fc.uniqueArray(fc.integer({ min: 2001, max: 2030 }), { minLength: 1, maxLength: 5 }),
    figures: fc.array(fc.integer({ min: -5000, max: 90_000 }), { minLength: 5, maxLength: 5 }),
    abouts: fc.array(fc.constantFrom('', 'women', 'men', 'armley'), { minLength: 5, maxLength: 5 }),
    unit: fc.constantFrom(
      { kind: 'percent' } as const,
      { kind: 'count' } as const,
      { kind: 'rate', per: 1000 } as const,
    ),
  })
  .map(({ name, years, figures, abouts, unit }) =>
    valid(
      plan({
        places: [
          {
            id: 'armley',
            name: 'Armley',
            kind: 'ward',
            identifiers: [{ scheme: 'gss', value: 'E05001411' }],
          },
        ],
        groups: [
          { id: 'women', name: 'Sex: Female', kind: 'other' },
          { id: 'men', name: 'Sex: Male', kind: 'other' },
        ],
        indicators: [
          indicator('ni-1', {
            code: 'NI 1',
            name: name.replace(/\s+/g, ' '),
            measures: [
              measureInput({
                unit,
                results: years.map((from, at) => ({
                  period: period(from),
                  value: { kind: 'number' as const, value: figures[at]! / 100 },
                  ...(abouts[at] === 'armley' && { place: 'armley' }),
                  ...(/men$/.test(abouts[at]!) && { group: abouts[at]! }),
                })),
              }),
            ],
          }),
        ],
      }),
    ),
  );

describe('openSdgFiles and readOpenSdg', () => {
  it('give back name, number, unit, years, figures, places and groups', () => {
    fc.assert(
      fc.property(held, (strategy) => {
        const { files, losses } = openSdgFiles(strategy);
        const [data, meta] = files;
        const { strategy: back, faults } = readOpenSdg({ data: data!.text, meta: meta!.text });
        expect(faults).to.deep.equal([]);
        expect(validateStrategy(back).ok).to.equal(true);
        const [given] = strategy.indicators;
        const [came] = back.indicators!;
        expect([came!.code, came!.name]).to.deep.equal([given!.code, given!.name]);
        expect(came!.measures[0]!.unit).to.deep.equal(given!.measures[0]!.unit);
        const groups = new Map(back.groups?.map(({ id, name }) => [id, name]));
        const results = came!.measures[0]!.results!.map((one) => [
          one.period?.start,
          'value' in one.value && one.value.value,
          one.place,
          one.group && groups.get(one.group),
        ]);
        const expected = given!.measures[0]!.results.map((one) => [
          one.period?.start,
          'value' in one.value && one.value.value,
          one.place && 'e05001411',
          one.group && (one.group === 'women' ? 'Sex: Female' : 'Sex: Male'),
        ]);
        expect(results).to.deep.equal(expected);
        expect(losses.filter(({ path }) => path[4] === 'results')).to.deep.equal([]);
      }),
      { numRuns: 40 },
    );
  });

  for (const { id, document } of STRATEGIES) {
    it(`write ${id}, and tell every list that has no files`, () => {
      const strategy = StrategySchema.parse(document);
      const { losses } = openSdgFiles(strategy);
      const told = new Set(losses.filter(({ code }) => code === 'no-file').map(({ path }) => path[0]));
      const lists = Object.entries(strategy).filter(
        ([name, list]) =>
          Array.isArray(list) && list.length > 0 && !['indicators', 'notes', 'identifiers'].includes(name),
      );
      expect(lists.map(([name]) => name).filter((name) => !told.has(name))).to.deep.equal([]);
    });
  }

  it('write any document, and read it without a fault, with losses of known kinds', () => {
    fc.assert(
      fc.property(validStrategies, (strategy) => {
        const { files, losses } = openSdgFiles(strategy);
        for (const { code } of losses) expect(OPEN_SDG_LOSSES).to.have.property(code);
        for (let at = 0; at < files.length; at += 2) {
          const { faults, strategy: back } = readOpenSdg({
            data: files[at]!.text,
            meta: files[at + 1]!.text,
          });
          expect(faults.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
          expect(back.indicators).to.have.lengthOf(1);
        }
      }),
      { numRuns: 8 },
    );
  });
});
