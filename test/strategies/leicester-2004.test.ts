import { expect } from 'chai';
import type { Source } from '../../src/document/source.js';
import { StrategySchema } from '../../src/document/strategy.js';
import document from '../../src/strategies/leicester-2004.js';

const strategy = StrategySchema.parse(document);

function find<Part extends { id: string }>(parts: readonly Part[], id: string): Part {
  const found = parts.find((part) => part.id === id);
  if (!found) throw new Error(`no part ${id}`);
  return found;
}
const body = (id: string) => find(strategy.bodies, id);
const related = (id: string) => find(strategy.documents, id);
const fund = (id: string) => find(strategy.funds, id);
const phase = (id: string) => find(strategy.phases, id);
const decision = (id: string) => find(strategy.decisions, id);
const implication = (id: string) => find(strategy.implications, id);
const ids = (parts: readonly { id: string }[]) => parts.map(({ id }) => id);
const lines = (part: { source?: Source | undefined }) => part.source?.lines ?? [part.source?.line];
/** The statements of a conflict: the words that each rests on, with their lines. */
const statements = (id: string) =>
  find(strategy.conflicts, id).statements.map((statement) => [statement.printed, lines(statement)]);
const partsOf = (id: string) => find(strategy.conflicts, id).parts.map((part) => `${part.kind} ${part.id}`);

const day = (printed: string, iso: string) => ({ printed, kind: 'day', start: iso, end: iso });
const juneBy = {
  printed: 'by June 2004',
  kind: 'month',
  sense: 'by',
  start: '2004-06-01',
  end: '2004-06-30',
};
const pounds = { kind: 'money', currency: 'GBP' };
const action = 'community-cohesion-action-planning-group';

/** Every text of the strategy, at whatever depth. */
const texts: string[] = [];
JSON.stringify(strategy, (_key, value: unknown) => {
  if (typeof value === 'string') texts.push(value);
  return value;
});

