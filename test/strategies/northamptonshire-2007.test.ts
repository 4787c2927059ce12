import { expect } from 'chai';
import type { Source } from '../../src/document/source.js';
import { StrategySchema } from '../../src/document/strategy.js';
import { validateStrategy } from '../../src/index.js';
import document from '../../src/strategies/northamptonshire-2007.js';
import { citedLines } from '../support/cited-lines.js';

const strategy = StrategySchema.parse(document);

/** The part with an identifier, in a list that has to hold it. */
const find = <T extends { id: string }>(list: readonly T[], id: string): T => {
  const found = list.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};
const linesOf = ({ source }: { source?: Source | undefined }): number[] =>
  source?.lines ?? (source?.line === undefined ? [] : [source.line]);
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
const upTo = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, at) => first + at);

const body = (id: string) => find(strategy.bodies, id);
const statistic = (id: string) => find(strategy.statistics, id);
const action = (id: string) => find(strategy.actions, id);
const actionAt = (line: number) => {
  const found = strategy.actions.filter((candidate) => linesOf(candidate)[0] === line);
  expect(found, `actions of line ${line}`).to.have.lengthOf(1);
  return found[0]!;
};
const framework = strategy.frameworks[0]!;
const [priorities, principles] = framework.axes.map(({ entries }) => entries) as [
  (typeof framework.axes)[0]['entries'],
  (typeof framework.axes)[0]['entries'],
];

/** The line of every item under "This will be achieved through", by objective. */
const ITEMS: Readonly<Record<string, number[]>> = {
  'objective-1': upTo(194, 202),
  'objective-1-1': upTo(210, 213),
  'objective-2': upTo(223, 225),
  'objective-3': upTo(235, 240),
  'objective-4': upTo(250, 255),
  'objective-5': upTo(265, 275),
  'objective-6': upTo(287, 288),
  'objective-7': upTo(300, 303),
};
const FINAL = [290, 305, 311, 319, 331, 343, 353, 359, 365];

describe('the Northamptonshire strategy of 2007', () => {
  it('is valid, without a warning', () => {
    expect(validateStrategy(document)).to.deep.include({ ok: true, issues: [] });
  });

  it('is the edition of September 2007, with no period, no status and no date of rating', () => {
    expect(strategy.title).to.equal('A Strategy for Community Cohesion in Northamptonshire');
    expect(strategy.edition).to.deep.include({ label: 'September 2007', source: { line: 8 } });
    expect(strategy.edition).to.not.have.any.keys('status', 'replaces');
    expect(strategy).to.not.have.any.keys('period', 'asOf');
    expect(strategy.terms.objective).to.deep.equal({
      one: 'strategic objective',
      other: 'strategic objectives',
    });
  });

  const counts = {
    bodies: 34,
    roles: 6,
    places: 11,
    groups: 9,
    documents: 17,
    visions: 9,
    principles: 4,
    sharedValues: 20,
    definitions: 5,
    frameworks: 1,
    themes: 6,
    objectives: 9,
    indicators: 9,
    actions: 47,
    commitments: 6,
    deferrals: 9,
    consultations: 2,
    statistics: 20,
    assertedCounts: 5,
    assessments: 1,
    equalityAssessments: 2,
    glossary: 18,
    conflicts: 2,
  } as const;
  it('holds as many parts of each kind as the text names', () => {
    const held = Object.keys(counts).map((kind) => [kind, strategy[kind as keyof typeof counts].length]);
    expect(Object.fromEntries(held)).to.deep.equal(counts);
  });

  it('has no outcome, sign, money, reporting line, decision, phase, risk, portfolio or incident series', () => {
    const absent = [
      'outcomes',
      'signs',
      'funds',
      'reportingLines',
      'decisions',
      'phases',
      'risks',
      'portfolios',
      'incidentSeries',
      'implications',
      'correctiveActions',
      'updates',
    ] as const;
    for (const kind of absent) expect(strategy[kind], kind).to.deep.equal([]);
    expect(JSON.stringify(document)).to.not.match(/"currency"|£/);
  });

  it('cites lines for every part of every list', () => {
    for (const kind of Object.keys(counts) as (keyof typeof counts)[]) {
      if (kind === 'conflicts') continue;
      for (const part of strategy[kind]) expect(linesOf(part), `${kind} ${part.id}`).to.not.be.empty;
    }
  });

  it('takes offices and never persons from the forewords: rule of the model', () => {
    const { facts } = citedLines(document, []);
    const signed = facts.filter(({ lines }) => lines.some((line) => [29, 37, 39].includes(line)));
    expect(new Set(signed.map(({ words }) => words))).to.deep.equal(
      new Set([
        'LAA Board',
        'County Council',
        'Northamptonshire Third Sector Office',
        'NCompass',
        'Chair of the LAA Board',
        'Vice Chair of the LAA Board',
        'Leader of the County Council',
        'Chief Officer',
      ]),
    );
    expect(strategy.roles.map(({ name }) => name)).to.deep.equal([
      'Chair of the LAA Board',
      'Vice Chair of the LAA Board',
      'Leader of the County Council',
      'Chief Executive of the County Council',
      'Chief Officer',
      'Chief Constable',
    ]);
    expect(JSON.stringify(document)).to.not.match(/\bCllr\b|\S@\S|\b0\d{3}/);
  });
});

