import { expect } from 'chai';
import * as fc from 'fast-check';
import { readStratml, type StratmlReading } from '../../../src/read/stratml/read-stratml.js';
import { validateStrategy } from '../../../src/validate/validate-strategy.js';

const PART_1 = 'urn:ISO:std:iso:17469:tech:xsd:stratml_core';
const PART_2 = 'urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport';

const plan1 = (core: string, after = ''): string =>
  `<StrategicPlan xmlns="${PART_1}"><Name>Plan</Name><StrategicPlanCore>${core}</StrategicPlanCore>${after}</StrategicPlan>`;
const plan2 = (core: string, after = ''): string =>
  `<PerformancePlanOrReport xmlns="${PART_2}" Type="Strategic_Plan"><Name>Plan</Name><StrategicPlanCore>${core}</StrategicPlanCore>${after}</PerformancePlanOrReport>`;
const goal = (inner = ''): string => `<Goal><Name>Jobs</Name><Description/>${inner}</Goal>`;
const measured = (inner: string): string =>
  plan2(
    goal(
      `<Objective><Name>More</Name><PerformanceIndicator><MeasurementDimension>Jobs made</MeasurementDimension><UnitOfMeasurement>Number</UnitOfMeasurement>${inner}</PerformanceIndicator></Objective>`,
    ),
  );
const instance = (inner: string): string => measured(`<MeasurementInstance>${inner}</MeasurementInstance>`);

const codes = ({ repairs }: StratmlReading): string[] => repairs.map(({ code }) => code);

/** What was read, which must be a document that can be used. */
function read(text: string): StratmlReading {
  const reading = readStratml(text);
  const { ok, issues } = validateStrategy(reading.strategy);
  expect(ok, JSON.stringify(issues)).to.equal(true);
  expect(reading.faults).to.deep.equal([]);
  return reading;
}

const wholePlan = plan1(
  '<Organization><Name>A Council</Name><Acronym>AC</Acronym><Identifier>_1</Identifier><Description>It serves.</Description></Organization>' +
    '<Vision><Description>A good place</Description></Vision><Mission><Description>To serve</Description></Mission>' +
    '<Value><Name>Care</Name><Description>for all</Description></Value>' +
    '<Goal><Name>Jobs</Name><Description>More of them</Description><Identifier>_2</Identifier><SequenceIndicator>1</SequenceIndicator>' +
    '<OtherInformation>By 2030</OtherInformation><Objective><Name>Skills</Name><SequenceIndicator>1.1</SequenceIndicator></Objective></Goal>',
  '<AdministrativeInformation><StartDate>2020-04-01</StartDate><EndDate>2023-03-31</EndDate><PublicationDate>2020-02-29</PublicationDate><Source>https://example.org/plan</Source></AdministrativeInformation>',
);