describe('the Leicester report of 2004', () => {
  it('is a report of the council on an outline strategy, still a draft, with no time that it covers', () => {
    expect(strategy.title).to.equal('Community Cohesion Strategy Development');
    expect(strategy.organisation).to.equal('leicester-city-council');
    expect(strategy.edition).to.deep.include({ label: 'Outline Strategy', status: 'draft' });
    expect(strategy.period).to.equal(undefined);
    expect(strategy.asOf).to.equal(undefined);
  });

  it('holds what its docblock counts', () => {
    expect(strategy.phases).to.have.lengthOf(3);
    expect(strategy.decisions).to.have.lengthOf(9);
    expect(strategy.funds).to.have.lengthOf(4);
    expect(strategy.consultations).to.have.lengthOf(7);
    expect(strategy.implications).to.have.lengthOf(11);
    expect(strategy.bodies).to.have.lengthOf(15);
    expect(strategy.documents).to.have.lengthOf(14);
    expect(strategy.assertedCounts).to.have.lengthOf(3);
    expect(strategy.deferrals).to.have.lengthOf(6);
    expect(strategy.conflicts).to.have.lengthOf(13);
    expect(strategy.groups).to.have.lengthOf(4);
    expect(strategy.places).to.have.lengthOf(2);
    expect(strategy.roles).to.have.lengthOf(2);
    expect(strategy.glossary).to.have.lengthOf(3);
    expect(strategy.visions).to.have.lengthOf(1);
  });

  it('holds nothing that could be measured, done or reported', () => {
    for (const list of [
      'objectives',
      'themes',
      'outcomes',
      'indicators',
      'signs',
      'actions',
      'commitments',
      'frameworks',
      'principles',
      'definitions',
      'statistics',
      'incidentSeries',
      'reportingLines',
      'equalityAssessments',
      'risks',
      'updates',
    ] as const)
      expect(strategy[list], list).to.deep.equal([]);
  });

  it('cites lines for every part of it', () => {
    const parts = [
      ...strategy.bodies,
      ...strategy.roles,
      ...strategy.places,
      ...strategy.groups,
      ...strategy.documents,
      ...strategy.visions,
      ...strategy.deferrals,
      ...strategy.funds,
      ...strategy.funds.flatMap(({ rules }) => rules),
      ...strategy.phases,
      ...strategy.phases.flatMap(({ products }) => products),
      ...strategy.consultations,
      ...strategy.decisions,
      ...strategy.decisions.flatMap(({ conditions }) => conditions),
      ...strategy.implications,
      ...strategy.assertedCounts,
      ...strategy.glossary,
      ...strategy.conflicts,
      ...strategy.conflicts.flatMap((conflict) => conflict.statements),
      ...strategy.bodies.flatMap(({ remit, members }) => [...remit, ...members]),
    ];
    for (const part of parts) expect(lines(part)[0], JSON.stringify(part)).to.be.a('number');
  });

  it('names no person, address or number, and the councillor consulted only as a councillor', () => {
    expect(texts.length).to.be.above(800);
    for (const text of texts) {
      expect(text).not.to.match(/\S@\S+\.\S/);
      expect(text).not.to.match(/\b\d{3} \d{4}\b|\bTel\b|Councillor/);
    }
    const consulted = decision('cabinet-delegates').notes.find(
      ({ printed }) => printed === 'in consultation with',
    );
    expect(consulted?.text).to.include('a councillor');
    expect(strategy.portfolios).to.deep.equal([]);
  });

  it('says in notes that it has no date, no definition and a vision that it does not give', () => {
    const notes = strategy.notes.map(({ printed, source: cited }) => [printed, cited?.line]);
    expect(notes).to.deep.include(['Report of the Chief Executive', 13]);
    expect(notes).to.deep.include(['24th February 2004', 120]);
    expect(notes).to.deep.include(['vision', 108]);
    expect(strategy.visions.map(({ kind, source: cited }) => [kind, cited?.line])).to.deep.equal([
      ['aims', 115],
    ]);
  });

  it('keeps the bodies with the names that vary, and the Chief Executive as a role', () => {
    expect(body('leicester-partnership')).to.deep.include({ name: 'Leicester Partnership', aliases: ['LP'] });
    expect(body('leicester-city-council').aliases).to.deep.equal(['City Council', 'Council', 'Authority']);
    expect(body('improvement-and-development-agency').aliases).to.deep.equal(['IDeA']);
    const team = body('community-cohesion-project-team');
    expect(team.aliases).to.deep.equal(['Project Team']);
    expect(team.members).to.deep.equal([{ role: 'chief-executive', part: 'chaired', source: { line: 25 } }]);
    expect(strategy.roles.map(({ name }) => name)).to.deep.equal(['Chief Executive', 'Corporate Directors']);
    expect(ids(strategy.bodies.filter(({ standing }) => standing !== undefined))).to.deep.equal([action]);
  });

  it('explains none of its abbreviations', () => {
    expect(strategy.glossary.map(({ term, meaning, part }) => [term, meaning, part?.id])).to.deep.equal([
      ['LP', undefined, 'leicester-partnership'],
      ['IDeA', undefined, 'improvement-and-development-agency'],
      ['LSPs', undefined, undefined],
    ]);
  });

  it('has two documents attached that are missing, and one that is promised', () => {
    const missing = strategy.documents.filter(({ content }) => content === 'attached-but-missing');
    expect(ids(missing)).to.deep.equal(['outline-strategy', 'emerging-action-plan']);
    const promised = strategy.documents.filter(({ content }) => content === 'promised');
    expect(promised.map(({ id, published }) => [id, published])).to.deep.equal([['action-plan', juneBy]]);
    expect(related('emerging-action-plan').aliases).to.deep.equal([
      'emerging action plan',
      'draft action plan',
      'strategic framework document',
      'appendix 2',
    ]);
  });

  it('names reports, guidance, Acts and plans, with their makers and months where it gives them', () => {
    const named = strategy.documents.filter(({ content }) => content === undefined);
    expect(named.map(({ id, kind, by, published }) => [id, kind, by, published?.printed])).to.deep.equal([
      ['baseline-report', 'report', 'improvement-and-development-agency', 'February 2003'],
      ['consultation-report', 'report', undefined, 'February 2004'],
      ['building-a-picture', 'guidance', 'home-office', 'July 2003'],
      ['joint-guidance-for-lsps', 'guidance', undefined, undefined],
      ['race-relations-act-1976', 'legislation', undefined, undefined],
      ['race-relations-amendment-act-2000', 'legislation', undefined, undefined],
      ['local-government-act-1972', 'legislation', undefined, undefined],
      ['human-rights-act', 'legislation', undefined, undefined],
      ['community-plan', 'plan', undefined, undefined],
      ['corporate-plan', 'plan', 'leicester-city-council', undefined],
      ['forward-plan', 'plan', undefined, undefined],
    ]);
    expect(related('consultation-report').aliases).to.deep.equal([
      'Report on the Community and Sector Consultation on Community Cohesion',
    ]);
  });

  it('consulted in workshops and six more times, on these days', () => {
    const [workshops, ...others] = strategy.consultations;
    expect(workshops).to.deep.include({
      id: 'workshops',
      method: 'workshop',
      groups: ['community-groups', 'young-people', 'faith-sector', 'leicester-residents'],
      produced: ['consultation-report'],
    });
    expect(others.map(({ bodies, period, printed }) => [bodies, period, printed])).to.deep.equal(
      (
        [
          ['Corporate Equalities Strategy Group', '27 November 2003', '2003-11-27'],
          ['Corporate Directors Board', '16 December 2003', '2003-12-16'],
          ['African Caribbean Working Group', '15 January 2004', '2004-01-15'],
          ['Equalities Standards Steering Group', '15 January 2004', '2004-01-15'],
          ['Leicester Mercury Advisory Group', '12 February 2004', '2004-02-12'],
          ['Community Cohesion Project Team', '24 February 2004', '2004-02-24'],
        ] as const
      ).map(([name, printed, iso]) => [
        [strategy.bodies.find((each) => each.name === name)?.id],
        day(printed, iso),
        `${name}, ${printed}`,
      ]),
    );
    for (const { about } of others) expect(about).to.deep.equal(['outline-strategy']);
  });
});