describe('what Northamptonshire says that cohesion is', () => {
  it('defines it with two of the four limbs of the national definition, known from outside', () => {
    const own = find(strategy.definitions, 'community-cohesion');
    expect(own.by).to.deep.equal([]);
    expect(
      own.limbs.map(({ printed, identifiers }) => [
        printed,
        identifiers.map(({ scheme, value, basis }) => [scheme, value, basis?.kind]),
      ]),
    ).to.deep.equal([
      [
        'common vision and sense of belonging for all communities',
        [['national-cohesion-definition', '1', 'outside']],
      ],
      ['strong and positive relationships are developed', [['national-cohesion-definition', '4', 'outside']]],
    ]);
  });

  it('L30: quotes the six limbs of the commission in order, so that Leeds is compared by identifier', () => {
    const { by, limbs } = find(strategy.definitions, 'integrated-and-cohesive-community');
    expect(by).to.deep.equal(['cic']);
    expect(
      limbs.map((limb) => [linesOf(limb)[0], limb.identifiers.map(({ scheme, value }) => [scheme, value])]),
    ).to.deep.equal(upTo(1, 6).map((limb) => [96 + limb, [['cic-2007-limb', String(limb)]]]));
  });

  it('takes integration and cohesion from the commission, and the factors of cohesion from itself', () => {
    expect(strategy.definitions.map(({ term, kind, by }) => [term, kind, by])).to.deep.equal([
      ['Community cohesion', undefined, []],
      ['Integration', undefined, ['cic']],
      ['Cohesion', undefined, ['cic']],
      ['integrated and cohesive community', undefined, ['cic']],
      ['How cohesive an area is', 'factors', []],
    ]);
    expect(find(strategy.definitions, 'factors-of-cohesion').limbs).to.have.lengthOf(3);
  });

  it('states its aspiration twice, and gives it once with all four lines', () => {
    expect(linesOf(find(strategy.visions, 'aspiration'))).to.deep.equal([31, 33, 83, 85]);
    expect(find(strategy.visions, 'motto')).to.deep.include({
      kind: 'motto',
      printed: 'Northamptonshire – a Shared Future for all our Communities',
    });
  });

  it('L28: has nine shared values that are agreed and still to be agreed: a conflict, left open', () => {
    const values = strategy.sharedValues.filter(({ kind }) => kind === undefined);
    expect(values.flatMap(linesOf)).to.deep.equal(upTo(112, 120));
    for (const { id, standing, conflict } of values) {
      expect(standing, id).to.equal('unclear');
      expect(conflict, id).to.equal('shared-values-agreed');
    }
    const conflict = find(strategy.conflicts, 'shared-values-agreed');
    expect(conflict.statements.map((said) => [said.printed, linesOf(said)])).to.deep.equal([
      ['we have agreed', [108]],
      ['agreed shared values', [217]],
      ['will need to be agreed by partners', [219]],
    ]);
    expect(conflict.parts).to.deep.equal([
      ...values.map(({ id }) => ({ kind: 'shared-value', id })),
      { kind: 'objective', id: 'objective-2' },
    ]);
    expect(conflict).to.not.have.property('reading');
  });

  it('keeps eleven recognitions apart from the values, and says nothing of their agreement', () => {
    const recognitions = strategy.sharedValues.filter(({ kind }) => kind === 'recognition');
    expect(recognitions.flatMap(linesOf)).to.deep.equal(upTo(126, 136));
    for (const part of recognitions) expect(part, part.id).to.not.have.any.keys('standing', 'conflict');
  });
});

