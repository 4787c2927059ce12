import { expect } from 'chai';
import { StrategySchema } from '../../src/document/strategy.js';
import document from '../../src/strategies/leeds-2010.js';
import { validateStrategy } from '../../src/validate/validate-strategy.js';

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
const body = (id: string) => {
  const found = strategy.bodies.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no body ${id}`);
  return found;
};
const related = (id: string) => {
  const found = strategy.documents.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no document ${id}`);
  return found;
};
const cells = measures.flatMap(({ baseline, targets, results }) => [baseline!, ...targets, ...results]);

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

  it('L19: replaces the plan of 2008 -2010, and names none of the indicators withdrawn', () => {
    expect(strategy.edition?.replaces?.period?.printed).to.equal('2008 -2010');
    expect(strategy.edition?.replaces?.agreed?.printed).to.equal('October 2008');
    expect(strategy.edition?.withdrawals).to.have.lengthOf(1);
    expect(strategy.edition?.withdrawals[0]).to.deep.include({
      codes: [],
      period: financialYear('2009/10', 2009),
    });
    const results = measures.flatMap(({ results }) => results);
    expect(new Set(results.map(({ period }) => period?.end))).to.deep.equal(new Set(['2009-03-31']));
    expect(strategy.notes.filter(({ kind }) => kind === 'caution').map(({ text }) => text)).to.deep.equal([
      'The newest results are for 2008/09, though the plan is for 2010 - 2011.',
    ]);
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

  it('names 38 bodies, 5 places, 28 groups and 40 documents', () => {
    expect(strategy.bodies).to.have.lengthOf(38);
    expect(strategy.places).to.have.lengthOf(5);
    expect(strategy.groups).to.have.lengthOf(28);
    expect(strategy.documents).to.have.lengthOf(40);
  });

  it('has no error and no warning, so every identifier is given once and every reference leads somewhere', () => {
    expect(validateStrategy(document).issues).to.deep.equal([]);
  });

  it('words priority six in two ways, and each other priority in one', () => {
    expect(strategy.objectives.map(({ wordings }) => wordings.length)).to.deep.equal([0, 0, 0, 0, 0, 1]);
    expect(strategy.objectives[5]?.title).to.match(/key council city based/);
    expect(strategy.objectives[5]?.wordings).to.deep.equal([
      {
        printed:
          'The inclusion of cohesion and integration into key council and city based policies and practices',
        source: { line: 27 },
      },
    ]);
  });

  it('L13: infers where each outcome belongs, since their boxes are detached', () => {
    for (const { id, assignment } of strategy.outcomes) {
      expect(assignment, id).to.deep.include({ kind: 'inferred', confidence: 'likely' });
      expect(assignment?.because, id).to.be.a('string');
    }
    const firstLines = strategy.objectives.map(
      ({ id }) => strategy.outcomes.find(({ objective }) => objective === id)?.source?.line,
    );
    expect(firstLines).to.deep.equal([826, 790, 859, 883, 910, 937]);
  });

  it('L14: ties no indicator and no action to an outcome, and no action to an indicator', () => {
    for (const { id, outcomes } of [...strategy.indicators, ...strategy.actions]) {
      expect(outcomes, id).to.deep.equal([]);
    }
    const home = (id: string) => strategy.indicators.find((indicator) => indicator.id === id)?.objectives;
    expect(['ni-110', 'ni-130', 'ni-139'].map(home)).to.deep.equal([
      ['priority-2'],
      ['priority-1'],
      ['priority-1'],
    ]);
  });

  it('L30: gives six outcomes the limb of the commission that they restate, from outside the plan', () => {
    const limbs = strategy.outcomes.flatMap(({ source, identifiers }) =>
      identifiers.map(({ scheme, value, basis }) => [scheme, value, source?.line, basis?.kind]),
    );
    expect(limbs).to.deep.equal([
      ['cic-2007-limb', '1', 826, 'outside'],
      ['cic-2007-limb', '4', 835, 'outside'],
      ['cic-2007-limb', '5', 796, 'outside'],
      ['cic-2007-limb', '6', 799, 'outside'],
      ['cic-2007-limb', '3', 802, 'outside'],
      ['cic-2007-limb', '2', 805, 'outside'],
    ]);
  });

  it('L30: gives each of the 18 national indicators its number, and no other indicator one', () => {
    const numbers = strategy.indicators.flatMap(({ identifiers }) =>
      identifiers.map(({ scheme, value }) => [scheme, value]),
    );
    expect(numbers).to.deep.equal(
      [3, 4, 7, 130, 139, 1, 2, 6, 8, 11, 110, 140, 195, 23, 27, 44, 69, 108].map((number) => [
        'uk-national-indicator',
        `NI ${number}`,
      ]),
    );
    expect(strategy.indicators.find(({ id }) => id === 'ni-1')?.code).to.equal('NI1');
  });

  it('L30: takes the four names of the Stephen Lawrence standard for one thing, and says that this is a reading', () => {
    const standard = related('stephen-lawrence-standard');
    expect([standard.name, ...standard.aliases]).to.deep.equal([
      'Stephen Lawrence Standard',
      'Stephen Lawrence Award',
      'Stephen Lawrence Educational Standard',
      'Stephen Lawrence Education Standard',
    ]);
    expect(standard.notes).to.have.lengthOf(1);
    expect(standard.notes[0]?.text).to.match(/is our reading/);
    // it names no levels, so it gives no assessment either
    expect(strategy.assessments).to.deep.equal([]);
  });

  it('L30: keeps the letters that it never spells out as terms without a meaning', () => {
    const unexplained = strategy.glossary.filter(({ meaning }) => meaning === undefined);
    expect(unexplained.map(({ term }) => term)).to.deep.equal([
      'NI',
      'BP',
      'LKI-IYS6',
      'LEGI',
      'BME',
      'YOS',
      'HR',
      'Prevent',
      'TBC',
      'N.A',
    ]);
    const explained = strategy.glossary.filter(({ meaning }) => meaning !== undefined);
    expect(explained.map(({ term, meaning }) => [term, meaning])).to.deep.equal([
      ['TAP', 'Target Activity Programme'],
      ['PAYP', 'Positive Activities for Young People'],
      ['YIPs', 'Youth Inclusion Programmes'],
      ['LCJB', 'Local Criminal Justice Board'],
    ]);
  });

  it('has one line of reporting: its 28 indicators, through governance arrangements, nobody says how often', () => {
    expect(strategy.reportingLines).to.have.lengthOf(1);
    const line = strategy.reportingLines[0]!;
    expect(line.of).to.deep.equal(strategy.indicators.map(({ id }) => ({ kind: 'indicator', id })));
    expect(line.to).to.deep.equal([
      { kind: 'system', name: 'officer, political and partnership governance arrangements' },
    ]);
    expect(line.by).to.deep.equal([]);
    expect(line).not.to.have.property('every');
    expect(line.source).to.deep.equal({ line: 30 });
  });

  it('asserts two counts: five outcomes of another plan, all named, and 11 schools, none named', () => {
    expect(
      strategy.assertedCounts.map(({ count, named, members, complete }) => [
        count,
        named.length,
        members.length,
        complete,
      ]),
    ).to.deep.equal([
      [5, 5, 0, true],
      [11, 0, 0, undefined],
    ]);
    expect(strategy.assertedCounts[0]?.named[4]).to.equal('achieving economic wellbeing');
  });

  it('quotes the vision of the Children and Young People’s Plan, and says of the new plan only when it runs', () => {
    expect(strategy.visions.map(({ printed }) => printed)).to.deep.equal([
      'happy, healthy, safe, successful and free from the effects of poverty',
    ]);
    expect(related('children-and-young-peoples-plan')).to.include({ content: 'quoted' });
    expect(related('children-and-young-peoples-plan-2009-2014')).to.deep.include({
      content: 'promised',
      period: { printed: '2009-2014', kind: 'range' },
    });
  });

  it('names three sources of money and no sum', () => {
    expect(strategy.funds.map(({ name, amount }) => [name, amount])).to.deep.equal([
      ['BIG Lottery Community funding', none('not-stated')],
      ['Migrants Impact Fund', none('not-stated')],
      ['external funding', none('not-stated')],
    ]);
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

  it('holds nothing that the plan does not have', () => {
    const { portfolios, roles, themes, frameworks, statistics, signs, risks, updates, decisions } = strategy;
    for (const list of [portfolios, roles, themes, frameworks, statistics, signs, risks, updates, decisions])
      expect(list).to.deep.equal([]);
    for (const { id, influence } of strategy.indicators) expect(influence, id).to.equal(undefined);
    for (const { id, status, milestones } of strategy.actions) {
      expect(status, id).to.equal(undefined);
      for (const milestone of milestones) expect(milestone.status, id).to.equal(undefined);
    }
  });

  it('cites a line for every part and every cell, but not for the name of the council', () => {
    const { bodies, places, groups, documents, objectives, outcomes, indicators, actions, glossary } =
      strategy;
    const [council, ...others] = bodies;
    expect(council).to.include({ id: 'leeds-city-council' }).and.not.have.property('source');
    const parts = [others, places, groups, documents, objectives, outcomes, indicators, actions, glossary];
    for (const part of [...parts.flat(), ...cells]) {
      expect(part.source?.line ?? part.source?.lines?.length, JSON.stringify(part)).to.be.a('number');
    }
  });
});

describe('the measures of the Leeds plan', () => {
  it('L16: each have a baseline, targets for March 2009 and March 2011, and a result for 2008/09', () => {
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
          period: {
            printed: 'Autumn 2008',
            kind: 'season',
            start: '2008-09-01',
            end: '2008-11-30',
            basis: {
              kind: 'inferred',
              confidence: 'likely',
              because: 'The plan does not say which months are meant.',
              source: { line: 69 },
            },
          },
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

  it('L1: give for each cell without a value the reason that is printed, and keep its words', () => {
    const reasons = new Map<string, number>();
    for (const { value, printed } of cells) {
      if (value.kind !== 'none') continue;
      expect(printed).to.be.a('string');
      const words = printed!.replace(/[-–]/g, '-').toLowerCase();
      reasons.set(`${value.reason}: ${words}`, (reasons.get(`${value.reason}: ${words}`) ?? 0) + 1);
    }
    expect(Object.fromEntries(reasons)).to.deep.equal({
      'awaiting-survey: baseline to be set by 2008 place survey': 8,
      'awaiting-survey: to be set by office of the third sector survey autumn 2008': 1,
      'baseline-year: 2008/09 baseline year': 8,
      'baseline-year: no target - baseline year': 17,
      'new-collection: 2008/09 new data return': 3,
      'new-indicator: new indicator': 1,
      'new-indicator: new indicator - baseline to be set': 1,
      'no-survey: no survey': 2,
      'no-survey: no survey in 08/09': 1,
      'no-survey: not applicable - no survey': 3,
      'not-reported: not reported': 1,
      'to-be-confirmed: tbc': 1,
      'to-be-established: to be established': 12,
      'unclear: n.a': 3,
      'unclear: na': 1,
    });
  });

  it('L2: have a real zero for flyposting, and a full score for the Ofsted headline', () => {
    expect(values('ni-195-d')[2]).to.deep.equal(number(0));
    expect(values('ofsted-cohesion').slice(1)).to.deep.equal([number(100), number(100), number(100)]);
  });

  it('L4: keep both readings of the target of NI 3, points first, and the survey that it waits for', () => {
    const [, , , target] = values('ni-3');
    expect(target).to.deep.include({ by: 4.1, readings: ['points', 'per-cent'] });
    expect(related('place-survey-2010').content).to.equal('promised');
    expect(related('place-survey-2010').notes.map(({ kind }) => kind)).to.deep.equal(['caution']);
    expect(related('place-survey-2010').notes[0]?.text).to.match(/^Known from outside the plan/);
  });

  it('L7: keep a result in words beside a unit of per cent', () => {
    expect(measure('bp-14-a').unit).to.deep.equal({ kind: 'percent', of: 'services' });
    expect(values('bp-14-a')[2]).to.deep.equal({ kind: 'level', level: 'Partly accessible' });
    expect(measure('stephen-lawrence-schools').notes[0]?.printed).to.equal('family of schools and clusters');
  });

  it('L10: have a target for NI 8 that the result has passed already, and say so', () => {
    expect(values('ni-8')).to.deep.equal([number(20.6, 2), number(20.6, 2), number(28), number(21.6, 2)]);
    expect(measure('ni-8').notes).to.have.lengthOf(1);
  });

  it('L11: print every number as it is given, with its decimals', () => {
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
    it(`L8: read ${id} as ${direction}`, () => expect(measure(id).polarity.direction).to.equal(direction));
  }
  it('L8: read all others as higher is better, and give the grounds of each', () => {
    const others = measures.filter(({ id }) => !polarities.some(([known]) => known === id));
    for (const { id, polarity } of others) expect(polarity.direction, id).to.equal('higher');
    for (const { id, polarity } of measures) {
      expect(polarity.basis.kind, id).to.equal('inferred');
      expect(polarity.basis.confidence, id).to.be.a('string');
      expect(polarity.basis.because, id).to.be.a('string');
    }
  });

  it('L5: cut the series of NI 130 where its unit changes, and no other series', () => {
    expect(measures.filter(({ breaks }) => breaks.length > 0).map(({ id }) => id)).to.deep.equal(['ni-130']);
    const [cut] = measure('ni-130').breaks;
    expect(cut).to.deep.include({
      at: financialYear('09/10', 2009),
      change: 'unit',
      printed: '(measurement of target due to change 09/10)',
      source: { line: 84 },
    });
    const [baseline, before, found, after] = values('ni-130');
    expect(measure('ni-130').unit).to.deep.equal({ kind: 'rate', per: 100000 });
    for (const value of [baseline, before, found]) expect(value).not.to.have.property('unit');
    expect(after).to.deep.include({ unit: { kind: 'percent' } });
  });

  it('L9: count NI 44 in percentage points, best at zero, and caution about its one figure', () => {
    expect(measure('ni-44').unit.kind).to.equal('percentage-points');
    expect(measure('ni-44').polarity).to.deep.include({ direction: 'nearest', to: 0 });
    expect(cautions('ni-44')).to.have.lengthOf(1);
    expect(strategy.indicators.find(({ id }) => id === 'ni-44')?.analyses).to.deep.equal([
      { places: [], groups: ['bme-groups'], printed: 'each BME group' },
    ]);
  });

  it('L6: nest the figures of the Ofsted row', () => {
    const { results, targets } = measure('ofsted-cohesion');
    expect(results[0]?.nested).to.deep.equal([
      { name: 'good or better', value: number(75), printed: '(75% good or better)' },
    ]);
    expect(targets[0]?.nested).to.deep.equal([]);
    expect(targets[1]?.nested).to.deep.equal([
      { name: 'good or better', value: number(85), printed: '(85% good or better)' },
    ]);
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

  it('L12: keep the names of parts as printed, and give their indicator no figure of its own', () => {
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

  it('L3: take the result as the baseline where the baseline holds no number: 20 times, twice doubtfully', () => {
    const set = measures.filter(({ results }) => results[0]?.setsBaseline);
    for (const { id, baseline, results } of measures) {
      const expected = baseline?.value.kind === 'none' && results[0]?.value.kind === 'number';
      expect(results[0]?.setsBaseline !== undefined, id).to.equal(expected);
    }
    expect(set).to.have.lengthOf(20);
    const doubtful = set.filter(({ results }) => results[0]?.setsBaseline?.confidence === 'doubtful');
    expect(doubtful.map(({ id }) => id)).to.deep.equal(['ni-108', 'ofsted-cohesion']);
  });

  it('L20: give a number for both target and result of March 2009, of known polarity, 10 times', () => {
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
    it(`L17: read "${printed}" as ${bodies.length === 1 ? 'one body' : `${bodies.length} bodies`}`, () => {
      expect(action(id).leadsPrinted).to.equal(printed);
      expect(action(id).leads.map(({ body }) => body)).to.deep.equal(bodies);
    });
  }

  it('L17: give the grounds for every split where a name holds a comma or an "and"', () => {
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

  it('L17: keep whom a lead answers to and through whom it works', () => {
    expect(action('action-1-8').leads).to.deep.equal([
      {
        body: 'compact-partners-group',
        accountableTo: 'voluntary-community-and-faith-sector-partnership-group',
      },
    ]);
    expect(action('action-4-26').leads).to.deep.equal([
      { body: 'consortium-of-agencies', through: 'royal-armouries' },
    ]);
    expect(body('all-directorates').kind).to.equal('all');
  });

  it('L17: say how the kind of a body is known where its name does not say it', () => {
    const guessed = strategy.bodies.filter(({ kindBasis }) => kindBasis);
    expect(guessed.map(({ id, kind, kindBasis }) => [id, kind, kindBasis?.kind])).to.deep.equal([
      ['childrens-services', 'directorate', 'inferred'],
      ['city-development', 'directorate', 'inferred'],
      ['corporate-governance', 'directorate', 'inferred'],
      ['environment-and-neighbourhoods', 'directorate', 'inferred'],
      ['compact-partners-group', 'partnership', 'inferred'],
      ['resources', 'directorate', 'inferred'],
      ['policy-planning-and-improvement', 'directorate', 'inferred'],
      ['leeds-initiative', 'partnership', 'outside'],
      ['education-leeds', 'other', 'inferred'],
      ['early-years', 'service', 'inferred'],
      ['royal-armouries', 'other', 'inferred'],
      ['youth-council', 'other', 'inferred'],
      ['legi', 'other', 'inferred'],
      ['equalities-assembly', 'other', 'inferred'],
      ['bramley-elderly-action', 'other', 'inferred'],
      ['sub-regional-partners', 'all', 'inferred'],
      ['ofsted', 'agency', 'outside'],
      ['partnership-agencies', 'all', 'inferred'],
    ]);
  });

  it('L17: have a lead each, and every body leads, oversees, helps or owns a document', () => {
    const leading = strategy.actions.flatMap(({ leads }) =>
      leads.flatMap(({ body, accountableTo, through }) => [body, accountableTo, through]),
    );
    const helping = strategy.actions.flatMap(({ partners }) => partners.map(({ body }) => body));
    const owning = strategy.documents.map(({ by }) => by);
    const used = [...leading, ...helping, ...owning, strategy.organisation];
    for (const { id, leads } of strategy.actions) expect(leads, id).to.have.length.above(0);
    for (const { id } of strategy.bodies) expect(used).to.include(id);
  });

  it('name those whom they are done with: 16 bodies and 5 groups', () => {
    const partners = strategy.actions.flatMap((each) => each.partners);
    expect(partners.flatMap(({ body }) => body ?? [])).to.have.lengthOf(16);
    expect(partners.flatMap(({ group }) => group ?? [])).to.deep.equal([
      'local-businesses-residents-and-communities',
      'young-people',
      'third-sector',
      'local-residents-and-community-groups',
      'community-artists',
    ]);
    expect(action('action-4-3').partners.map(({ body }) => body)).to.deep.equal([
      'together-for-peace',
      'peace-jam',
      'rewind',
    ]);
  });

  it('sit in the plans and programmes that they name', () => {
    const named = (id: string) => action(id).plans.map(({ document }) => related(document).name);
    expect(named('action-1-5')).to.deep.equal(['Equality, Diversity and Cohesion and Integration Issues']);
    expect(named('action-1-8')).to.deep.equal(['Compact 2010']);
    expect(named('action-4-16')).to.deep.equal([
      'targeted youth support',
      'Positive Activities for Young People',
      'Youth Inclusion Programmes',
    ]);
    expect(named('action-4-18')).to.deep.equal(['Ten Year Youth Strategy']);
    expect(action('action-6-4').plans).to.deep.equal([
      { document: 'area-delivery-plan', printed: 'area delivery plans' },
    ]);
    expect(related('yos-service-improvement-plan').period).to.deep.include({
      printed: '2010-11',
      start: '2010-04-01',
      end: '2011-03-31',
    });
    expect(related('yos-service-improvement-plan').period?.basis?.kind).to.equal('inferred');
  });

  it('L18: are worded as facts twice, and are to be done 59 times', () => {
    const facts = strategy.actions.filter(({ nature }) => nature !== undefined);
    expect(facts.map(({ id, nature }) => [id, nature])).to.deep.equal([
      ['action-4-8', 'fact'],
      ['action-4-9', 'fact'],
    ]);
    expect(action('action-4-17').notes[0]?.text).to.equal('Which activities is not said.');
  });

  const april = (year: number) => ({
    printed: `By April ${year}`,
    kind: 'month',
    sense: 'by',
    start: `${year}-04-01`,
    end: `${year}-04-30`,
  });

  it('L15: are due by April 2011 for priorities one to three, by the heading', () => {
    const early = strategy.actions.filter(({ objectives }) => /[123]$/.test(objectives[0] ?? ''));
    expect(early).to.have.lengthOf(28);
    for (const { id, deadline } of early) {
      expect(deadline?.period, id).to.deep.equal(april(2011));
      expect(deadline, id).to.include({ from: 'heading' }).and.not.have.any.keys('conflict', 'corrected');
    }
  });

  it('L15: print April 2010 for priorities four to six, where April 2011 is likelier', () => {
    const late = strategy.actions.filter(({ objectives }) => /[456]$/.test(objectives[0] ?? ''));
    expect(late).to.have.lengthOf(33);
    for (const { id, deadline } of late) {
      expect(deadline?.period, id).to.deep.equal(april(2010));
      expect(deadline, id).to.include({ from: 'heading', conflict: 'april-2010' });
      expect(deadline?.corrected?.period, id).to.deep.equal(april(2011));
      expect(deadline?.corrected?.basis, id).to.include({ kind: 'inferred', confidence: 'likely' });
    }
  });

  it('L15: keep every statement about the deadlines in one conflict, with its lines', () => {
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
    expect(strategy.conflicts[0]?.parts).to.deep.equal([
      { kind: 'objective', id: 'priority-4' },
      { kind: 'objective', id: 'priority-5' },
      { kind: 'objective', id: 'priority-6' },
    ]);
    expect(strategy.conflicts[0]?.reading).to.deep.include({ kind: 'inferred', confidence: 'likely' });
  });

  it('L15, L18: keep the other times that their words name', () => {
    const dated = strategy.actions.flatMap(({ id, milestones }) =>
      milestones.map(({ when, phase }) => [id, when.printed, when.kind, when.start, when.end, phase]),
    );
    expect(dated).to.deep.equal([
      ['action-2-1', '2011', 'calendar-year', '2011-01-01', '2011-12-31', undefined],
      ['action-4-8', 'June 2010', 'month', '2010-06-01', '2010-06-30', undefined],
      ['action-4-10', 'September 2009', 'month', '2009-09-01', '2009-09-30', undefined],
      ['action-4-23', 'December 2010', 'month', '2010-12-01', '2010-12-31', 'ends'],
    ]);
  });

  it('have rows where the plan lists several things: the three of the libraries', () => {
    const withRows = strategy.actions.filter(({ rows }) => rows.length > 0);
    expect(withRows.map(({ id }) => id)).to.deep.equal(['action-2-3']);
    expect(withRows[0]?.rows.map(({ id, source }) => [id, source?.line])).to.deep.equal([
      ['action-2-3-row-1', 364],
      ['action-2-3-row-2', 365],
      ['action-2-3-row-3', 367],
    ]);
    expect(strategy.funds[0]?.pays).to.deep.equal([{ kind: 'row', id: 'action-2-3-row-1' }]);
  });
});
