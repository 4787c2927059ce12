import { expect } from 'chai';
import { StrategySchema } from '../../src/document/strategy.js';
import document from '../../src/strategies/leeds-2010.js';

const strategy = StrategySchema.parse(document);
const measures = strategy.indicators.flatMap((indicator) => indicator.measures);

const measure = (id: string) => {
  const found = measures.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no measure ${id}`);
  return found;
};
const action = (id: string) => {
  const found = strategy.actions.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no action ${id}`);
  return found;
};
/** The values of a measure in the order of the printed columns. */
const values = (id: string) => {
  const { baseline, targets, results } = measure(id);
  return [baseline?.value, targets[0]?.value, results[0]?.value, targets[1]?.value];
};
const cautions = (id: string) => measure(id).notes.filter((note) => note.kind === 'caution');

const number = (value: number, decimals?: number) => ({
  kind: 'number',
  value,
  ...(decimals !== undefined && { decimals }),
});
const none = (reason: string, more: object = {}) => ({ kind: 'none', reason, ...more });
const financialYear = (printed: string, start: number) => ({
  printed,
  kind: 'financial-year',
  start: `${start}-04-01`,
  end: `${start + 1}-03-31`,
});
const placeSurvey = none('awaiting-survey', { survey: '2008 Place Survey' });
const baselineYear = none('baseline-year', { period: financialYear('2008/09', 2008) });
const newReturn = none('new-collection', { period: financialYear('2008/09', 2008) });
const noTarget = none('baseline-year');
const notGiven = none('unclear', { readings: ['not-applicable', 'not-available'] });
const toBeEstablished = none('to-be-established');
const noSurvey = none('no-survey');

describe('the Leeds delivery plan 2010-11', () => {
  it('is the edition of 2010 - 2011, with no days stated', () => {
    expect(strategy.title).to.equal('Cohesion and Integration priorities delivery plan');
    expect(strategy.period).to.deep.equal({ printed: '2010 - 2011', kind: 'range' });
    expect(strategy.edition?.label).to.equal('2010 - 2011');
    expect(strategy.asOf).to.equal(undefined);
    expect(strategy.terms.objective).to.deep.equal({ one: 'priority', other: 'priorities' });
  });

  it('replaces the plan of 2008 -2010, and names none of the indicators withdrawn', () => {
    expect(strategy.edition?.replaces?.period?.printed).to.equal('2008 -2010');
    expect(strategy.edition?.replaces?.agreed?.printed).to.equal('October 2008');
    expect(strategy.edition?.withdrawals).to.have.lengthOf(1);
    expect(strategy.edition?.withdrawals[0]).to.deep.include({
      codes: [],
      period: financialYear('2009/10', 2009),
    });
  });

  it('holds 6 priorities, 28 outcomes, 28 indicators, 34 measures and 61 actions', () => {
    expect(strategy.objectives).to.have.lengthOf(6);
    expect(strategy.outcomes).to.have.lengthOf(28);
    expect(strategy.indicators).to.have.lengthOf(28);
    expect(measures).to.have.lengthOf(34);
    expect(strategy.actions).to.have.lengthOf(61);
  });

  const perObjective = [
    ['priority-1', 'Priority One', 5, 7, 9, 11],
    ['priority-2', 'Priority two', 7, 9, 13, 11],
    ['priority-3', 'Priority three', 4, 2, 2, 6],
    ['priority-4', 'Priority four', 5, 7, 7, 26],
    ['priority-5', 'Priority five', 4, 1, 1, 2],
    ['priority-6', 'Priority six', 3, 2, 2, 5],
  ] as const;
  for (const [id, ref, outcomes, indicators, parts, actions] of perObjective) {
    it(`gives ${ref} ${outcomes} outcomes, ${indicators} indicators, ${parts} measures and ${actions} actions`, () => {
      const own = strategy.indicators.filter(({ objectives }) => objectives[0] === id);
      expect(strategy.objectives.find((objective) => objective.id === id)?.ref).to.equal(ref);
      expect(strategy.outcomes.filter(({ objective }) => objective === id)).to.have.lengthOf(outcomes);
      expect(own).to.have.lengthOf(indicators);
      expect(own.flatMap((indicator) => indicator.measures)).to.have.lengthOf(parts);
      expect(strategy.actions.filter(({ objectives }) => objectives[0] === id)).to.have.lengthOf(actions);
    });
  }

  it('gives every part its own identifier, and refers only to parts that are there', () => {
    const lists = [
      strategy.bodies,
      strategy.objectives,
      strategy.outcomes,
      strategy.indicators,
      measures,
      strategy.actions,
    ];
    for (const list of lists) expect(new Set(list.map(({ id }) => id)).size).to.equal(list.length);
    const objectives = strategy.objectives.map(({ id }) => id);
    const bodies = strategy.bodies.map(({ id }) => id);
    for (const part of [...strategy.indicators, ...strategy.actions])
      expect(objectives).to.include.members(part.objectives);
    for (const { leads } of strategy.actions) {
      const named = leads.flatMap(({ body, accountableTo, through }) => [body, accountableTo, through]);
      expect(bodies).to.include.members(named.filter((id) => id !== undefined));
    }
    expect(bodies).to.include(strategy.organisation);
  });

  it('infers where each outcome belongs, since their boxes are detached', () => {
    for (const { id, assignment } of strategy.outcomes) {
      expect(assignment, id).to.deep.include({ kind: 'inferred', confidence: 'likely' });
      expect(assignment?.because, id).to.be.a('string');
    }
    const firstLines = strategy.objectives.map(
      ({ id }) => strategy.outcomes.find(({ objective }) => objective === id)?.source?.line,
    );
    expect(firstLines).to.deep.equal([826, 790, 859, 883, 910, 937]);
  });

  it('holds no e-mail address and no telephone number', () => {
    const strings: string[] = [];
    JSON.stringify(strategy, (_key, value: unknown) => {
      if (typeof value === 'string') strings.push(value);
      return value;
    });
    expect(strings.length).to.be.above(1000);
    for (const text of strings) {
      expect(text).not.to.match(/\S@\S+\.\S/);
      expect(text.replace(/\d{4}-\d{2}-\d{2}/g, '')).not.to.match(/(\+\d|\b0)[\d\s()-]{8,}/);
    }
  });

  it('cites a line for every objective, outcome, indicator, cell and action', () => {
    const cells = measures.flatMap(({ baseline, targets, results }) => [baseline, ...targets, ...results]);
    const parts = [
      ...strategy.objectives,
      ...strategy.outcomes,
      ...strategy.indicators,
      ...cells,
      ...strategy.actions,
    ];
    for (const part of parts) expect(part?.source?.line ?? part?.source?.lines?.length).to.be.a('number');
  });
});

