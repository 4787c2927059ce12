import { expect } from 'chai';
import * as fc from 'fast-check';
import { type StrategyInput, StrategySchema } from '../../../src/document/strategy.js';
import { xlsxTables } from '../../../src/read/table/xlsx-tables.js';
import { checkWorkbook } from '../../../src/write/xlsx/check/check-workbook.js';
import { strategyWorkbook } from '../../../src/write/xlsx/strategy-workbook.js';
import { WORKBOOK_LOSSES } from '../../../src/write/xlsx/workbook-losses.js';
import { STRATEGIES } from '../../support/strategies.js';
import { validStrategies } from '../../support/valid-documents.js';

const plan = (parts: Partial<StrategyInput>) =>
  StrategySchema.parse({ format: 2, id: 'plan', title: 'Plan', ...parts });
const losses = (parts: Partial<StrategyInput>): string[] =>
  strategyWorkbook(plan(parts)).losses.map(({ code, path }) => `${code} ${path.join('.')}`);
const rowsOf = (bytes: Uint8Array, sheet: string): string[][] =>
  xlsxTables(bytes)
    .tables.find(({ place }) => place.sheet === sheet)!
    .rows.map((row) => row.map(({ text }) => text));

const percent = { kind: 'percent' } as const;
const polarity = { direction: 'higher', basis: { kind: 'stated' } } as const;
const measure = { id: 'm', unit: percent, polarity };
const day = { printed: '2010-03-31', kind: 'day', start: '2010-03-31', end: '2010-03-31' } as const;
const one = { kind: 'number', value: 1 } as const;
const measured = (more: object, indicator: object = {}): Partial<StrategyInput> => ({
  objectives: [{ id: 'a', title: 'A' }],
  places: [{ id: 'p', name: 'North', kind: 'ward' }],
  indicators: [{ id: 'i', name: 'I', objectives: ['a'], measures: [{ ...measure, ...more }], ...indicator }],
});
const action = (more: object): Partial<StrategyInput> => ({ actions: [{ id: 'x', title: 'X', ...more }] });
const figures = 'indicators.0.measures.0';

/** A document that has something to lose, and the loss. */
const LOST: readonly (readonly [Partial<StrategyInput>, string])[] = [
  [{ funds: [{ id: 'f', title: 'F', amount: one, force: 'secured' }] }, 'no-sheet funds.0'],
  [action({ nature: 'need' }), 'no-column actions.0.nature'],
  [{}, 'identifier id'],
  [
    action({ rows: Array.from({ length: 9 }, (_, at) => ({ title: `${at}`.repeat(4_000) })) }),
    'too-long actions.0.rows',
  ],
  [{ summary: ' a' }, 'white-space summary'],
  [measured({}, { measures: [measure, { ...measure, id: 'n' }] }), 'measures indicators.0.measures'],
  [measured({ results: [{ value: one, period: day, place: 'p' }] }), `breakdown ${figures}.results.0`],
  [
    measured({
      results: [
        { value: one, period: day },
        { value: one, period: day },
      ],
    }),
    `same-column ${figures}.results.1`,
  ],
  [
    measured({ results: [{ value: { ...one, value: 1.25, decimals: 1 }, period: day }] }),
    `figure-words ${figures}.results.0.value`,
  ],
  [
    action({ deadline: { period: { printed: 'some day', kind: 'range', start: '2010-01-01' } } }),
    'time-words actions.0.deadline.period.printed',
  ],
  [measured({ unit: { kind: 'percentage-points' } }), `unit-words ${figures}.unit`],
  [
    measured({ polarity: { ...polarity, direction: 'nearest', to: 0 } }),
    `polarity-words ${figures}.polarity.direction`,
  ],
  [measured({}, { name: 'NI 4 - influence' }), 'name-words indicators.0.name'],
  [action({ leads: [], leadsPrinted: 'Youth Service' }), 'lead-words actions.0.leads'],
  [
    action({ milestones: [{ title: 'Forums begin', when: { ...day, printed: 'March 31 2010' } }] }),
    'milestone-words actions.0.milestones.0.title',
  ],
  [
    {
      objectives: [
        { id: 'a', title: 'A' },
        { id: 'b', title: 'B' },
      ],
      ...action({ objectives: ['a', 'b'] }),
    },
    'other-homes actions.0.objectives',
  ],
  [
    {
      objectives: [
        { id: 'a', title: 'A' },
        { id: 'b', title: 'a' },
      ],
    },
    'same-name objectives.1.title',
  ],
  [
    {
      actions: [
        { id: 'a', ref: '1', title: 'A' },
        { id: 'b', title: 'B' },
      ],
    },
    'no-reference actions.1.title',
  ],
];