describe('the challenges of the Leicester report', () => {
  it('L16: has times of every kind, with the days of 2004/5 and of the meetings inferred', () => {
    expect(fund('community-cohesion-fund').period).to.deep.include({
      printed: '2004/5',
      kind: 'financial-year',
      start: '2004-04-01',
      end: '2005-03-31',
    });
    expect(fund('community-cohesion-fund').period?.basis?.kind).to.equal('inferred');
    expect(fund('community-cohesion-fund').rules[0]?.period).to.deep.equal({
      printed: 'during April 2004',
      kind: 'month',
      start: '2004-04-01',
      end: '2004-04-30',
    });
    expect(find(strategy.consultations, 'workshops').period).to.deep.equal({
      printed: 'September/October 2003',
      kind: 'range',
      start: '2003-09-01',
      end: '2003-10-31',
    });
    expect(phase('phase-3').products[1]?.due).to.deep.equal(juneBy);
    expect(phase('phase-1').products[0]?.due).to.deep.include({
      printed: 'In 2002',
      kind: 'calendar-year',
      start: '2002-01-01',
      end: '2002-12-31',
    });
    for (const { by, on } of strategy.decisions.filter(({ standing }) => standing === 'asked')) {
      const [printed, iso] =
        by === 'cabinet' ? ['15 March 2004', '2004-03-15'] : ['17 March 2004', '2004-03-17'];
      expect(on).to.deep.include(day(printed, iso));
      expect(on?.basis).to.deep.include({ kind: 'inferred', source: { lines: [7, 9, 80, 82] } });
    }
  });

  it('L21: asserts 22 objectives, 5 themes and 4 issues, and makes up no member', () => {
    expect(
      strategy.assertedCounts.map(({ id, count, printed, source }) => [id, count, printed, source]),
    ).to.deep.equal([
      ['objectives', 22, '22 objectives', { line: 116 }],
      ['themes', 5, '5 themes', { lines: [109, 116, 124] }],
      ['cross-cutting-issues', 4, 'four broad cross-cutting issues', { line: 109 }],
    ]);
    for (const { members, named, complete } of strategy.assertedCounts)
      expect({ members, named, complete }).to.deep.equal({ members: [], named: [], complete: undefined });
    expect(strategy.objectives).to.deep.equal([]);
    expect(strategy.themes).to.deep.equal([]);
  });

  it('L21: leaves what the action plan is to hold to the action plan', () => {
    const contents = strategy.deferrals.filter(({ document: plan }) => plan === 'action-plan');
    expect(ids(contents)).to.deep.equal(['key-activities', 'milestones', 'outcomes', 'targets', 'resources']);
    for (const deferral of contents) {
      expect(deferral.printed).to.equal('final action plan');
      expect(lines(deferral)).to.deep.equal([28, 30, 111]);
    }
    const { printed, source } = find(strategy.deferrals, 'areas-of-activity');
    expect([printed, source]).to.deep.equal(['further detailed work', { line: 115 }]);
  });

  it('L22: keeps four amounts with the force of their words, each with both lines', () => {
    const sums = strategy.funds.map((each) => [each.amount, each.force, each.printed, each.period?.printed]);
    expect(sums).to.deep.equal([
      [{ kind: 'number', value: 600000, unit: pounds }, 'set-aside', '£600,000', '2004/5'],
      [{ kind: 'number', value: 48000, unit: pounds }, 'awarded', '£48,000', 'January 2004'],
      [{ kind: 'number', value: 75000, unit: pounds }, 'granted', '£75, 000', 'during 2003'],
      [
        { kind: 'bound', bound: 'at-most', value: 2000000, unit: pounds },
        'secured',
        'up to £2 million',
        undefined,
      ],
    ]);
    expect(strategy.funds.map(lines)).to.deep.equal([
      [40, 46, 104, 133],
      [48, 135],
      [48, 135],
      [48, 135],
    ]);
    expect(strategy.funds.map(({ from }) => from)).to.deep.equal([
      undefined,
      undefined,
      'home-office',
      undefined,
    ]);
  });

  it('L22: knows no share of “some of which”, and notes that its grammar is open', () => {
    const shares = strategy.funds.map(({ share }) => share);
    expect(shares).to.deep.equal([
      undefined,
      { kind: 'none', reason: 'unclear' },
      { kind: 'none', reason: 'unclear' },
      { kind: 'none', reason: 'not-stated' },
    ]);
    for (const { notes } of strategy.funds.slice(1))
      expect(notes.map(({ printed }) => printed)).to.include('some of which');
  });

  it('L22: gives no total anywhere', () => {
    const amounts = [723000, 2723000, 2123000, 123000, 648000, 2600000];
    const numbers: number[] = [];
    JSON.stringify(strategy, (_key, value: unknown) => {
      if (typeof value === 'number') numbers.push(value);
      return value;
    });
    expect(numbers).to.include(600000).and.not.include.any.members(amounts);
    for (const text of texts) expect(text).not.to.match(/723|2,?123|2\.7/);
    const caution = fund('creative-partnership-programme').notes.find(({ kind }) => kind === 'caution');
    expect(caution?.text).to.include('no total');
  });

  it('L22: infers that the community cohesion fund is the money set aside', () => {
    const { name, basis } = fund('community-cohesion-fund');
    expect(name).to.equal('community cohesion fund');
    expect(basis).to.deep.include({ kind: 'inferred', source: { lines: [40, 104] } });
  });

  it('L23: proposes a planning group of Members and the Project Team, with its remit', () => {
    const group = body(action);
    expect(group.standing).to.equal('proposed');
    expect(group.remit.map(({ source }) => source?.line)).to.deep.equal([32, 122, 123, 124, 125, 126, 127]);
    expect(group.members.map(({ name, body: sends, source }) => [name ?? sends, source])).to.deep.equal([
      ['Members', { lines: [32, 121] }],
      ['community-cohesion-project-team', { lines: [32, 121] }],
    ]);
    expect(phase('phase-3').lead).to.equal(action);
  });

  it('L23: leaves every rule of the fund to be set, by that group but for the process of April', () => {
    const { rules } = fund('community-cohesion-fund');
    expect(rules.map(({ kind, by, source }) => [kind, by, source?.line ?? source?.lines])).to.deep.equal([
      ['process', undefined, [46, 133]],
      ['criterion', action, 123],
      ['criterion', action, 124],
      ['limit', action, 125],
      ['eligibility', action, 126],
      ['process', action, 127],
    ]);
    for (const { standing } of rules) expect(standing).to.equal('to-be-set');
    expect(rules[3]?.amount).to.deep.equal({ kind: 'none', reason: 'to-be-agreed' });
  });

  it('L23: keeps who is asked for what, and that nobody has done more than recommend and agree', () => {
    expect(
      strategy.decisions.map(({ id, by, act, standing, about, printed }) => [
        id,
        by,
        act,
        standing,
        about,
        printed,
      ]),
    ).to.deep.equal([
      [
        'team-agrees-process',
        'community-cohesion-project-team',
        'agree',
        'done',
        ['outline-strategy', 'action-plan'],
        'agreed the process',
      ],
      [
        'team-recommends',
        'community-cohesion-project-team',
        'recommend',
        'done',
        ['outline-strategy', 'emerging-action-plan'],
        'have recommended',
      ],
      ['team-agrees-group', 'community-cohesion-project-team', 'agree', 'done', ['action-plan'], 'agreed'],
      [
        'cabinet-endorses',
        'cabinet',
        'endorse',
        'asked',
        ['outline-strategy'],
        'endorse the Community Cohesion Strategy',
      ],
      [
        'cabinet-approves-further-development',
        'cabinet',
        'approve',
        'asked',
        ['outline-strategy', 'emerging-action-plan'],
        'approve it for further development',
      ],
      ['cabinet-approves-process', 'cabinet', 'approve', 'asked', ['action-plan'], 'approve the process'],
      ['cabinet-delegates', 'cabinet', 'delegate', 'asked', [], 'delegate authority'],
      [
        'partnership-endorses',
        'leicester-partnership',
        'endorse',
        'asked',
        ['outline-strategy'],
        'endorse the strategy',
      ],
      [
        'partnership-prioritises',
        'leicester-partnership',
        'prioritise',
        'asked',
        ['emerging-action-plan'],
        'set the priorities',
      ],
    ]);
    expect(decision('cabinet-delegates').to).to.deep.equal(['chief-executive']);
  });

  it('L23: has the group wait for both endorsements and for the priorities', () => {
    const { on, conditions } = decision('team-agrees-group');
    expect(on).to.deep.equal(day('24th February 2004', '2004-02-24'));
    expect(conditions.map((condition) => [condition.decision, condition.source?.line])).to.deep.equal([
      ['cabinet-endorses', 120],
      ['partnership-endorses', 120],
      ['partnership-prioritises', 120],
    ]);
  });

  it('L23: keeps each overlap of authority as a conflict with its lines', () => {
    expect(statements('group-before-its-conditions')).to.deep.equal([
      ['after the strategy had been endorsed', [120]],
      ['approve the process', [39, 103, 127]],
      ['15 March 2004 17 March 2004', [7, 9, 80, 82]],
    ]);
    expect(statements('who-sets-the-funding-rules')).to.deep.equal([
      ['delegate authority to the Chief Executive', [40, 104]],
      ['the funding criteria', [123, 124, 125, 126, 127]],
    ]);
    expect(partsOf('who-sets-the-funding-rules')).to.deep.equal([
      'fund community-cohesion-fund',
      'decision cabinet-delegates',
      `body ${action}`,
    ]);
    expect(statements('who-decides-the-planning-process').map(([, at]) => at)).to.deep.equal([
      [26],
      [39, 103],
      [122],
    ]);
    expect(statements('funding-before-plan')).to.deep.equal([
      ['during April 2004', [46, 133]],
      ['by June 2004', [30]],
    ]);
  });

  it('L24: gives three phases with products, ends and status, and the conflict about the end of the first', () => {
    expect(
      strategy.phases.map(({ ref, status, conflict, products }) => [
        ref,
        status,
        conflict,
        products.map((product) => product.document),
      ]),
    ).to.deep.equal([
      ['Phase 1', 'done', 'end-of-phase-1', [undefined, 'baseline-report', 'consultation-report', undefined]],
      ['phase 2', 'in-progress', 'end-of-phase-1', ['outline-strategy']],
      ['phase 3', 'planned', undefined, ['emerging-action-plan', 'action-plan']],
    ]);
    expect(phase('phase-2').ends).to.be.a('string');
    expect(phase('phase-3').ends).to.equal(undefined);
    expect(statements('end-of-phase-1')).to.deep.equal([
      ['baseline research', [25]],
      ['phase 2', [26, 27]],
      ['Phase 1: Research and Consultation', [19, 94, 106]],
      ['This completes Phase 1', [109]],
    ]);
    expect(find(strategy.conflicts, 'end-of-phase-1').reading).to.equal(undefined);
  });

  it('L24: keeps who set up the Project Team, and who made the baseline and when, as conflicts left open', () => {
    expect(statements('who-set-up-the-project-team')).to.deep.equal([
      ['July 2003', [25]],
      ['the LP established a Community Cohesion Project Team', [108]],
    ]);
    expect(statements('who-made-the-baseline')).to.deep.equal([
      ['February 2003', [25]],
      ['In 2002 the Leicester Partnership carried out', [108]],
      ['the Improvement and Development Agency February 2003', [160]],
      ['IDeA research', [109]],
    ]);
    for (const id of ['who-set-up-the-project-team', 'who-made-the-baseline'])
      expect(find(strategy.conflicts, id).reading, id).to.equal(undefined);
  });

  it('L24: keeps endorsement beside approval, of the strategy and of the group, and who is asked', () => {
    expect(statements('endorse-or-approve')).to.deep.equal([
      ['for endorsement', [20]],
      ['for approval', [95]],
      ['endorse', [27, 38, 102]],
      ['approve it for further development', [110]],
    ]);
    expect(statements('endorse-or-approve-the-group').map(([, at]) => at)).to.deep.equal([
      [32],
      [127],
      [39, 103],
    ]);
    expect(statements('who-is-asked').slice(0, 2)).to.deep.equal([
      ['Members and Corporate Directors', [27, 110]],
      ['Members are asked to', [36, 100]],
    ]);
    expect(find(strategy.conflicts, 'who-is-asked').reading?.kind).to.equal('inferred');
  });

  it('L24: keeps both titles, and the section 5 that is section 6', () => {
    expect(statements('two-titles')).to.deep.equal([
      ['Community Cohesion Strategy Development', [11]],
      ['Community Cohesion Vision and Strategy Development', [84]],
    ]);
    expect(statements('section-5-or-6')).to.deep.equal([
      ['section 5', [110]],
      ['5.0 Background Papers', [152]],
      ['6.0 Consultations', [164]],
    ]);
    expect(partsOf('section-5-or-6')).to.have.lengthOf(6);
    expect(find(strategy.conflicts, 'section-5-or-6').reading).to.deep.include({
      kind: 'inferred',
      confidence: 'certain',
    });
  });

  it('L24: also keeps that the emerging plan is begun by one half and made by the other', () => {
    expect(statements('emerging-plan-begun-or-made')).to.deep.equal([
      ['work has started on producing', [28]],
      ['an emerging action plan has been produced', [115]],
    ]);
  });

  it('L24: has one part with the lines of both halves where they say the same', () => {
    expect(lines(decision('cabinet-endorses'))).to.include.members([38, 102]);
    expect(lines(decision('cabinet-approves-process'))).to.include.members([39, 103]);
    expect(lines(decision('cabinet-delegates'))).to.include.members([40, 104]);
    expect(lines(related('race-relations-act-1976'))).to.deep.equal([52, 139]);
    expect(lines(find(strategy.places, 'all-wards'))).to.deep.equal([3, 76]);
    const acts = strategy.decisions.map(({ by, act, about }) => [by, act, ...about].join(' '));
    expect(new Set(acts).size).to.equal(acts.length);
  });

  it('L25: keeps the other implications as yes and no, with blank references, and rates none', () => {
    const rows = strategy.implications.filter(({ table }) => table === 'other implications');
    expect(
      rows.map(({ name, answer, printed, reference, source }) => [
        name,
        answer,
        printed,
        reference,
        source?.line,
      ]),
    ).to.deep.equal([
      ['Equal Opportunities', 'yes', 'Yes', 'All', 144],
      ['Policy', 'yes', 'Yes', 'All', 145],
      ['Sustainable and Environmental', 'no', 'No', undefined, 146],
      ['Crime and Disorder', 'yes', 'Yes', 'All', 147],
      ['Human Rights Act', 'no', 'No', undefined, 149],
      ['Elderly/people on low income', 'yes', 'Yes', 'All', 150],
    ]);
    for (const row of strategy.implications)
      expect(Object.keys(row)).not.to.include.any.members(['rating', 'status', 'polarity']);
  });

  it('L25: keeps the decision status, its N/A and its labels that run over lines', () => {
    const rows = strategy.implications.filter(({ table }) => table === 'decision status');
    expect(rows.map(({ name, answer, printed }) => [name, answer, printed])).to.deep.equal([
      ['Key Decision', 'no', 'No'],
      ['Reason', 'not-applicable', 'N/A'],
      ['Appeared in', 'no', 'No'],
      ['Executive or', 'words', 'Executive (Cabinet)'],
    ]);
    expect(rows.map(lines)).to.deep.equal([[66], [67], [68, 69], [70, 71, 72]]);
    expect(implication('forward-plan').notes[0]?.printed).to.equal('Forward Plan');
    expect(implication('executive-or-council').notes[0]?.printed).to.equal('Council Decision');
  });

  it('L25: keeps the legal duty in words beside the tables', () => {
    expect(implication('legal')).to.deep.include({ name: 'Legal implications', answer: 'words' });
    expect(implication('legal').summary).to.include('unlawful discrimination');
    expect(lines(implication('legal'))).to.include.members([52, 139]);
  });
});