describe('the measures of the Leeds plan', () => {
  it('each have a baseline, targets for March 2009 and March 2011, and a result for 2008/09', () => {
    for (const { id, baseline, targets, results } of measures) {
      expect(baseline, id).to.have.property('printed');
      expect(
        targets.map(({ due }) => due),
        id,
      ).to.deep.equal([
        { printed: 'March 2009', kind: 'month', sense: 'by', start: '2009-03-01', end: '2009-03-31' },
        { printed: 'March 2011', kind: 'month', sense: 'by', start: '2011-03-01', end: '2011-03-31' },
      ]);
      expect(
        results.map(({ period }) => period),
        id,
      ).to.deep.equal([financialYear('2008/09', 2008)]);
    }
  });

  // Baseline, target March 2009, result 2008/09, target March 2011: as the columns are printed.
  const rows: [string, unknown[]][] = [
    [
      'ni-3',
      [
        none('awaiting-survey', { survey: '2008 Place survey' }),
        noTarget,
        number(11),
        { kind: 'change', by: 4.1, readings: ['points', 'per-cent'], measuredBy: '2010 Place Survey' },
      ],
    ],
    ['ni-4', [placeSurvey, noTarget, number(31), number(34.4, 2)]],
    [
      'ni-7',
      [
        none('awaiting-survey', {
          survey: 'Office of the Third Sector Survey',
          period: { printed: 'Autumn 2008', kind: 'season' },
        }),
        noTarget,
        number(17.2, 2),
        number(21.2, 2),
      ],
    ],
    ['ni-130', [number(97.7), number(127), number(163), { ...number(30), unit: { kind: 'percent' } }]],
    ['ni-139', [placeSurvey, noTarget, number(30), none('to-be-confirmed')]],
    [
      'bp-21',
      [number(70), noSurvey, none('no-survey', { period: financialYear('08/09', 2008) }), number(76)],
    ],
    ['bp-25-a', [number(36.83), number(39), number(38.96), number(41)]],
    ['bp-25-b', [number(5.96), number(6.25), number(5.78), number(6.75)]],
    ['bp-25-c', [number(4.05), number(4.2), number(4.2, 2), number(4.6)]],
    ['ni-1', [placeSurvey, noTarget, number(74), number(77.2, 2)]],
    ['ni-2', [placeSurvey, noTarget, number(55), toBeEstablished]],
    ['ni-6', [newReturn, noTarget, number(20), number(24)]],
    ['ni-8', [number(20.6, 2), number(20.6, 2), number(28), number(21.6, 2)]],
    ['ni-11', [newReturn, noTarget, number(37), number(38.1, 2)]],
    ['ni-110', [newReturn, noTarget, number(66), number(70)]],
    ['ni-140', [placeSurvey, noTarget, number(70), toBeEstablished]],
    ['ni-195-a', [baselineYear, noTarget, number(10), number(7)]],
    ['ni-195-b', [baselineYear, noTarget, number(11), number(9)]],
    ['ni-195-c', [baselineYear, noTarget, number(4), toBeEstablished]],
    ['ni-195-d', [baselineYear, noTarget, number(0), toBeEstablished]],
    ['bp-14-a', [baselineYear, notGiven, { kind: 'level', level: 'Partly accessible' }, toBeEstablished]],
    ['bp-14-b', [none('new-indicator'), notGiven, none('not-reported'), toBeEstablished]],
    ['ni-23', [placeSurvey, noTarget, number(31), toBeEstablished]],
    ['ni-27', [placeSurvey, noTarget, number(21), toBeEstablished]],
    ['stephen-lawrence-schools', [number(1), number(5), number(5), number(8)]],
    ['ni-44', [number(4.6, 2), number(4.1, 2), number(4.1, 2), toBeEstablished]],
    ['ni-69', [baselineYear, notGiven, number(43.3, 2), number(37)]],
    ['ni-108', [baselineYear, number(37), number(37.1, 2), number(47.2, 2)]],
    ['ofsted-cohesion', [baselineYear, number(100), number(100), number(100)]],
    ['stephen-lawrence-childrens-centres', [number(3), number(4), number(5), toBeEstablished]],
    ['lki-iys6', [number(2078, 0), notGiven, number(3826, 0), toBeEstablished]],
    ['bp-16', [number(51), noSurvey, noSurvey, number(55)]],
    ['bp-07', [number(61), noSurvey, noSurvey, number(65)]],
    ['bp-28', [none('new-indicator'), noTarget, number(5), toBeEstablished]],
  ];
  for (const [id, expected] of rows) {
    it(`are exact for ${id}`, () => {
      expect(values(id)).to.deep.equal(expected);
    });
  }
  it('are all among those rows, in the order of the plan', () => {
    expect(measures.map(({ id }) => id)).to.deep.equal(rows.map(([id]) => id));
  });

  it('print every number as it is given, with its decimals', () => {
    for (const { id, baseline, targets, results } of measures) {
      for (const cell of [baseline, ...targets, ...results]) {
        if (cell?.value.kind !== 'number') continue;
        const { value, decimals } = cell.value;
        const shown = decimals === undefined ? String(value) : value.toFixed(decimals);
        expect((cell.printed ?? '').replace(/,/g, ''), id).to.match(
          new RegExp(`^${shown.replace('.', '\\.')}(%|$)`),
        );
      }
    }
  });

  const polarities = [
    ['ni-195-a', 'lower'],
    ['ni-195-b', 'lower'],
    ['ni-195-c', 'lower'],
    ['ni-195-d', 'lower'],
    ['ni-69', 'lower'],
    ['ni-23', 'unknown'],
    ['ni-44', 'nearest'],
  ] as const;
  for (const [id, direction] of polarities) {
    it(`read ${id} as ${direction}`, () => expect(measure(id).polarity.direction).to.equal(direction));
  }
  it('read all others as higher is better, and give the grounds of each', () => {
    const others = measures.filter(({ id }) => !polarities.some(([known]) => known === id));
    for (const { id, polarity } of others) expect(polarity.direction, id).to.equal('higher');
    for (const { id, polarity } of measures) {
      expect(polarity.basis.kind, id).to.equal('inferred');
      expect(polarity.basis.confidence, id).to.be.a('string');
      expect(polarity.basis.because, id).to.be.a('string');
    }
  });

  it('cut the series of NI 130 where its unit changes', () => {
    expect(measure('ni-130').unit).to.deep.equal({ kind: 'rate', per: 100000 });
    expect(measure('ni-130').notes[0]?.printed).to.equal('(measurement of target due to change 09/10)');
  });

  it('count NI 44 in percentage points, best at zero, and caution about its one figure', () => {
    expect(measure('ni-44').unit.kind).to.equal('percentage-points');
    expect(measure('ni-44').polarity).to.deep.include({ direction: 'nearest', to: 0 });
    expect(cautions('ni-44')).to.have.lengthOf(1);
  });

  it('nest the figures of the Ofsted row', () => {
    const { results, targets } = measure('ofsted-cohesion');
    expect(results[0]?.nested).to.deep.equal([{ name: 'good or better', value: number(75) }]);
    expect(targets[0]?.nested).to.deep.equal([]);
    expect(targets[1]?.nested).to.deep.equal([{ name: 'good or better', value: number(85) }]);
    expect(targets[1]?.printed).to.equal('100% (85% good or better)');
  });

  it('caution wherever a figure could mislead', () => {
    const ids = measures.filter(({ id }) => cautions(id).length > 0).map(({ id }) => id);
    expect(ids).to.deep.equal(['ni-3', 'ni-7', 'bp-14-a', 'ni-23', 'ni-44', 'bp-28']);
  });

  it('leave out what a percentage is of where the plan does not say', () => {
    expect(measure('ni-7').unit).to.deep.equal({ kind: 'percent' });
    expect(measure('bp-28').unit).to.deep.equal({ kind: 'percent' });
  });

  it('keep the names of parts as printed', () => {
    const named = measures.filter(({ part }) => part !== undefined).map(({ part, name }) => [part, name]);
    expect(named).to.deep.equal([
      ['a', 'women'],
      ['b', 'from black and minority ethnic communities'],
      ['c', 'disabled (excluding maintained schools).'],
      ['a', 'Litter'],
      ['b', 'Detritus'],
      ['c', 'Graffti'],
      ['d', 'Flyposting'],
      ['a', 'self assessment'],
      ['b', 'independent audit.'],
    ]);
  });

  it('take the result as the baseline where the baseline holds no number: 20 times, twice doubtfully', () => {
    const set = measures.filter(({ results }) => results[0]?.setsBaseline);
    for (const { id, baseline, results } of measures) {
      const expected = baseline?.value.kind === 'none' && results[0]?.value.kind === 'number';
      expect(results[0]?.setsBaseline !== undefined, id).to.equal(expected);
    }
    expect(set).to.have.lengthOf(20);
    const doubtful = set.filter(({ results }) => results[0]?.setsBaseline?.confidence === 'doubtful');
    expect(doubtful.map(({ id }) => id)).to.deep.equal(['ni-108', 'ofsted-cohesion']);
  });

  it('give a number for both target and result of March 2009, of known polarity, 10 times', () => {
    const rateable = measures.filter(
      ({ targets, results, polarity }) =>
        targets[0]?.value.kind === 'number' &&
        results[0]?.value.kind === 'number' &&
        polarity.direction !== 'unknown',
    );
    expect(rateable).to.have.lengthOf(10);
  });
});