describe('the framework of Northamptonshire', () => {
  it('L26: has 8 priorities and 4 principles, whose 32 cells are unknown but for five', () => {
    expect(framework.name).to.equal('The Community Cohesion Framework for Northamptonshire');
    expect(framework.axes.map(({ name, entries }) => [name, entries.length])).to.deep.equal([
      ['8 priorities outlined in White Paper', 8],
      ['4 principles outlined by CIC', 4],
    ]);
    const cells = framework.links.filter(({ at }) => at.length === 2);
    expect(
      cells.map(({ part, at, basis, ...link }) => [part.id, at, basis?.kind, linesOf(link)]),
    ).to.deep.equal([
      ['objective-1', ['priority-1', 'principle-1'], 'inferred', [182, 184]],
      ['objective-1', ['priority-1', 'principle-2'], 'inferred', [182, 186]],
      ['objective-1', ['priority-1', 'principle-3'], 'inferred', [182, 188]],
      ['objective-1', ['priority-1', 'principle-4'], 'inferred', [182, 190]],
      ['objective-5', ['priority-5', 'principle-4'], 'stated', [261]],
    ]);
    expect(framework.notes.filter(({ kind }) => kind === 'caution')).to.have.lengthOf(1);
  });

  it('L27: links each objective to its priority, stated where the names agree and inferred where not', () => {
    const rows = framework.links.filter(({ at }) => at.length === 1);
    expect(rows.map(({ part, at, basis }) => [part.id, at[0], basis?.kind])).to.deep.equal([
      ['objective-1', 'priority-1', 'stated'],
      ['objective-1-1', 'priority-1', 'inferred'],
      ['objective-2', 'priority-2', 'stated'],
      ['objective-3', 'priority-3', 'inferred'],
      ['objective-4', 'priority-4', 'stated'],
      ['objective-5', 'priority-5', 'inferred'],
      ['objective-6', 'priority-6', 'stated'],
      ['objective-7', 'priority-7', 'inferred'],
      ['objective-8', 'priority-8', 'stated'],
    ]);
    for (const { part, basis, ...link } of rows) {
      expect(linesOf(link), part.id).to.include(176);
      expect(basis?.because, part.id).to.be.a('string');
    }
  });

  it('L27: names the priorities as the table prints them, with the headings as other names', () => {
    expect(priorities.map(({ ref, name, aliases }) => [ref, name, aliases])).to.deep.equal([
      ['1', 'Leadership and Engagement', []],
      ['2', 'Developing shared Values', ['Developing Shared Values']],
      ['3', 'Prevent Problems of Tomorrow', ['Preventing Problems of Tomorrow']],
      ['4', 'Good Informa tion', ['Good Information']],
      ['5', 'Tackling Inequalities', ['Visible work to tackle inequalities']],
      ['6', 'Involving Young People', []],
      ['7', 'Interfaith Work', ['Inter-faith Work']],
      ['8', 'Partnership Working', []],
    ]);
    expect(priorities.map(({ identifiers }) => identifiers)).to.deep.equal(
      upTo(1, 8).map((n) => [{ scheme: 'white-paper-2006-priority', value: String(n) }]),
    );
  });

  it('L27: joins the two names of each principle in one part', () => {
    expect(
      strategy.principles.map(({ name, aliases, identifiers }) => [name, aliases[0], identifiers[0]?.value]),
    ).to.deep.equal([
      ['Shared Futures', 'shared futures', '1'],
      ['Strengthened Rights and Responsibilities', 'A model of rights and responsibilities', '2'],
      ['Mutual Respect and Civility', 'Hospitality', '3'],
      ['Visible Social Justice', 'visible social justice', '4'],
    ]);
    expect(principles.map(({ part }) => part)).to.deep.equal(
      strategy.principles.map(({ id }) => ({ kind: 'principle', id })),
    );
    expect(principles.map(({ name }) => name)).to.deep.equal([
      'Shared Futures',
      'A model of rights and responsibilities',
      'Hospitality',
      'Visible Social Justice',
    ]);
  });

  it('L27: numbers nine objectives for eight priorities, 1.1 within 1', () => {
    expect(strategy.objectives.map(({ ref, title, parent }) => [ref, title, parent])).to.deep.equal([
      ['Strategic Objective 1', 'Leadership and Engagement', undefined],
      [
        'Strategic Objective 1.1',
        'A strategy for engaging communities, tied to the one for cohesion',
        'objective-1',
      ],
      ['Strategic Objective 2', 'Developing Shared Values', undefined],
      ['Strategic Objective 3', 'Preventing Problems of Tomorrow', undefined],
      ['Strategic Objective 4', 'Good Information', undefined],
      ['Strategic Objective 5', 'Visible work to tackle inequalities', undefined],
      ['Strategic Objective 6', 'Involving Young People', undefined],
      ['Strategic Objective 7', 'Inter-faith Work', undefined],
      ['Strategic Objective 8', 'Partnership Working', undefined],
    ]);
    expect(
      strategy.objectives.filter(({ identifiers }) => identifiers.length > 0),
      'the identifiers of the priorities belong to the entries',
    ).to.deep.equal([]);
  });

  it('lists in full what it counts', () => {
    expect(
      strategy.assertedCounts.map(({ id, count, printed, members, named, complete }) => {
        expect(members.length + named.length, id).to.equal(count);
        return [printed, count, complete];
      }),
    ).to.deep.equal([
      ['eight priorities', 8, true],
      ['four principles', 4, true],
      ['these 2 concepts', 2, true],
      ['2 growth delivery vehicles', 2, true],
      ['three established tools', 3, true],
    ]);
  });
});

