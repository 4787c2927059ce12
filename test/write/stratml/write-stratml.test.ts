import { expect } from 'chai';
import { type StrategyInput, StrategySchema } from '../../../src/document/strategy.js';
import { readStratml } from '../../../src/read/stratml/read-stratml.js';
import { STRATML_LOSSES } from '../../../src/write/stratml/stratml-losses.js';
import { writeStratml } from '../../../src/write/stratml/write-stratml.js';
import { STRATEGIES } from '../../support/strategies.js';

const plan = (parts: Partial<StrategyInput>) =>
  StrategySchema.parse({ format: 2, id: 'plan', title: 'Plan', ...parts });
const losses = (parts: Partial<StrategyInput>, part: 1 | 2 = 2): string[] =>
  writeStratml(plan(parts), { part }).losses.map(({ code, path }) => `${code} ${path.join('.')}`);
const objective = { id: 'a', title: 'A' };
const count = { kind: 'count' } as const;
const polarity = { direction: 'unknown', basis: { kind: 'stated' } } as const;
const measure = { id: 'i', unit: count, polarity };
const day = { printed: '2010-03-31', kind: 'day', start: '2010-03-31', end: '2010-03-31' } as const;
const one = { kind: 'number', value: 1 } as const;
const measured = (more: object, indicator: object = {}): Partial<StrategyInput> => ({
  objectives: [objective],
  indicators: [{ id: 'i', name: 'I', objectives: ['a'], measures: [{ ...measure, ...more }], ...indicator }],
});

const known = [{ scheme: 'stratml', value: '_1' }];
/** A document that has something to lose, the loss, and the part where it is another than 2. */
const LOST = [
  [{ actions: [{ id: 'a', title: 'A' }] }, 'no-element actions.0'],
  [{ asOf: '2010-03-31' }, 'no-field asOf'],
  [measured({}), 'part-1 indicators.0', 1],
  [
    {
      visions: [
        { id: 'a', title: 'A' },
        { id: 'b', title: 'B' },
      ],
    },
    'one-only visions.1',
  ],
  [{ principles: [{ id: 'a', name: 'A' }] }, 'other-kind principles.0'],
  [
    { objectives: [objective, { id: 'b', title: 'B', parent: 'a' }, { id: 'c', title: 'C', parent: 'b' }] },
    'nesting objectives.2.parent',
  ],
  [measured({}, { objectives: ['a', 'a'] }), 'first-home indicators.0.objectives'],
  [measured({ results: [{ value: one, place: 'a' }] }), 'part-of-whole indicators.0.measures.0.results.0'],
  [measured({ baseline: { value: one } }), 'baseline indicators.0.measures.0.baseline'],
  [{ period: { ...day, printed: 'March' } }, 'period period'],
  [{ period: { printed: 'soon', kind: 'undated' } }, 'no-days period'],
  [
    measured({ results: [{ value: { ...one, value: 1.25, decimals: 1 } }] }),
    'decimals indicators.0.measures.0.results.0.value.decimals',
  ],
  [measured({ unit: { kind: 'count', of: '\u0001' } }), 'unit indicators.0.measures.0.unit'],
  [{ notes: [{ text: 'a' }, { text: 'b' }] }, 'joined-notes notes'],
  [
    {
      groups: [
        { id: 'a', name: 'A', kind: 'other' },
        { id: 'b', name: 'A', kind: 'other' },
      ],
    },
    'same-name groups.1',
  ],
  [measured({ name: 'I' }), 'repeated-name indicators.0.measures.0.name'],
  [{ objectives: [{ ...objective, identifiers: known }] }, 'identifier objectives.0.id'],
  [{ title: 'A\u0000B' }, 'characters title'],
  [{ title: 'A ' }, 'white-space title'],
  [{ links: [{ title: 'A', href: '/a' }] }, 'address links.0'],
] as const;