describe('the actions of the Leeds plan', () => {
  const splits: [string, string, unknown[]][] = [
    ['action-1-6', 'Environment and Neighbourhoods', ['environment-and-neighbourhoods']],
    [
      'action-1-9',
      'Environment and Neighbourhoods & Resources',
      ['environment-and-neighbourhoods', 'resources'],
    ],
    [
      'action-1-10',
      'Environment and Neighbourhoods & Policy, Planning and Improvement',
      ['environment-and-neighbourhoods', 'policy-planning-and-improvement'],
    ],
    [
      'action-1-11',
      'Policy, Planning and Improvement and Leeds Initiative',
      ['policy-planning-and-improvement', 'leeds-initiative'],
    ],
    [
      'action-2-8',
      'Environment and Neighbourhoods & City Development',
      ['environment-and-neighbourhoods', 'city-development'],
    ],
    [
      'action-4-24',
      'Youth Offending Service & Education Leeds',
      ['youth-offending-service', 'education-leeds'],
    ],
    ['action-5-1', 'Policy, Planning and Improvement', ['policy-planning-and-improvement']],
    [
      'action-5-2',
      'One HR Service, Corporate Governance & Policy, Planning and Improvement',
      ['one-hr-service', 'corporate-governance', 'policy-planning-and-improvement'],
    ],
    ['action-6-1', 'All Directorates', ['all-directorates']],
    [
      'action-6-5',
      'Policy, Planning and Improvement & Environment and Neighbourhoods',
      ['policy-planning-and-improvement', 'environment-and-neighbourhoods'],
    ],
  ];
  for (const [id, printed, bodies] of splits) {
    it(`read "${printed}" as ${bodies.length === 1 ? 'one body' : `${bodies.length} bodies`}`, () => {
      expect(action(id).leadsPrinted).to.equal(printed);
      expect(action(id).leads.map(({ body }) => body)).to.deep.equal(bodies);
    });
  }

  it('give the grounds for every split where a name holds a comma or an "and"', () => {
    const doubtful = strategy.actions.filter(({ leads }) => leads.some(({ basis }) => basis));
    expect(doubtful.map(({ id }) => id)).to.deep.equal([
      'action-1-9',
      'action-1-10',
      'action-1-11',
      'action-2-8',
      'action-5-2',
      'action-6-5',
    ]);
  });

  it('keep whom a lead answers to and through whom it works', () => {
    expect(action('action-1-8').leads).to.deep.equal([
      {
        body: 'compact-partners-group',
        accountableTo: 'voluntary-community-and-faith-sector-partnership-group',
      },
    ]);
    expect(action('action-4-26').leads).to.deep.equal([
      { body: 'consortium-of-agencies', through: 'royal-armouries' },
    ]);
    expect(strategy.bodies.find(({ id }) => id === 'all-directorates')?.kind).to.equal('all');
  });

  it('have a lead each, in bodies that all lead, oversee or help', () => {
    const used = strategy.actions.flatMap(({ leads }) =>
      leads.flatMap(({ body, accountableTo, through }) => [body, accountableTo, through]),
    );
    for (const { id, leads } of strategy.actions) expect(leads, id).to.have.length.above(0);
    for (const { id } of strategy.bodies) expect([...used, strategy.organisation]).to.include(id);
  });

  const april = (year: number) => ({
    printed: `By April ${year}`,
    kind: 'month',
    sense: 'by',
    start: `${year}-04-01`,
    end: `${year}-04-30`,
  });

  it('are due by April 2011 for priorities one to three, by the heading', () => {
    const early = strategy.actions.filter(({ objectives }) => /[123]$/.test(objectives[0] ?? ''));
    expect(early).to.have.lengthOf(28);
    for (const { id, deadline } of early) {
      expect(deadline?.period, id).to.deep.equal(april(2011));
      expect(deadline, id).to.include({ from: 'heading' }).and.not.have.any.keys('conflict', 'corrected');
    }
  });

  it('print April 2010 for priorities four to six, where April 2011 is likelier', () => {
    const late = strategy.actions.filter(({ objectives }) => /[456]$/.test(objectives[0] ?? ''));
    expect(late).to.have.lengthOf(33);
    for (const { id, deadline } of late) {
      expect(deadline?.period, id).to.deep.equal(april(2010));
      expect(deadline, id).to.include({ from: 'heading', conflict: 'april-2010' });
      expect(deadline?.corrected?.period, id).to.deep.equal(april(2011));
      expect(deadline?.corrected?.basis, id).to.include({ kind: 'inferred', confidence: 'likely' });
    }
  });

  it('keep every statement about the deadlines in one conflict, with its lines', () => {
    expect(strategy.conflicts.map(({ id }) => id)).to.deep.equal(['april-2010']);
    const statements = strategy.conflicts[0]?.statements ?? [];
    expect(statements.map(({ printed, source }) => [printed, source?.lines ?? [source?.line]])).to.deep.equal(
      [
        ['By April 2010', [552, 700, 747]],
        ['By April 2011', [139, 348, 446]],
        ['2010 - 2011', [3]],
        ['June 2010', [588]],
        ['2010-11', [643]],
        ['December 2010', [656]],
      ],
    );
  });

  it('keep the other times that their words name', () => {
    const dated = strategy.actions.flatMap(({ id, dates }) =>
      dates.map(({ period }) => [id, period.printed, period.kind]),
    );
    expect(dated).to.deep.equal([
      ['action-2-1', '2011', 'calendar-year'],
      ['action-4-1', '2009-2014', 'range'],
      ['action-4-8', 'June 2010', 'month'],
      ['action-4-10', 'September 2009', 'month'],
      ['action-4-20', '2010-11', 'financial-year'],
      ['action-4-23', 'December 2010', 'month'],
    ]);
  });

  it('have parts where the plan lists several things: the three of the libraries', () => {
    const withParts = strategy.actions.filter(({ parts }) => parts.length > 0);
    expect(withParts.map(({ id }) => id)).to.deep.equal(['action-2-3']);
    expect(withParts[0]?.parts.map(({ source }) => source?.line)).to.deep.equal([364, 365, 367]);
  });
});