describe('the actions of Northamptonshire', () => {
  for (const [objective, lines] of Object.entries(ITEMS)) {
    it(`L28: are ${lines.length} items under ${objective}, one for each line`, () => {
      const own = strategy.actions.filter(({ objectives }) => objectives[0] === objective);
      expect(own.flatMap(linesOf)).to.deep.equal(lines);
    });
  }

  it('L28: are 45 items, and two undertakings in the prose of objective 8', () => {
    expect(Object.values(ITEMS).flat()).to.have.lengthOf(45);
    const others = strategy.actions.filter(({ objectives }) => objectives[0] === 'objective-8');
    expect(others.map((each) => [each.id, each.theme, linesOf(each)])).to.deep.equal([
      ['action-8-growth-plan', 'housing', [339, 341]],
      ['action-8-hate-crime-targets', 'community-safety', [357]],
    ]);
  });

  it('L28: tell a need, a possibility and a fact from what is undertaken', () => {
    const others = strategy.actions.filter(({ nature }) => nature !== undefined);
    expect(others.map((each) => [linesOf(each)[0], each.nature])).to.deep.equal([
      [237, 'need'],
      [251, 'possibility'],
      [288, 'fact'],
    ]);
  });

  it('L28: have a lead in only 8 of the 45 items, as printed', () => {
    const led = strategy.actions.filter(({ leads }) => leads.length > 0);
    expect(
      led.map((each) => [linesOf(each)[0], each.leads.map((lead) => lead.body), each.leadsPrinted]),
    ).to.deep.equal([
      [225, ['laa-partners'], 'All LAA partners'],
      [239, ['third-sector'], 'The Third sector'],
      [240, ['leadership-group'], 'Community Leadership Group'],
      [250, ['compass-unit'], 'The Compass Unit'],
      [251, ['safer-communities-teams'], 'The Safer Communities Teams'],
      [254, ['laa-partners'], 'All partners'],
      [265, ['agencies'], 'Agencies'],
      [288, ['schools'], 'Schools'],
    ]);
    const doubted = led.filter(({ leads }) => leads.some(({ basis }) => basis?.kind === 'inferred'));
    expect(doubted.map((each) => linesOf(each)[0])).to.deep.equal([240, 254]);
  });

  it('L28: have no status and no reference, and the strategy cautions about their progress', () => {
    for (const each of strategy.actions) {
      expect(each, each.id).to.not.have.any.keys('status', 'ref');
      for (const milestone of each.milestones) expect(milestone).to.not.have.property('status');
    }
    expect(strategy.notes.filter(({ kind }) => kind === 'caution')).to.have.lengthOf(1);
  });

  it('L16: name one date in all, by April 2008, and two things that come again each year', () => {
    const dated = strategy.actions.filter(({ deadline }) => deadline !== undefined);
    expect(ids(dated)).to.deep.equal(['action-8-hate-crime-targets']);
    expect(action('action-8-hate-crime-targets').deadline).to.deep.equal({
      period: {
        printed: 'by April 2008',
        kind: 'month',
        sense: 'by',
        start: '2008-04-01',
        end: '2008-04-30',
      },
      from: 'action',
      source: { line: 357 },
    });
    const recurring = strategy.actions.filter(({ milestones }) => milestones.length > 0);
    expect(recurring.map((each) => linesOf(each)[0])).to.deep.equal([197, 224]);
    for (const { milestones } of recurring) {
      expect(milestones.map(({ when }) => when)).to.deep.equal([
        {
          printed: 'annual',
          kind: 'undated',
          sense: 'every',
          every: { amount: 1, in: 'years' },
          undated: 'recurrence-only',
        },
      ]);
    }
  });

  it('monitor community tension through a group still to meet, with GOEM', () => {
    expect(actionAt(235).partners.map((partner) => partner.body)).to.deep.equal(['goem']);
    expect(actionAt(235).activities[0]?.printed).to.equal('Community Tensions Monitoring Group');
    expect(body('tensions-monitoring-group').standing).to.equal('proposed');
  });

  it('aim at the Equality Standard without a level, and at two assessments not yet made', () => {
    const [standard] = strategy.assessments;
    expect(standard).to.deep.include({ scale: 'Equality Standard', aim: 'standards for equality' });
    expect(standard).to.not.have.any.keys('level', 'levels', 'period');
    expect(strategy.equalityAssessments.map((each) => [linesOf(each)[0], each.finding])).to.deep.equal([
      [266, 'not-yet-made'],
      [267, 'not-yet-made'],
    ]);
  });
});