describe('readStratml', () => {
  it('reads a plan of Part 1 without a repair', () => {
    const { strategy, part, repairs } = read(wholePlan);
    expect([part, repairs]).to.deep.equal([1, []]);
    expect(strategy).to.deep.equal({
      format: 2,
      id: 'plan',
      title: 'Plan',
      organisation: 'a-council',
      period: {
        printed: '2020-04-01 to 2023-03-31',
        kind: 'range',
        start: '2020-04-01',
        end: '2023-03-31',
      },
      edition: { label: '2020-02-29' },
      links: [{ title: 'https://example.org/plan', href: 'https://example.org/plan' }],
      bodies: [
        {
          id: 'a-council',
          name: 'A Council',
          kind: 'other',
          aliases: ['AC'],
          identifiers: [{ scheme: 'stratml', value: '_1' }],
          notes: [{ text: 'It serves.' }],
        },
      ],
      visions: [
        { id: 'vision', title: 'A good place' },
        { id: 'mission', title: 'To serve', kind: 'aims' },
      ],
      sharedValues: [{ id: 'care', title: 'Care', notes: [{ text: 'for all' }] }],
      objectives: [
        {
          id: 'jobs',
          ref: '1',
          title: 'Jobs',
          summary: 'More of them',
          identifiers: [{ scheme: 'stratml', value: '_2' }],
          notes: [{ text: 'By 2030' }],
        },
        { id: 'skills', ref: '1.1', title: 'Skills', parent: 'jobs' },
      ],
    });
  });

  for (const [why, text, expected] of [
    ['no namespace', wholePlan.replace(` xmlns="${PART_1}"`, ''), ['no-namespace']],
    ['the namespace of the other part', wholePlan.replace(PART_1, PART_2), ['other-namespace']],
    [
      'a namespace of the other part inside',
      plan1(goal().replace('<Goal>', `<Goal xmlns="${PART_2}">`)),
      ['other-namespace'],
    ],
    ['a prefix', wholePlan.replace(/<(\/?)/g, '<$1s:').replace('xmlns=', 'xmlns:s='), []],
    ['a prefix that is not declared', plan1(goal()).replace(/Goal>/g, 's:Goal>'), ['undeclared-prefix']],
    ['small letters', plan1(goal()).replace(/Goal>/g, 'goal>'), ['misspelt-name']],
    ['a stray element that is empty', plan1(`<id/>${goal()}`), ['empty-element']],
    ['a stray element with words', plan1(`<Slogan>Go</Slogan>${goal()}`), ['stray-element']],
    ['an element of another namespace', plan1(`${goal()}<Goal xmlns="urn:x">x</Goal>`), ['stray-element']],
    ['words between elements', plan1(`words${goal()}`), ['stray-text']],
    ['another order', plan1('<Goal><Description/><Name>Jobs</Name></Goal>'), ['order']],
    ['an element twice', plan1('<Goal><Name>Jobs</Name><Name>Work</Name></Goal>'), ['repeated-element']],
    [
      'an identifier that begins with a digit',
      plan1(goal('<Identifier>1a</Identifier>')),
      ['bad-identifier'],
    ],
    [
      'an identifier that repeats',
      plan1(goal('<Identifier>a</Identifier>').repeat(2)),
      ['repeated-identifier'],
    ],
    ['an empty identifier', plan1(goal('<Identifier/>')), ['empty-identifier']],
    ['a goal without a name', plan1('<Goal><Description>More jobs</Description></Goal>'), ['missing-name']],
    ['no goal', plan1(''), ['missing-element']],
    [
      'no core',
      `<StrategicPlan xmlns="${PART_1}"><Name>Plan</Name>${goal()}</StrategicPlan>`,
      ['other-part', 'missing-element'],
    ],
    [
      'an indicator in Part 1',
      plan1(
        goal(
          '<Objective><Name>a</Name><PerformanceIndicator><MeasurementDimension>b</MeasurementDimension></PerformanceIndicator></Objective>',
        ),
      ),
      ['other-part'],
    ],
    [
      'a stakeholder of no type',
      plan1(goal('<Stakeholder><Name>Residents</Name></Stakeholder>')),
      ['assumed-body', 'no-place'],
    ],
    [
      'an empty stakeholder',
      plan1(`<Organization><Name>A Council</Name><Stakeholder><Name/></Stakeholder></Organization>${goal()}`),
      ['blank-form'],
    ],
    [
      'an unknown type of stakeholder',
      plan1(
        `<Organization><Name>A</Name><Stakeholder StakeholderTypeType="Firm"><Name>B</Name></Stakeholder></Organization>${goal()}`,
      ),
      ['other-choice', 'assumed-body'],
    ],
    [
      'an empty date in Part 1',
      plan1(goal(), '<AdministrativeInformation><StartDate/></AdministrativeInformation>'),
      ['empty-date'],
    ],
    [
      'a date with a time zone',
      plan1(
        goal(),
        '<AdministrativeInformation><StartDate>2020-01-01Z</StartDate></AdministrativeInformation>',
      ),
      ['other-date'],
    ],
    [
      'words for a date',
      plan1(goal(), '<AdministrativeInformation><StartDate>soon</StartDate></AdministrativeInformation>'),
      ['unread-date'],
    ],
    [
      'an end before the start',
      plan1(
        goal(),
        '<AdministrativeInformation><StartDate>2020-01-02</StartDate><EndDate>2020-01-01</EndDate></AdministrativeInformation>',
      ),
      ['reversed-dates'],
    ],
    [
      'an address that runs',
      plan1(goal(), '<AdministrativeInformation><Source>javascript:a()</Source></AdministrativeInformation>'),
      ['unsafe-address'],
    ],
    [
      'an attribute of another name',
      measured('').replace('<PerformanceIndicator>', '<PerformanceIndicator IndicatorType="Quantitative">'),
      ['misspelt-name', 'no-place'],
    ],
    [
      'an attribute that is not known',
      plan1(goal().replace('<Goal>', '<Goal colour="red">')),
      ['stray-attribute'],
    ],
    ['a report', plan2(goal()).replace('Strategic_Plan', 'Performance_Report'), ['no-place']],
    ['a plan without its type', plan2(goal()).replace(' Type="Strategic_Plan"', ''), ['missing-element']],
    ['a unit that is not known', measured('').replace('>Number<', '>Widgets<'), ['unread-unit']],
    [
      'words for a number',
      instance('<ActualResult><NumberOfUnits>a few</NumberOfUnits></ActualResult>'),
      ['other-number'],
    ],
    [
      'a form for a result',
      instance('<TargetResult><StartDate/><Descriptor><DescriptorName/></Descriptor></TargetResult>'),
      ['blank-form'],
    ],
    ['a relationship', measured('<Relationship><Name>like NI 1</Name></Relationship>'), ['no-place']],
    [
      'a relationship that is a form',
      measured('<Relationship><Identifier>TBC</Identifier></Relationship>'),
      ['blank-form'],
    ],
    [
      'an indicator that is a form',
      plan2(
        goal(
          '<Objective><Name>a</Name><PerformanceIndicator><MeasurementDimension/><MeasurementInstance><ActualResult><Description>[To be determined]</Description></ActualResult></MeasurementInstance></PerformanceIndicator></Objective>',
        ),
      ),
      ['blank-form'],
    ],
    [
      'a description that is long',
      plan1(goal().replace('<Description/>', `<Description>${'word '.repeat(900)}</Description>`)),
      ['long-text'],
    ],
  ] as const) {
    it(`reads ${why}, and tells ${expected.join(', ') || 'nothing'}`, () =>
      expect([...new Set(codes(read(text)))]).to.deep.equal(expected));
  }

  it('says of a repair on which line, at which element, what stood there and what was done', () => {
    const { repairs } = readStratml(plan1(`${goal()}\n<Goal>\n<Name>a</Name><Slogan>Go</Slogan></Goal>`));
    expect(repairs).to.deep.equal([
      {
        code: 'stray-element',
        line: 3,
        path: '/StrategicPlan/StrategicPlanCore[1]/Goal[2]/Slogan[1]',
        found: 'Go',
        done: 'its words are kept as a note',
      },
    ]);
  });

  it('keeps every word of a file that is no name of a person', () => {
    const text = plan2(
      `<Slogan>w1</Slogan>${goal('<Motto a="w2">w3<b>w4</b></Motto><Description>w5</Description>w6')}`,
      '<Extra>w7</Extra><AdministrativeInformation><Rest>w8</Rest></AdministrativeInformation>',
    );
    const words = JSON.stringify(read(text).strategy);
    for (let number = 1; number <= 8; number += 1) expect(words).to.include(`w${number}`);
  });

  it('gives parts of one name identifiers of their own, and parts of one identifier too', () => {
    const { strategy } = read(plan1(goal('<Identifier>a</Identifier>').repeat(3)));
    expect(strategy!.objectives!.map(({ id }) => id)).to.deep.equal(['jobs', 'jobs-2', 'jobs-3']);
    expect(strategy!.objectives!.map(({ identifiers }) => identifiers![0]!.value)).to.deep.equal([
      'a',
      'a',
      'a',
    ]);
  });

  it('makes one body of a stakeholder that comes again', () => {
    const stakeholder =
      '<Stakeholder StakeholderTypeType="Organization"><Name>The Police</Name></Stakeholder>';
    const { strategy } = read(plan1(goal(stakeholder).repeat(2)));
    expect(strategy!.bodies).to.deep.equal([{ id: 'the-police', name: 'The Police', kind: 'other' }]);
    expect(strategy!.objectives![1]!.notes).to.deep.equal([{ text: 'Stakeholder: The Police' }]);
  });

  it('takes the indicators of an objective without words for those of its goal', () => {
    const text = measured('').replace('<Name>More</Name>', '<Name/>');
    const { strategy } = read(text);
    expect(strategy!.objectives).to.have.length(1);
    expect(strategy!.indicators![0]!.objectives).to.deep.equal(['jobs']);
  });

  for (const [words, expected] of [
    [
      '<NumberOfUnits>34.40</NumberOfUnits><Description>34.40%</Description>',
      { value: { kind: 'number', value: 34.4, decimals: 2 }, printed: '34.40%' },
    ],
    ['<NumberOfUnits>-5</NumberOfUnits>', { value: { kind: 'number', value: -5 } }],
    [
      '<NumberOfUnits/><Description>fewer than 5</Description>',
      { value: { kind: 'bound', bound: 'under', value: 5 }, printed: 'fewer than 5' },
    ],
    [
      '<Description>[To be determined]</Description>',
      { value: { kind: 'none', reason: 'to-be-established' }, printed: '[To be determined]' },
    ],
    [
      '<Descriptor><DescriptorName>Grade</DescriptorName><DescriptorValue>B</DescriptorValue></Descriptor>',
      { value: { kind: 'level', level: 'B' }, label: 'Grade' },
    ],
    [
      '<EndDate>2010-03-31</EndDate><NumberOfUnits>1</NumberOfUnits>',
      {
        period: { printed: '2010-03-31', kind: 'day', end: '2010-03-31' },
        value: { kind: 'number', value: 1 },
      },
    ],
  ] as const) {
    it(`reads a result of ${words}`, () => {
      const { strategy } = read(instance(`<ActualResult>${words}</ActualResult>`));
      expect(strategy!.indicators![0]!.measures[0]!.results).to.deep.equal([expected]);
    });
  }

  it('reads the end of a target as by when it is due', () => {
    const { strategy } = read(
      instance('<TargetResult><EndDate>2011-03-31</EndDate><NumberOfUnits>9</NumberOfUnits></TargetResult>'),
    );
    expect(strategy!.indicators![0]!.measures[0]!.targets![0]!.due).to.deep.equal({
      printed: '2011-03-31',
      kind: 'day',
      sense: 'by',
      end: '2011-03-31',
    });
  });

  for (const [dates, words, expected] of [
    ['', '65 by March 2010', ['by March 2010', '2010-03-31']],
    ['<EndDate>2011-03-31</EndDate>', '65 by March 2010', ['2011-03-31', '2011-03-31']],
    ['', '65 by 2010', ['not stated', undefined]],
  ] as const) {
    it(`reads "${words}" as due ${expected[0]} ${dates === '' ? 'without dates' : `with ${dates}`}`, () => {
      const { strategy } = read(
        instance(`<TargetResult>${dates}<Description>${words}</Description></TargetResult>`),
      );
      const { due, value, printed } = strategy!.indicators![0]!.measures[0]!.targets![0]!;
      expect([due.printed, due.end]).to.deep.equal(expected);
      expect([value, printed]).to.deep.equal([{ kind: 'number', value: 65 }, words]);
    });
  }

  for (const [why, text] of [
    ['an empty text', ''],
    ['words', 'no XML'],
    ['another root', `<Goal xmlns="${PART_1}"/>`],
    ['Part 3.5', '<StrategicPlan xmlns="urn:ISO:std:iso:17469:tech:xsd:part3.5"/>'],
    ['a page', '<html xmlns="http://www.w3.org/1999/xhtml"/>'],
    ['a DOCTYPE', `<!DOCTYPE a [<!ENTITY b "c">]>${plan1(goal())}`],
    ['many entities inside each other', `<!DOCTYPE a [<!ENTITY b "cc"><!ENTITY d "&b;&b;">]><a>&d;</a>`],
    ['a NUL', '\0'],
  ] as const) {
    it(`refuses ${why} with one fault`, () => {
      const { strategy, part, faults, repairs } = readStratml(text);
      expect([strategy, part, repairs]).to.deep.equal([undefined, undefined, []]);
      expect(faults.map(({ severity }) => severity)).to.deep.equal(['error']);
    });
  }

  it('says on which line a text is cut off or broken', () => {
    const lines = plan1(`\n${goal()}\n${goal()}\n`).split('\n');
    const { strategy, faults } = readStratml(`\ufeff\n${lines.slice(0, 3).join('\n')}`, { file: 'a.xml' });
    expect(faults).to.deep.equal([
      {
        code: 'damaged-file',
        severity: 'error',
        place: { file: 'a.xml', line: 4 },
        expected: 'well-formed XML',
        received: 'unclosed tag: StrategicPlanCore',
        mend: 'Ask for the file again, or mend it at this line; what came before was read.',
      },
    ]);
    expect(strategy!.objectives).to.have.length(2);
  });

  for (const [descriptor, words, expected] of [
    ['Direction', 'up', 'DescriptorValue: up'],
    ['Range', '1 to 2', 'NumberOfUnits: 7'],
    ['Grade', 'B', 'DescriptorValue: B'],
  ] as const) {
    it(`keeps as a note what a result with the number 7 and the descriptor ${descriptor} has no place for`, () => {
      const text = instance(
        `<ActualResult><NumberOfUnits>7</NumberOfUnits><Descriptor><DescriptorName>${descriptor}</DescriptorName><DescriptorValue>${words}</DescriptorValue></Descriptor></ActualResult>`,
      );
      const reading = read(text);
      expect(codes(reading)).to.deep.equal(['no-place']);
      expect(reading.strategy!.indicators![0]!.notes).to.deep.equal([{ text: expected }]);
    });
  }

  it('names the namespace that it does not read', () => {
    const { faults } = readStratml('\n<StrategicPlan xmlns="urn:part3.5"/>', { file: 'a.xml' });
    expect(faults[0]).to.deep.include({ code: 'other-format', place: { file: 'a.xml', line: 2 } });
    expect(faults[0]!.received).to.equal('StrategicPlan of the namespace urn:part3.5');
  });

  it('refuses an entity that XML has not, and reads what came before', () => {
    const { strategy, faults } = readStratml(plan1(`${goal()}<Goal><Name>&bomb;</Name></Goal>`));
    expect(faults).to.have.length(1);
    expect(strategy!.objectives!.map(({ title }) => title)).to.deep.equal(['Jobs']);
  });

  it('reads the five entities, signs by number and CDATA', () => {
    const { strategy } = read(
      plan1('<Goal><Name>&lt;R&amp;D&gt; &#163;&#x1F600;<![CDATA[<b>]]></Name></Goal>'),
    );
    expect(strategy!.objectives![0]!.title).to.equal('<R&D> £😀<b>');
  });

  for (const [limits, text] of [
    [{ depth: 512 }, `${plan1('').split('</')[0]!}${'<Objective>'.repeat(5_000)}`],
    [{ cells: 3 }, plan1(goal())],
    [{ bytes: 20 }, plan1(goal())],
    [{ cellLength: 20 }, plan1(goal(`<OtherInformation>${'x'.repeat(50)}</OtherInformation>`))],
  ] as const) {
    it(`stops at the limit ${JSON.stringify(limits)}`, () =>
      expect(readStratml(text, { limits }).faults.map(({ code }) => code)).to.deep.equal(['limit-reached']));
  }

  it('stops at thirty thousand elements, with the line, where nobody raises the limit', () => {
    const text = plan1(`${goal()}\n`.repeat(15_000));
    const { strategy, faults } = readStratml(text);
    expect(faults[0]).to.deep.include({ place: { line: 10_000 }, expected: 'at most 30,000 elements' });
    expect(strategy!.objectives).to.have.length(9_999);
    expect(readStratml(text, { limits: { cells: 50_000 } }).faults).to.deep.equal([]);
  });

  it('looks into three thousand different words of figures, and tells where it stops', () => {
    const results = Array.from(
      { length: 3_001 },
      (_, at) => `\n<ActualResult><Description>about ${at}</Description></ActualResult>`,
    );
    const { strategy, repairs } = read(instance(results.join('')));
    const told = repairs.filter(({ code }) => code === 'too-many-words');
    // the unit is the first of them
    expect(told.map(({ line, found }) => [line, found])).to.deep.equal([[3_001, 'about 2999']]);
    const { results: figures } = strategy!.indicators![0]!.measures[0]!;
    expect(figures!.at(2_998)!.value).to.deep.include({ kind: 'number', value: 2_998 });
    expect(figures!.at(-1)!).to.deep.equal({
      printed: 'about 3000',
      value: { kind: 'none', reason: 'not-stated' },
    });
  });

  it('takes the readings of the same words from the first', () => {
    const result = '<ActualResult><Description>under 5</Description></ActualResult>';
    const { strategy } = read(instance(result.repeat(4_000)));
    const { results } = strategy!.indicators![0]!.measures[0]!;
    expect(results!.every(({ value }) => value.kind === 'bound')).to.equal(true);
  });

  it('stops when the time is up, and when the caller says so', () => {
    let now = 0;
    expect(readStratml(wholePlan, { clock: () => (now += 40_000) }).faults[0]!.code).to.equal(
      'limit-reached',
    );
    expect(readStratml(wholePlan, { signal: { aborted: true } }).faults[0]!.code).to.equal('stopped');
  });

  it('lists at most a thousand repairs, and says that there are more', () => {
    const { repairs } = readStratml(plan1(goal() + '<a/>'.repeat(2_000)));
    expect(repairs).to.have.length(1_001);
    expect(repairs.at(-1)!.code).to.equal('too-many-repairs');
  });

  it('reads a plan that is cut off anywhere up to there, and says so', () => {
    for (let end = 0; end < wholePlan.length; end += 7) {
      const { strategy, faults } = readStratml(wholePlan.slice(0, end));
      expect(faults, String(end)).to.have.length(1);
      expect(faults[0]!.place, String(end)).to.deep.equal({ line: 1 });
      if (strategy) expect(validateStrategy(strategy).ok, String(end)).to.equal(true);
    }
  });

  it('never throws, whatever the text', () =>
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string().map((text) => plan1(text)),
        ),
        (text) => {
          readStratml(text);
        },
      ),
    ));

  it('makes a document that can be used of any tree of its elements', () => {
    const names = [
      'Goal',
      'Objective',
      'Name',
      'Description',
      'PerformanceIndicator',
      'MeasurementDimension',
    ];
    const more = [
      'MeasurementInstance',
      'TargetResult',
      'ActualResult',
      'StartDate',
      'EndDate',
      'NumberOfUnits',
    ];
    const others = [
      'Stakeholder',
      'Role',
      'Organization',
      'Vision',
      'Value',
      'Identifier',
      'Descriptor',
      'Relationship',
    ];
    const words = fc.constantFrom(
      '',
      'a',
      '2020-01-02',
      '2019-01-01',
      '12',
      '91 - 92%',
      'cohesion.objective.jobs',
      '[TBC]',
    );
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc
        .tuple(
          fc.constantFrom(...names, ...more, ...others),
          fc.oneof(
            { maxDepth: 4 },
            words,
            fc.array(tie('tree'), { maxLength: 5 }).map((list) => list.join('')),
          ),
        )
        .map(([name, inner]) => `<${name}>${inner}</${name}>`),
    }));
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 6 }), (trees) => {
        const { ok, issues } = validateStrategy(readStratml(plan2(trees.join(''))).strategy);
        expect(ok, JSON.stringify(issues)).to.equal(true);
      }),
    );
  });
});