describe('strategyWorkbook', () => {
  it('shows figures with the decimal places that are printed, and the reason where there is none', () => {
    const { bytes } = strategyWorkbook(
      plan(
        measured({
          baseline: { value: { kind: 'none', reason: 'no-survey' }, printed: 'No survey' },
          targets: [{ due: day, value: { kind: 'bound', bound: 'over', value: 40 }, printed: 'over 40%' }],
          results: [{ period: day, value: { kind: 'number', value: 34.4, decimals: 2 }, printed: '34.40%' }],
        }),
      ),
    );
    expect(rowsOf(bytes, 'Indicators')).to.deep.equal([
      [
        'Objective',
        'Performance indicator',
        'Unit',
        'Polarity',
        'Baseline',
        'Target 2010-03-31',
        'Result 2010-03-31',
      ],
      ['A', 'I', 'Percentage', 'Higher is better', 'No survey', 'over 40%', '34.40%'],
    ]);
    const found = rowsOf(bytes, 'Figures');
    const at = (heading: string): number => found[0]!.indexOf(heading);
    const shown = ['What it is', 'Found or asked for', 'In words', 'As printed'].map(at);
    expect(found.slice(1).map((row) => shown.map((column) => row[column]))).to.deep.equal([
      ['Starts from', '[x]', 'no survey', '“No survey”'],
      ['Is to reach', '[w]', 'over 40%', '“over 40%”'],
      ['Was found', '34.40%', '34.40%', '“34.40%”'],
    ]);
  });

  it('has each figure of Leeds once, in a row of its own', () => {
    const strategy = StrategySchema.parse(STRATEGIES.at(-1)!.document);
    const measures = strategy.indicators.flatMap((indicator) => indicator.measures);
    const count = measures.reduce(
      (sum, { baseline, targets, results }) => sum + (baseline ? 1 : 0) + targets.length + results.length,
      0,
    );
    expect(count).to.be.above(100);
    expect(rowsOf(strategyWorkbook(strategy).bytes, 'Figures')).to.have.length(count + 1);
  });

  for (const [parts, loss] of LOST) {
    it(`tells the loss ${loss}`, () => expect(losses(parts)).to.include(loss));
  }

  it('has a row above for each kind of loss', () =>
    expect(LOST.map(([, loss]) => loss.split(' ')[0])).to.have.members(Object.keys(WORKBOOK_LOSSES)));

  for (const words of ['na', '-', 'N/A', '#n/a', '*', '..', 'x', '[x]', '#', 'TBC', '12', '1,000', '=1']) {
    it(`breaks no rule of the check where parts are called "${words}" and levels are`, () => {
      const strategy = plan({
        title: words,
        objectives: [{ id: 'a', title: words, ref: words, summary: words }],
        actions: [{ id: 'x', title: words, objectives: ['a'], milestones: [{ title: words, when: day }] }],
        indicators: [
          {
            id: 'i',
            name: words,
            objectives: ['a'],
            measures: [
              {
                ...measure,
                results: [
                  { value: { kind: 'level', level: words }, period: day, printed: words },
                  {
                    value: { kind: 'none', reason: 'unclear' },
                    period: { ...day, printed: 'later' },
                    printed: words,
                  },
                ],
              },
              { ...measure, id: 'n', results: [one, one].map((value) => ({ value, period: day })) },
              { ...measure, id: 'o', results: [{ value: one, period: { ...day, printed: 'later' } }] },
            ],
          },
        ],
      });
      expect(checkWorkbook(strategyWorkbook(strategy).bytes)).to.deep.equal([]);
    });
  }

  it('breaks no rule of the check and has the same bytes again, whatever the document', () =>
    fc.assert(
      fc.property(validStrategies, (strategy) => {
        const { bytes } = strategyWorkbook(strategy);
        expect(checkWorkbook(bytes)).to.deep.equal([]);
        expect(strategyWorkbook(strategy).bytes).to.deep.equal(bytes);
      }),
      { numRuns: 5 },
    ));
});