describe('what Northamptonshire leaves to a final strategy', () => {
  it('L28: keeps six workstreams under objective 8, without leads or items of their own', () => {
    expect(
      strategy.themes.map((each) => [linesOf(each)[0], each.kind, each.objective, each.leads]),
    ).to.deep.equal([315, 321, 333, 345, 355, 361].map((line) => [line, 'workstream', 'objective-8', []]));
  });

  it('L28: has six commitments to agree, with eight partners and no date', () => {
    expect(
      strategy.commitments.map((each) => [linesOf(each)[0], each.with, each.theme, each.standing, each.due]),
    ).to.deep.equal([
      [319, ['nel'], 'employment', 'to-be-agreed', undefined],
      [331, ['education-service'], 'education', 'to-be-agreed', undefined],
      [343, ['wndc', 'nndc', 'housing-authorities'], 'housing', 'to-be-agreed', undefined],
      [353, ['health-services'], 'health', 'to-be-agreed', undefined],
      [359, ['crime-reduction-partnerships'], 'community-safety', 'to-be-agreed', undefined],
      [365, ['advice-agencies'], 'advice', 'to-be-agreed', undefined],
    ]);
    expect(new Set(strategy.commitments.flatMap((each) => each.with)).size).to.equal(8);
    for (const each of strategy.commitments) {
      expect(each.objective, each.id).to.equal('objective-8');
      expect(linesOf(find(strategy.deferrals, each.deferral ?? '')), each.id).to.deep.equal(linesOf(each));
    }
  });

  it('L28: names the final strategy in nine deferrals, and promises it without a date', () => {
    expect(strategy.deferrals.flatMap(linesOf)).to.deep.equal(FINAL);
    for (const { id, printed, document: to } of strategy.deferrals) {
      expect([printed, to], id).to.deep.equal(['final strategy', 'final-strategy']);
    }
    const promised = find(strategy.documents, 'final-strategy');
    expect(promised).to.deep.include({ kind: 'edition', content: 'promised', source: { lines: FINAL } });
    expect(promised).to.not.have.any.keys('published', 'period');
  });

  it('L28: is titled the strategy though a final one is to come: a conflict, left open', () => {
    const conflict = find(strategy.conflicts, 'final-strategy');
    expect(conflict.statements.map((said) => [said.printed, linesOf(said)])).to.deep.equal([
      ['A Strategy for Community Cohesion in Northamptonshire', [3]],
      ['the implementation of this strategy', [311]],
      ['final strategy', FINAL],
    ]);
    expect(conflict.parts).to.have.lengthOf(10);
    expect(conflict).to.not.have.property('reading');
  });

  it('L28: opens a list for schools that never comes', () => {
    const education = find(strategy.themes, 'education');
    expect(education.notes.map((each) => [each.printed, each.source?.line])).to.deep.include([
      'will mean:-',
      327,
    ]);
    expect(strategy.actions.filter(({ theme }) => theme === 'education')).to.deep.equal([]);
  });

  it('promises in its contents an action plan that is not in the text', () => {
    const missing = strategy.documents.filter(({ content }) => content === 'attached-but-missing');
    expect(missing.map((each) => [each.name, each.aliases, linesOf(each)])).to.deep.equal([
      ['Community Cohesion LAA Action Plan', ['Appendix A'], [19]],
    ]);
  });

  it('dates the two documents that it quotes by their months', () => {
    const dated = strategy.documents.filter(({ published }) => published !== undefined);
    expect(
      dated.map(({ id, published, content }) => [id, published?.printed, published?.start, content]),
    ).to.deep.equal([
      ['white-paper', 'October 2006', '2006-10-01', 'quoted'],
      ['cic-final-report', 'July 2007', '2007-07-01', 'quoted'],
    ]);
  });

  it('consults faith groups now and the CYP later, on no stated day', () => {
    expect(strategy.consultations.map((each) => [linesOf(each)[0], each.period])).to.deep.equal([
      [303, undefined],
      [290, undefined],
    ]);
  });
});