describe('writeStratml', () => {
  it('writes a plan that StratML can hold, and loses nothing but how we know which way is good', () => {
    const figures = {
      targets: [{ due: day, value: one, printed: '1' }],
      results: [{ period: day, value: one }],
    };
    expect(losses(measured(figures))).to.deep.equal(['no-field indicators.0.measures.0.polarity']);
    const { text } = writeStratml(plan(measured(figures)), { part: 2 });
    expect(text).to.equal(`<?xml version="1.0" encoding="UTF-8"?>
<PerformancePlanOrReport xmlns="urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport" Type="Performance_Report">
  <Name>Plan</Name>
  <StrategicPlanCore>
    <Goal>
      <Name>A</Name>
      <Description/>
      <Identifier>cohesion.objective.a</Identifier>
      <Objective>
        <PerformanceIndicator>
          <MeasurementDimension>I</MeasurementDimension>
          <UnitOfMeasurement>number</UnitOfMeasurement>
          <Identifier>cohesion.indicator.i</Identifier>
          <MeasurementInstance>
            <TargetResult>
              <StartDate>2010-03-31</StartDate>
              <EndDate>2010-03-31</EndDate>
              <NumberOfUnits>1</NumberOfUnits>
              <Description>1</Description>
            </TargetResult>
            <ActualResult>
              <StartDate>2010-03-31</StartDate>
              <EndDate>2010-03-31</EndDate>
              <NumberOfUnits>1</NumberOfUnits>
            </ActualResult>
          </MeasurementInstance>
        </PerformanceIndicator>
      </Objective>
    </Goal>
  </StrategicPlanCore>
  <AdministrativeInformation>
    <Identifier>cohesion.strategy.plan</Identifier>
  </AdministrativeInformation>
</PerformancePlanOrReport>
`);
  });

  for (const [parts, loss, part = 2] of LOST) {
    it(`tells the loss ${loss}`, () =>
      expect(losses(parts as Partial<StrategyInput>, part)).to.include(loss));
  }

  it('has a row above for each kind of loss', () =>
    expect(LOST.map(([, loss]) => loss.split(' ')[0])).to.have.members(Object.keys(STRATML_LOSSES)));

  for (const words of [
    'a ]]> b',
    '"quoted" & \'so\' <b>',
    '😀 astral',
    'line\r\nline',
    'nel \u0085 ls \u2028',
    '\ufeffmark x',
  ]) {
    it(`gives back ${JSON.stringify(words)} sign by sign`, () => {
      const { text } = writeStratml(plan({ title: `x${words}x` }), { part: 1 });
      expect(readStratml(text).strategy!.title).to.equal(`x${words}x`);
    });
  }

  it('takes out what XML cannot hold: control characters, halves of signs, signs that are none', () => {
    const { text } = writeStratml(
      plan({ title: 'a\u0000\u0008\u001f\ud800\udc00\ud800b\udc00\ufffe\uffffc' }),
      { part: 1 },
    );
    expect(text).to.include('<Name>a\u{10000}bc</Name>');
  });

  it('names a part by its identifier where nothing is left of its words', () =>
    expect(writeStratml(plan({ objectives: [{ id: 'a', title: '\u0001' }] }), { part: 1 }).text).to.include(
      '<Name>a</Name>',
    ));

  it('writes the identifier that a part has in StratML, once', () => {
    const identifiers = [{ scheme: 'stratml', value: '_1' }];
    const { text } = writeStratml(
      plan({
        objectives: [
          { ...objective, identifiers },
          { id: 'b', title: 'B', identifiers },
        ],
      }),
      { part: 1 },
    );
    expect(text.match(/<Identifier>.*<\/Identifier>/g)).to.deep.equal([
      '<Identifier>_1</Identifier>',
      '<Identifier>cohesion.objective.b</Identifier>',
    ]);
  });

  for (const [value, expected] of [
    [{ kind: 'range', low: 91, high: 92, decimals: 1, approximate: true }, '91.0 to 92.0; about'],
    [
      { kind: 'bound', bound: 'over', value: 100, unit: { kind: 'percent', of: 'a; b' } },
      'over 100; in percent of a; b',
    ],
    [{ kind: 'number', value: 1e21 }, '1000000000000000000000'],
    [{ kind: 'none', reason: 'unclear', readings: ['late', 'not-due'] }, 'unclear: late, not-due'],
    [{ kind: 'change', by: -4.1, readings: ['points', 'per-cent'] }, '-4.1 points, per-cent'],
    [{ kind: 'direction', direction: 'up' }, 'up'],
    [{ kind: 'standard', standard: 'as the law asks' }, 'as the law asks'],
    [{ kind: 'level', level: 'Good' }, 'Good'],
  ] as const) {
    it(`writes a value that is no plain number as "${expected}", and gives it back`, () => {
      const { text } = writeStratml(plan(measured({ targets: [{ due: day, value }] })), { part: 2 });
      expect(text).to.include(`<DescriptorValue>${expected}</DescriptorValue>`);
      expect(readStratml(text).strategy!.indicators![0]!.measures[0]!.targets![0]!.value).to.deep.equal(
        value,
      );
    });
  }

  it('gives back a baseline as a baseline', () => {
    const baseline = { period: day, value: one };
    const { text } = writeStratml(plan(measured({ baseline })), { part: 2 });
    expect(readStratml(text).strategy!.indicators![0]!.measures[0]!.baseline).to.deep.equal(baseline);
  });

  it('puts the measures of an indicator together again', () => {
    const measures = ['a', 'b'].map((part) => ({ ...measure, id: part, part, name: `Part ${part}` }));
    const { text } = writeStratml(plan(measured({}, { code: 'NI 1', measures })), { part: 2 });
    const [indicator, ...others] = readStratml(text).strategy!.indicators!;
    expect(others).to.deep.equal([]);
    expect(indicator).to.deep.include({ id: 'i', code: 'NI 1', name: 'I' });
    expect(indicator!.measures.map(({ id, part, name }) => [id, part, name])).to.deep.equal([
      ['a', 'a', 'Part a'],
      ['b', 'b', 'Part b'],
    ]);
  });

  for (const { id, document } of STRATEGIES) {
    it(`keeps ${id} as it is once it has been written and read`, () => {
      const again = (strategy: StrategyInput): StrategyInput =>
        readStratml(writeStratml(StrategySchema.parse(strategy), { part: 2 }).text).strategy!;
      const { notes: _notes, ...once } = again(document);
      const { notes: _more, ...twice } = again(again(document));
      expect(twice).to.deep.equal(once);
    });
  }

  for (const { id, document } of STRATEGIES) {
    it(`converts ${id} from Part 1 to Part 2 and back as it was`, () => {
      const first = writeStratml(StrategySchema.parse(document), { part: 1 }).text;
      const one = readStratml(first);
      const second = writeStratml(StrategySchema.parse(one.strategy), { part: 2 });
      const two = readStratml(second.text);
      // a plan without objectives has an empty goal, since the schema wants one
      const told = document.objectives ? [] : ['blank-form'];
      const codes = [one, two].map(({ repairs }) => repairs.map(({ code }) => code));
      expect([...codes, two.part]).to.deep.equal([told, told, 2]);
      const third = writeStratml(StrategySchema.parse(two.strategy), { part: 1 });
      expect(third.text).to.equal(first);
      expect(second.losses.filter(({ code }) => code !== 'identifier')).to.deep.equal([]);
    });
  }

  it('requires part 1 or 2', () =>
    expect(() => writeStratml(plan({}), { part: 3 as 1 })).to.throw(
      RangeError,
      'writeStratml requires part 1 or 2, got 3',
    ));
});