describe('the figures of Northamptonshire', () => {
  const value = (amount: number) => ({ kind: 'number', value: amount });
  const bound = (side: string, amount: number) => ({ kind: 'bound', bound: side, value: amount });
  const rows: [string, string, unknown][] = [
    ['population', 'over 630,000 people', bound('over', 630000)],
    ['languages', 'over 100 languages', bound('over', 100)],
    ['faiths', 'at least 14 faiths and belief systems', bound('at-least', 14)],
    ['growth-1991-2001', 'grew by 9%', value(9)],
    ['growth-2021', 'projected to grow by 24% by 2021', value(24)],
    ['homes', '99,666', value(99666)],
    ['jobs', 'a target of 81,000 new jobs', value(81000)],
    ['deprived-areas', '44 in the 20% most deprived nationally', value(44)],
    ['deprived-daventry', 'one neighbourhood in Daventry', value(1)],
    ['white-share', '95.1% white', value(95.1)],
    ['white-number', '599,900', value(599900)],
    ['ethnic-minority-share', '4.9%', value(4.9)],
    ['ethnic-minority-number', '31,000', value(31000)],
    ['bme-wellingborough', 'almost 10%', bound('almost', 10)],
    ['refugees-northampton', 'approximately 3,500', { ...value(3500), approximate: true }],
    ['unemployment', 'low at 3.6%', value(3.6)],
    ['earnings', 'below the national average', { kind: 'none', reason: 'not-stated' }],
    [
      'skills',
      'as are qualifications and skill levels in the workforce',
      { kind: 'none', reason: 'not-stated' },
    ],
    ['get-on-well', '80% of residents', value(80)],
    ['percentile', '3rd highest percentile', { kind: 'level', level: '3rd highest percentile' }],
  ];
  it('L29: keep their qualifiers, each as a type and as printed', () => {
    expect(strategy.statistics.map((each) => [each.id, each.printed, each.value])).to.deep.equal(rows);
  });

  it('L29: tell what was found from what is projected, planned, aimed at or compared', () => {
    const others = strategy.statistics.filter(({ kind }) => kind !== undefined);
    expect(others.map(({ id, kind }) => [id, kind])).to.deep.equal([
      ['growth-2021', 'projected'],
      ['homes', 'planned'],
      ['jobs', 'target'],
      ['earnings', 'comparison'],
      ['skills', 'comparison'],
    ]);
  });

  it('L16, L29: have a time for growth alone, and a projection without a base year', () => {
    const dated = strategy.statistics.filter(({ period }) => period !== undefined);
    expect(dated.map(({ id, period }) => [id, period])).to.deep.equal([
      ['growth-1991-2001', { printed: 'Between 1991 and 2001', kind: 'range' }],
      [
        'growth-2021',
        {
          printed: 'by 2021',
          kind: 'calendar-year',
          sense: 'by',
          start: '2021-01-01',
          end: '2021-12-31',
        },
      ],
    ]);
    expect(statistic('growth-2021').notes.map(({ kind }) => kind)).to.deep.equal(['caution']);
    expect(statistic('growth-2021')).to.not.have.property('of');
  });

  it('L29: nest the 10 areas of the lower threshold in the 44 of the higher', () => {
    expect(statistic('deprived-areas').nested).to.deep.equal([
      {
        name: 'in the 10% most deprived nationally',
        value: value(10),
        printed: '10 Super Output Areas (SOAs)',
      },
    ]);
    const counted = strategy.statistics.filter(({ unit }) => unit.of === 'Super Output Areas');
    expect(ids(counted), 'no total of 54, and no figure of 10 by itself').to.deep.equal(['deprived-areas']);
  });

  it('L29: keep the figures of others beside those that they are compared with', () => {
    const compared = strategy.statistics.flatMap(({ id, comparators }) =>
      comparators.map(({ name, value: of }) => [id, name, of]),
    );
    expect(compared).to.deep.equal([
      ['ethnic-minority-share', 'East Midlands', value(6.5)],
      ['ethnic-minority-share', 'UK population', value(7.9)],
      ['earnings', 'national average', { kind: 'none', reason: 'not-stated' }],
      ['skills', 'national average', { kind: 'none', reason: 'not-stated' }],
      ['get-on-well', 'mean national picture for all county council results', value(80.7)],
    ]);
  });

  it('L29: doubt the 3rd highest percentile, and that alone, without putting a number in its place', () => {
    const doubted = strategy.statistics.filter(({ doubt }) => doubt !== undefined);
    expect(ids(doubted)).to.deep.equal(['percentile']);
    expect(statistic('percentile').doubt).to.deep.include({ kind: 'inferred', confidence: 'doubtful' });
    expect(statistic('percentile').unit.kind).to.equal('unstated');
    expect(linesOf(statistic('percentile'))).to.deep.equal([63, 65]);
  });

  it('L30: caution that 80% is not to be compared with NI 1 of Leeds, and carry no national indicator', () => {
    const { notes, measuredBy } = statistic('get-on-well');
    expect(measuredBy).to.equal('BVPI survey');
    expect(notes.filter(({ kind }) => kind === 'caution').map(({ text }) => text)[0]).to.match(/NI 1.*Leeds/);
    expect(JSON.stringify(document)).to.not.include('uk-national-indicator');
  });

  it('L29: suggest nine indicators without a figure, whose good direction is unknown', () => {
    expect(strategy.indicators.map((each) => linesOf(each).at(-1))).to.deep.equal(upTo(69, 77));
    for (const { id, standing, measures, objectives } of strategy.indicators) {
      expect([standing, measures.length, objectives], id).to.deep.equal(['suggested', 1, []]);
      const measure = measures[0]!;
      expect(measure.unit, id).to.deep.equal({ kind: 'unstated' });
      expect(measure.polarity.direction, id).to.equal('unknown');
      expect(measure.polarity.basis, id).to.deep.include({
        kind: 'inferred',
        because: 'the document gives no figures',
      });
      expect([measure.targets, measure.results, measure.baseline], id).to.deep.equal([[], [], undefined]);
    }
  });

  it('L29: caution that one of the nine is a statement and no indicator', () => {
    const cautioned = strategy.indicators.filter(({ notes }) => notes.some(({ kind }) => kind === 'caution'));
    expect(cautioned.map(({ name }) => name)).to.deep.equal([
      'Deprivation and particular crime types are key to community cohesion',
    ]);
    expect(linesOf(cautioned[0]!)).to.include(71);
  });
});

describe('the names of Northamptonshire', () => {
  it('L30: give the leadership group for cohesion its three names, and keep that of faiths apart', () => {
    const { name, aliases, standing, notes } = body('leadership-group');
    expect([name, ...aliases]).to.deep.equal([
      'Community Cohesion leadership group',
      'Community Cohesion Leadership Group',
      'Community Leadership Group',
    ]);
    expect(standing).to.equal('proposed');
    expect(notes[0]).to.deep.include({ printed: 'Community Leadership Group', source: { line: 240 } });
    expect(body('faith-leadership-group').name).to.equal('Faith Community Leadership Group');
    expect(linesOf(body('faith-leadership-group'))).to.deep.equal([294, 300]);
  });

  it('has three offices and faith leaders in the leadership group', () => {
    expect(body('leadership-group').members.map(({ role, name }) => role ?? name)).to.deep.equal([
      'chair-laa-board',
      'chief-constable',
      'chief-executive-county-council',
      'faith leaders',
    ]);
    expect(body('leadership-group').remit.map(({ source }) => source?.line)).to.deep.equal([
      182, 184, 186, 188, 190, 219, 240,
    ]);
  });

  it('L30: read ComPass and Compass as one unit, and NCompass as another organisation', () => {
    expect(body('compass-unit')).to.deep.include({ name: 'ComPass Unit', aliases: ['Compass Unit'] });
    expect(linesOf(body('compass-unit'))).to.deep.equal([236, 250]);
    expect(body('third-sector-office').aliases).to.deep.equal(['NCompass']);
    expect(linesOf(body('third-sector-office'))).to.deep.equal([39]);
  });

  it('L30: leave letters without a meaning where the text never explains them', () => {
    const unexplained = strategy.glossary.filter(({ meaning }) => meaning === undefined);
    expect(unexplained.map(({ term }) => term)).to.deep.equal([
      'NEL',
      'GOEM',
      'WNDC',
      'NNDC',
      'CDRPs',
      'PCTs',
      'NHS',
      'BVPI',
      'CYP',
      'CC',
      'BME',
      'LAA',
      'LAA 2',
      'MKSM',
      'Community Call for Action',
    ]);
    const explained = strategy.glossary.filter(({ meaning }) => meaning !== undefined);
    expect(explained.map(({ term, meaning }) => [term, meaning])).to.deep.equal([
      ['CIC', 'Commission on Integration and Cohesion'],
      ['ICoCo', 'Institute of Community Cohesion'],
      ['SOAs', 'Super Output Areas'],
    ]);
    for (const id of ['nel', 'goem', 'wndc', 'nndc', 'pcts']) expect(body(id).aliases, id).to.deep.equal([]);
  });

  it('places five parts of the county within it, and no other', () => {
    const within = strategy.places.filter(
      (place) => place.within === 'northamptonshire' && place.kind !== 'set',
    );
    expect(within.map(({ name }) => name)).to.deep.equal([
      'Northampton',
      'Corby',
      'Kettering',
      'Wellingborough',
      'Daventry',
    ]);
  });
});
