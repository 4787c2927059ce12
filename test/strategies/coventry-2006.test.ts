import { expect } from 'chai';
import { StrategySchema } from '../../src/document/strategy.js';
import document from '../../src/strategies/coventry-2006.js';

const strategy = StrategySchema.parse(document);

const find = <T extends { id: string }>(list: readonly T[], id: string): T => {
  const found = list.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no part ${id}`);
  return found;
};
const number = (value: number, more: object = {}) => ({ kind: 'number', value, ...more });
const measure = (id: string) => find(find(strategy.indicators, id).measures, id);
const statistic = (id: string) => find(strategy.statistics, id);
const texts = (value: unknown): string[] => {
  const strings: string[] = [];
  JSON.stringify(value, (_key, inner: unknown) => {
    if (typeof inner === 'string') strings.push(inner);
    return inner;
  });
  return strings;
};

const action = (ref: string) => {
  const found = strategy.actions.find((candidate) => candidate.ref === ref);
  if (!found) throw new Error(`no action ${ref}`);
  return found;
};
const milestones = strategy.actions.flatMap((each) => each.milestones);
const milestone = (id: string) => {
  const found = milestones.find((candidate) => candidate.id === `milestone-${id}`);
  if (!found) throw new Error(`no milestone ${id}`);
  return found;
};
const rows = strategy.actions.flatMap((each) => each.rows);
const row = (id: string) => {
  const found = rows.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no row ${id}`);
  return found;
};
/** The lines on the actions, without those on the strategy as a whole. */
const tableLines = strategy.reportingLines.filter(({ of }) => of.length > 0);
const lineOf = (id: string) => find(strategy.reportingLines, `line-${id}`);
const recipients = (id: string) =>
  lineOf(id).to.map((to) => {
    switch (to.kind) {
      case 'portfolio':
        return to.portfolio;
      case 'document':
        return to.document;
      case 'system':
        return to.name;
      case 'officer':
        return to.role;
      default:
        return to.body;
    }
  });
const printedNotes = (part: { notes: readonly { printed?: string | undefined }[] }) =>
  part.notes.map(({ printed }) => printed);
const linesOf = (part: {
  source?: { line?: number | undefined; lines?: number[] | undefined } | undefined;
}) => part.source?.lines ?? (part.source?.line === undefined ? [] : [part.source.line]);

/** References of actions, in the order of the table: seven of general activity, then those of each objective. */
const REFS = [7, 8, 7, 9, 5].flatMap((count, objective) =>
  Array.from({ length: count }, (_, at) => `${objective}.${at + 1}`),
);

describe('the table of actions of the Coventry strategy of 2006', () => {
  it('holds 36 actions, each once, in the order of their references', () => {
    expect(REFS).to.have.lengthOf(36);
    expect(strategy.actions.map(({ ref }) => ref)).to.deep.equal(REFS);
    expect(strategy.actions.map(({ id }) => id)).to.deep.equal(
      REFS.map((ref) => `action-${ref.replace('.', '-')}`),
    );
    for (const { ref, objectives } of strategy.actions)
      expect(objectives[0], ref).to.equal(`objective-${ref?.[0]}`);
  });

  it('has titles of its own for actions, of at most twenty words, and a line for each', () => {
    for (const each of strategy.actions) {
      expect(each.title.split(' ').length, each.id).to.be.at.most(20);
      expect(linesOf(each), each.id).to.have.length.above(0);
      for (const line of linesOf(each)) expect(line, each.id).to.be.within(373, 491);
    }
  });

  it('gives four objectives the titles of their headings, and ties each to a limb by inference', () => {
    const titles = [
      "Develop a sense of belonging and involvement for all Coventry's communities",
      "Appreciate and positively value the diversity of Coventry people's backgrounds and circumstances",
      'Ensure that people from different backgrounds have similar life opportunities',
      'Develop strong and positive relationships between people from different backgrounds',
    ];
    titles.forEach((title, at) => {
      const { ref, identifiers, ...objective } = find(strategy.objectives, `objective-${at + 1}`);
      expect(objective.title).to.equal(title);
      expect(ref).to.equal(`Strategic Objective ${at + 1}`);
      expect(identifiers.map(({ scheme, value }) => [scheme, value])).to.deep.equal([
        ['national-cohesion-definition', String(at + 1)],
      ]);
      expect(identifiers[0]?.basis).to.deep.include({ kind: 'inferred', confidence: 'likely' });
    });
    expect(find(strategy.objectives, 'objective-1').wordings.map(({ printed }) => printed)).to.deep.equal([
      "Develop a sense of belonging and involvement for Coventry's communities",
    ]);
  });

  const portfolios: [string, string, number][] = [
    ['finance-procurement-and-value-for-money', 'Finance, Procurement and Value for Money', 7],
    ['neighbourhoods-health-and-equalities', 'Neighbourhoods, Health & Equalities', 11],
    ['children-learning-and-young-people', 'Children, Learning & Young People', 5],
    ['urban-regeneration-and-regional-planning', 'Urban Regeneration & Regional Planning', 2],
    ['policy-leadership-and-governance', 'Policy, Leadership & Governance', 2],
    ['human-resources-corporate-and-customer-services', 'Human Resources, Corporate & Customer Services', 2],
    ['culture-leisure-and-libraries', 'Culture, Leisure & Libraries', 3],
    ['community-services-and-housing', 'Community Services & Housing', 1],
    ['city-services', 'City Services', 2],
  ];
  it('names nine portfolios and no member', () => {
    expect(strategy.portfolios.map(({ id, name, body }) => [id, name, body])).to.deep.equal(
      portfolios.map(([id, name]) => [id, name, 'cabinet']),
    );
  });
  for (const [id, name, count] of portfolios) {
    it(`has ${count} lines to the portfolio of ${name}`, () => {
      const to = tableLines.filter((line) =>
        line.to.some((each) => each.kind === 'portfolio' && each.portfolio === id),
      );
      expect(to).to.have.lengthOf(count);
    });
  }

  it('prints a cell or a part of one for every reporting line', () => {
    expect(tableLines).to.have.lengthOf(62);
    for (const line of tableLines) {
      expect(line.of, line.id).to.have.lengthOf(1);
      expect(line.printed, line.id).to.be.a('string');
      expect(linesOf(line), line.id).to.have.length.above(0);
    }
  });

  it('names as leads only the three services that are said to do something', () => {
    const led = strategy.actions.filter(({ leads }) => leads.length > 0);
    expect(led.map(({ ref, leads }) => [ref, leads.map(({ body }) => body)])).to.deep.equal([
      ['1.3', ['neighbourhood-management-service']],
      ['1.4', ['youth-service']],
      ['1.6', ['governor-support-service']],
      ['4.3', ['neighbourhood-management-service']],
    ]);
    for (const { ref, deadline, leadsPrinted } of strategy.actions)
      expect([deadline, leadsPrinted], ref).to.deep.equal([undefined, undefined]);
  });

  it('puts actions in the blocks of the Local Area Agreement that their rows name', () => {
    const { links } = find(strategy.frameworks, 'laa-blocks');
    const ofActions = links.filter(({ part }) => part.kind === 'action');
    expect(ofActions.map(({ part, at, source }) => [part.id, at, source?.line])).to.deep.equal([
      ['action-3-5', ['laa-4'], 459],
      ['action-3-6', ['laa-2'], 466],
      ['action-3-8', ['laa-1'], 474],
      ['action-3-9', ['laa-1'], 480],
    ]);
    const linked = strategy.actions.filter(({ plans }) =>
      plans.some(({ document: plan, printed }) => plan === 'local-area-agreement' && printed),
    );
    expect(linked.map(({ ref }) => ref)).to.deep.equal(['3.3', '3.5', '3.6', '3.8', '3.9']);
  });

  it('ties only 0.2 to outcomes of the Community Plan, by inference', () => {
    const tied = strategy.actions.filter(({ outcomes }) => outcomes.length > 0);
    expect(tied.map(({ ref }) => ref)).to.deep.equal(['0.2']);
    expect(tied[0]?.outcomes.map(({ outcome, basis }) => [outcome, basis?.kind])).to.deep.equal([
      ['inclusive-and-cohesive', 'inferred'],
      ['equal-opportunities', 'inferred'],
    ]);
  });

  it('lists units of training and the themes of the hate crime plan as activities, as printed', () => {
    const printed = (ref: string) => action(ref).activities.map((activity) => activity.printed);
    expect(printed('2.2').slice(0, 9)).to.deep.equal([
      'Asylum Seekers and Refugees Awareness',
      'Cultural Awareness',
      'Equality and Diversity',
      'Harassment and Bullying at Work',
      'NCFE Certificate in Equality and Diversity',
      'Race and Racism',
      'Religion and Belief',
      'Sexual Orientation',
      'Equality Impact Assessment',
    ]);
    expect(printed('2.7')).to.deep.equal([
      'Prevention, Education and Training',
      'Encouraging reporting and support for victims',
      'Offenders',
      'Community Cohesion',
    ]);
  });

  it('counts wards, campaigns, schools and aims as printed, and makes up no members', () => {
    const count = (id: string) => find(strategy.assertedCounts, id);
    expect([count('wards').count, count('wards').members, count('wards').named]).to.deep.equal([18, [], []]);
    expect([count('wards-that-respond-least').count, count('wards-that-respond-least').named]).to.deep.equal([
      3,
      [],
    ]);
    expect(count('celebrating-coventry-campaigns')).to.deep.include({
      count: 4,
      named: ['age', 'ethnicity', 'sexual orientation', 'disability'],
    });
    expect([
      count('aims-of-the-childrens-plan').count,
      count('aims-of-the-childrens-plan').named,
    ]).to.deep.equal([8, []]);
    expect(count('arts-project-schools').count).to.equal(16);
    expect(strategy.places.some(({ within }) => within === 'wards')).to.equal(false);
  });

  it('has three funds, one of them with an amount, and no total', () => {
    expect(strategy.funds.map(({ id, amount }) => [id, amount.kind])).to.deep.equal([
      ['nrf-cohesion-projects', 'number'],
      ['strategic-housing-regeneration-fund', 'none'],
      ['nrf-arts-project', 'none'],
    ]);
    expect(strategy.funds.flatMap(({ pays }) => pays.map(({ id }) => id))).to.deep.equal([
      'action-0-2-row-2',
      'action-3-7-row-2',
      'action-4-2',
    ]);
  });
});

describe('the challenges of Coventry 2006 in its table of actions', () => {
  // Id, words, kind, sense, first and last day.
  const dated: [string, string, string, string, string, string][] = [
    ['0-1-b', 'June 2006', 'month', 'in', '2006-06-01', '2006-06-30'],
    ['0-2-a', 'July 2006', 'month', 'in', '2006-07-01', '2006-07-31'],
    ['0-2-b', 'September 2006', 'month', 'in', '2006-09-01', '2006-09-30'],
    ['0-2-c', 'September 2006', 'month', 'in', '2006-09-01', '2006-09-30'],
    ['0-2-d', 'April 2006', 'month', 'in', '2006-04-01', '2006-04-30'],
    ['0-2-e', 'March 2008', 'month', 'in', '2008-03-01', '2008-03-31'],
    ['0-3-a', 'from April 2006 to March 2009', 'range', 'throughout', '2006-04-01', '2009-03-31'],
    ['0-3-b', 'from April', 'month', 'from', '2006-04-01', '2006-04-30'],
    ['0-4-a', 'September 2006', 'month', 'in', '2006-09-01', '2006-09-30'],
    ['0-4-b', 'December 2006 – January 2007', 'range', 'in', '2006-12-01', '2007-01-31'],
    ['0-4-c', 'February 2007', 'month', 'in', '2007-02-01', '2007-02-28'],
    ['0-5-a', 'by December 2006', 'month', 'by', '2006-12-01', '2006-12-31'],
    ['0-5-b', 'April 2006 – December 2006', 'range', 'in', '2006-04-01', '2006-12-31'],
    ['0-6-a', 'by March 2007', 'month', 'by', '2007-03-01', '2007-03-31'],
    ['0-6-b', 'September 2006 – February 2007', 'range', 'in', '2006-09-01', '2007-02-28'],
    ['0-7-a', 'July 2006', 'month', 'in', '2006-07-01', '2006-07-31'],
    ['0-7-b', 'by March 2007', 'month', 'by', '2007-03-01', '2007-03-31'],
    ['1-1-a', 'Autumn 2006', 'season', 'in', '2006-09-01', '2006-11-30'],
    ['1-1-b', 'in 2006/07', 'financial-year', 'in', '2006-04-01', '2007-03-31'],
    ['1-1-c', 'by end of 2006/07', 'financial-year', 'by', '2006-04-01', '2007-03-31'],
    ['1-3-a', 'in 2006/7', 'financial-year', 'in', '2006-04-01', '2007-03-31'],
    ['1-3-b', 'September 2006', 'month', 'in', '2006-09-01', '2006-09-30'],
    ['1-4-a', 'in 2006/7', 'financial-year', 'in', '2006-04-01', '2007-03-31'],
    ['1-4-b', 'In 2006/7', 'financial-year', 'in', '2006-04-01', '2007-03-31'],
    ['1-5-a', 'autumn 2006', 'season', 'in', '2006-09-01', '2006-11-30'],
    ['1-7-a', 'by October 2006', 'month', 'by', '2006-10-01', '2006-10-31'],
    ['1-8-a', 'In 2006/07', 'financial-year', 'in', '2006-04-01', '2007-03-31'],
    ['2-1-a', 'June 2006', 'month', 'in', '2006-06-01', '2006-06-30'],
    ['2-2-a', 'July 2006', 'month', 'in', '2006-07-01', '2006-07-31'],
    ['2-3-a', 'October 2006', 'month', 'in', '2006-10-01', '2006-10-31'],
    ['2-3-b', 'June 2006', 'month', 'in', '2006-06-01', '2006-06-30'],
    ['2-3-c', 'September 2006', 'month', 'in', '2006-09-01', '2006-09-30'],
    ['2-5-a', 'summer 2006', 'season', 'in', '2006-06-01', '2006-08-31'],
    ['2-5-b', 'by December 2006', 'month', 'by', '2006-12-01', '2006-12-31'],
    ['3-1-a', 'August 2006', 'month', 'in', '2006-08-01', '2006-08-31'],
    ['3-1-b', 'In 2006/07', 'financial-year', 'in', '2006-04-01', '2007-03-31'],
    ['4-1-a', 'July 2006', 'month', 'in', '2006-07-01', '2006-07-31'],
    ['4-1-b', 'October 2006', 'month', 'in', '2006-10-01', '2006-10-31'],
    ['4-1-c', 'January 2007', 'month', 'in', '2007-01-01', '2007-01-31'],
    ['4-1-d', 'June 2007', 'month', 'in', '2007-06-01', '2007-06-30'],
    ['4-2-a', '2006/07', 'financial-year', 'in', '2006-04-01', '2007-03-31'],
    ['4-4-a', 'September 2006', 'month', 'in', '2006-09-01', '2006-09-30'],
    ['4-5-a', 'September 2006', 'month', 'in', '2006-09-01', '2006-09-30'],
  ];
  for (const [id, printed, kind, sense, start, end] of dated) {
    it(`C1: dates milestone ${id} "${printed}" as a ${kind}, sense ${sense}`, () => {
      const { when } = milestone(id);
      expect([when.printed, when.kind, when.sense ?? 'in', when.start, when.end]).to.deep.equal([
        printed,
        kind,
        sense,
        start,
        end,
      ]);
    });
  }
  it('C1: has 60 milestones of six kinds of date', () => {
    const kinds = milestones.map(({ when }) => when.kind);
    const count = (kind: string) => kinds.filter((each) => each === kind).length;
    expect(milestones).to.have.lengthOf(60);
    expect({
      month: count('month'),
      range: count('range'),
      season: count('season'),
      'financial-year': count('financial-year'),
      relative: count('relative'),
      undated: count('undated'),
    }).to.deep.equal({ month: 28, range: 4, season: 3, 'financial-year': 8, relative: 4, undated: 13 });
    const days = milestones.filter(({ when }) => when.start !== undefined || when.end !== undefined);
    expect(days.map(({ id }) => id)).to.deep.equal(dated.map(([id]) => `milestone-${id}`));
  });

  const undated: [string, string, string, string | undefined][] = [
    ['0-1-a', 'under-development', 'still under development', undefined],
    ['1-2-a', 'in-another-document', 'set out in relevant plans', undefined],
    ['2-1-b', 'length-only', 'Three year programme', undefined],
    [
      '2-4-a',
      'in-another-document',
      'set out in Sexual Orientation Action Plan',
      'sexual-orientation-action-plan',
    ],
    ['2-5-c', 'to-be-agreed', 'date to be agreed', undefined],
    ['2-6-a', 'recurrence-only', 'Annual Programme of Events', undefined],
    [
      '2-7-a',
      'in-another-document',
      'sets out a series of actions and milestones',
      'hate-crime-reduction-strategy-action-plan',
    ],
    ['3-1-c', 'in-another-document', 'set out in Action Plan', 'equality-strategy-action-plan'],
    ['3-2-a', 'to-be-developed', 'dates to be developed', undefined],
    [
      '3-3-a',
      'in-another-document',
      "are set out in the Children and Young People's Plan",
      'children-and-young-peoples-plan',
    ],
    [
      '3-4-a',
      'in-another-document',
      "are set out in the Children and Young People's Plan",
      'children-and-young-peoples-plan',
    ],
    [
      '3-4-b',
      'in-another-document',
      "are set out in the Children and Young People's Plan and the Cabinet Member (Children, Learning & Young People) Strategic Plan",
      'cabinet-member-strategic-plan-children',
    ],
    ['4-2-b', 'to-be-developed', 'Project milestones to be developed', undefined],
  ];
  it('C2: gives one of six reasons, in the words of the document, wherever a milestone is undated', () => {
    const found = milestones.filter(({ when }) => when.kind === 'undated');
    expect(found.map(({ id, when }) => [id, when.undated, when.printed, when.document])).to.deep.equal(
      undated.map(([id, ...rest]) => [`milestone-${id}`, ...rest]),
    );
    for (const { id, when } of found)
      expect([when.start, when.end], id).to.deep.equal([undefined, undefined]);
    expect(new Set(undated.map(([, reason]) => reason)).size).to.equal(6);
  });
  it('C2: keeps a length without a position, and a recurrence without one', () => {
    expect(milestone('2-1-b').when.length).to.deep.equal({ amount: 3, in: 'years' });
    expect(milestone('2-6-a').when.every).to.deep.equal({ amount: 1, in: 'years' });
  });

  it('C3: infers that 2006/07 runs from April to March, from line 376', () => {
    const years = milestones.filter(({ when }) => when.kind === 'financial-year');
    expect(years).to.have.lengthOf(8);
    for (const { id, when } of years) {
      expect(when.basis, id).to.deep.include({ kind: 'inferred' });
      expect(when.basis?.source?.lines, id).to.include(376);
    }
    expect(strategy.notes.map(({ printed }) => printed)).to.include('2006/07');
  });
  it('C3: infers the limits of seasons, and no days of plans named by years alone', () => {
    const seasons = milestones.filter(({ when }) => when.kind === 'season');
    expect(seasons.map(({ when }) => [when.printed, when.basis?.kind])).to.deep.equal([
      ['Autumn 2006', 'inferred'],
      ['autumn 2006', 'inferred'],
      ['summer 2006', 'inferred'],
    ]);
    const spans: [string, string][] = [
      ['race-equality-scheme', '2006-2009'],
      ['hate-crime-reduction-strategy-action-plan', '2006/08'],
      ['community-safety-strategy', '2005-2008'],
    ];
    for (const [id, printed] of spans)
      expect(find(strategy.documents, id).period).to.deep.equal({ printed, kind: 'range' });
  });

  it('C4: keeps the three times that lie outside the year of the column', () => {
    const outside = milestones.filter(({ when }) => (when.end ?? '') > '2007-03-31');
    expect(outside.map(({ id, when }) => [id, when.end])).to.deep.equal([
      ['milestone-0-2-e', '2008-03-31'],
      ['milestone-0-3-a', '2009-03-31'],
      ['milestone-4-1-d', '2007-06-30'],
    ]);
    for (const { notes } of outside) expect(notes[0]?.printed).to.equal('Milestones 2006/07');
    expect(milestones.filter(({ when }) => (when.start ?? '9') < '2006-04-01')).to.deep.equal([]);
  });

  it('C5: notes the four milestones that were past when the Cabinet met, and gives nothing a status', () => {
    const past = milestones.filter(
      ({ when, phase }) => phase !== 'begins' && when.end !== undefined && when.end < '2006-07-11',
    );
    expect(past.map(({ id }) => id)).to.deep.equal([
      'milestone-0-1-b',
      'milestone-0-2-d',
      'milestone-2-1-a',
      'milestone-2-3-b',
    ]);
    for (const { id, notes } of past)
      expect(
        notes.map(({ printed }) => printed),
        id,
      ).to.include('11 July 2006');
    for (const part of [...strategy.actions, ...milestones]) expect(part.status).to.equal(undefined);
  });

  it('C6: tells what begins and what ends from what happens', () => {
    const phased = milestones.filter(({ phase }) => phase !== undefined);
    expect(phased.map(({ id, phase }) => [id, phase])).to.deep.equal([
      ['milestone-0-2-e', 'ends'],
      ['milestone-0-3-b', 'begins'],
      ['milestone-1-3-b', 'begins'],
    ]);
    expect(milestone('1-3-b').printed).to.equal('Forums begin September 2006');
    expect(milestone('1-1-a').printed).to.equal('Adopted Autumn 2006');
  });
  it('C6: leaves three phases in the one range that holds them', () => {
    for (const id of ['0-5-b', '0-6-b']) {
      expect(milestone(id).title).to.equal('Scheme developed, consulted on and adopted');
      expect(milestone(id).notes[0]?.printed).to.match(/consultation and adoption of Scheme$/);
    }
  });

  it('C7: keeps the two legal deadlines beside the council’s own ranges', () => {
    const legal = milestones.filter(({ force }) => force === 'law');
    expect(legal.map(({ id, when }) => [id, when.sense, when.end])).to.deep.equal([
      ['milestone-0-5-a', 'by', '2006-12-31'],
      ['milestone-0-6-a', 'by', '2007-03-31'],
    ]);
    for (const { notes } of legal) expect(notes[0]?.text).to.match(/column of activities/);
    expect(milestones.filter(({ force }) => force !== undefined && force !== 'law')).to.deep.equal([]);
  });

  it('C8: leaves relative times without days, one phrase for three things', () => {
    const relative = milestones.filter(({ when }) => when.kind === 'relative');
    expect(relative.map(({ id }) => id)).to.deep.equal([
      'milestone-3-5-a',
      'milestone-3-5-b',
      'milestone-3-5-c',
      'milestone-3-7-a',
    ]);
    for (const { when } of relative)
      expect(when).to.deep.equal({ printed: 'over the coming year', kind: 'relative' });
    for (const { notes } of relative.slice(0, 3)) expect(notes[0]?.text).to.match(/^One phrase dates three/);
  });
  it('C8: infers the year of a month without one, and keeps the words of this year', () => {
    expect(milestone('0-3-b').when.basis).to.deep.include({ kind: 'inferred' });
    expect(printedNotes(milestone('1-7-a'))).to.deep.equal(['planned for this year']);
    expect(printedNotes(find(strategy.objectives, 'objective-1'))).to.include(
      'a particular priority for this year',
    );
  });

  const rowCounts: [string, number[]][] = [
    ['0.2', [374, 375]],
    ['1.1', [393, 394, 395]],
    ['1.4', [401, 402]],
    ['2.2', [414, 415]],
    ['2.3', [416, 420]],
    ['2.5', [426, 428]],
    ['3.5', [451, 455, 459, 463]],
    ['3.6', [466, 467, 468]],
    ['3.7', [469, 470]],
    ['3.8', [474, 475]],
    ['3.9', [479, 480]],
  ];
  it('C9: gives eleven actions two to four rows, 26 in all, and the others one', () => {
    const several = strategy.actions.filter((each) => each.rows.length > 0);
    expect(several.map((each) => [each.ref, each.rows.map((one) => linesOf(one)[0])])).to.deep.equal(
      rowCounts,
    );
    expect(rows).to.have.lengthOf(26);
  });
  it('C9: says of each milestone, activity, plan and line of these in which row it stands', () => {
    for (const each of strategy.actions) {
      const own = each.rows.map(({ id }) => id);
      for (const part of [...each.milestones, ...each.activities, ...each.plans]) {
        if (own.length > 0) expect(own, each.id).to.include(part.row);
        else expect(part.row, each.id).to.equal(undefined);
      }
      const lines = tableLines.filter(({ of }) => of.some(({ id }) => id === each.id || own.includes(id)));
      for (const line of lines) expect(line.of[0]?.kind, line.id).to.equal(own.length > 0 ? 'row' : 'action');
    }
  });

  it('C10: notes the row without a reference and the tables without headings', () => {
    expect(row('action-2-3-row-2').notes[0]?.text).to.match(/no reference of its own/);
    const three = find(strategy.objectives, 'objective-3').notes[0];
    expect(three?.source?.lines).to.deep.equal([436, 449, 465]);
    const four = find(strategy.objectives, 'objective-4').notes;
    expect(four.map(({ printed, source }) => [printed, source?.lines ?? source?.line])).to.deep.equal([
      ['trategic Objective 4', 482],
      ['Area of Activity', [483, 489]],
    ]);
  });

  it('C11: reads a cell cut by a page as one row, and keeps open whether two rows are one', () => {
    expect(linesOf(row('action-2-5-row-2'))).to.deep.equal([428, 432]);
    expect(linesOf(action('0.4'))).to.deep.equal([380, 381]);
    expect(milestone('0-4-b').source).to.equal(undefined);
    for (const id of ['action-3-5-row-3', 'action-3-5-row-4']) {
      const [note] = row(id).notes;
      expect(note?.text, id).to.match(/may be one row/);
      expect(note?.source?.lines, id).to.deep.equal([459, 463]);
    }
    const third = action('3.5');
    expect(third.milestones.every((one) => one.row === 'action-3-5-row-3')).to.equal(true);
    expect(third.activities.some((one) => one.row === 'action-3-5-row-3')).to.equal(false);
  });

  it('C12: reads seven empty reporting cells, each with its grounds, and reports none of these rows', () => {
    const empty = rows.filter(({ reporting }) => reporting);
    expect(
      empty.map(({ id, reporting, source }) => [id, source?.line ?? source?.lines?.[0], reporting?.reading]),
    ).to.deep.equal([
      ['action-1-4-row-2', 402, 'unclear'],
      ['action-2-2-row-2', 415, 'as-above'],
      ['action-2-5-row-2', 428, 'as-above'],
      ['action-3-5-row-1', 451, 'unclear'],
      ['action-3-5-row-4', 463, 'as-above'],
      ['action-3-6-row-3', 468, 'as-above'],
      ['action-3-8-row-2', 475, 'as-above'],
    ]);
    for (const { id, reporting } of empty) {
      expect(reporting?.basis, id).to.deep.include({ kind: 'inferred', source: { line: 365 } });
      expect(reporting?.basis.confidence, id).to.be.oneOf(['likely', 'doubtful']);
    }
    const reported = new Set(tableLines.flatMap(({ of }) => of.map(({ id }) => id)));
    for (const { id, reporting } of rows) expect(reported.has(id!), id).to.equal(reporting === undefined);
    for (const each of strategy.actions.filter((one) => one.rows.length === 0))
      expect(reported.has(each.id), each.id).to.equal(true);
  });

  it('C13: parts what runs together, and notes it', () => {
    expect(action('0.4').milestones).to.have.lengthOf(3);
    expect(action('0.4').notes[0]?.text).to.match(/^Three statements with three dates/);
    expect(action('1.2').partners.filter(({ body }) => body)).to.have.lengthOf(6);
    expect(action('1.2').notes[0]?.text).to.match(/^Six names run on/);
    expect(milestone('0-2-c').when.basis).to.deep.include({ kind: 'inferred', confidence: 'doubtful' });
    expect(printedNotes(action('3.2'))).to.include('because they cannot speak English or require');
    expect(action('3.2').notes.map(({ source }) => source?.line)).to.deep.equal([440, 440, 439]);
  });
  it('C13: keeps noise of the extraction in notes only', () => {
    expect(printedNotes(action('2.4'))).to.deep.equal(['Departed to Cabinat Marshar']);
    const told = texts({ ...strategy, actions: [], objectives: [] }).join('\n');
    expect(told).not.to.match(/Cabinat|Marshar/);
    expect(printedNotes(milestone('4-2-a'))).to.deep.equal(['tin 2006/07']);
    expect(printedNotes(find(strategy.objectives, 'objective-0'))).to.include('Comn');
  });

  it('C14: has general activity beside the objectives, without a number, indicator or limb', () => {
    const general = find(strategy.objectives, 'objective-0');
    expect([general.title, general.standing, general.ref]).to.deep.equal([
      'Community Cohesion – general activity',
      'general',
      undefined,
    ]);
    expect(general.identifiers).to.deep.equal([]);
    expect(strategy.objectives.filter(({ standing }) => standing === undefined)).to.have.lengthOf(4);
    expect(printedNotes(general)).to.include('in addition to the four themes');
    expect(printedNotes(find(strategy.objectives, 'objective-1'))).to.include('under this strand');
  });

  it('C15: tells plans and activities from milestones, of which five actions have none', () => {
    const without = strategy.actions.filter((each) => each.milestones.length === 0);
    expect(without.map(({ ref }) => ref)).to.deep.equal(['1.6', '3.6', '3.8', '3.9', '4.3']);
    const plans = (ref: string) => action(ref).plans.map((plan) => plan.document);
    expect(plans('1.6')).to.deep.equal(['governor-support-service-operational-plan']);
    expect(plans('3.6')).to.deep.equal([
      'local-area-agreement',
      'health-inequality-strategy',
      'cabinet-member-plan-health',
    ]);
    expect(plans('3.8')).to.deep.equal(['community-safety-strategy', 'local-area-agreement']);
    expect(plans('3.9')).to.deep.equal([
      'cabinet-member-strategic-plan-city-services',
      'waste-strategy',
      'local-area-agreement',
      'liveability-programme',
    ]);
    expect(plans('4.3')).to.deep.equal(['neighbourhood-management-operational-plan']);
  });

  it('C16: leaves the milestones of six actions to other documents', () => {
    const elsewhere = strategy.actions.filter((each) =>
      each.milestones.some(({ when }) => when.undated === 'in-another-document'),
    );
    expect(elsewhere.map(({ ref }) => ref)).to.deep.equal(['1.2', '2.4', '2.7', '3.1', '3.3', '3.4']);
    expect(milestone('1-2-a').notes[0]?.printed).to.equal('relevant plans');
  });

  it('C17: tells six kinds of recipient apart', () => {
    const kinds = tableLines.flatMap(({ to }) => to.map(({ kind }) => kind));
    const count = (kind: string) => kinds.filter((each) => each === kind).length;
    expect({
      cabinet: count('cabinet'),
      portfolio: count('portfolio'),
      body: count('body'),
      document: count('document'),
      system: count('system'),
      officer: count('officer'),
    }).to.deep.equal({ cabinet: 4, portfolio: 35, body: 24, document: 6, system: 2, officer: 1 });
    const lines = (kind: string) =>
      tableLines.filter(({ to }) => to.some((each) => each.kind === kind)).map((line) => linesOf(line)[0]);
    expect(lines('cabinet')).to.deep.equal([375, 393, 399, 437]);
    expect(lines('document')).to.deep.equal([374, 376, 382, 385, 394, 416]);
    expect(lines('system')).to.deep.equal([374, 416]);
    expect(lines('officer')).to.deep.equal([389]);
    expect(recipients('0-7-b')).to.deep.equal(['head-of-corporate-policy']);
    expect(lineOf('0-7-b').by).to.deep.equal([]);
  });
  it('C17: names no officer on ten lines to a portfolio', () => {
    const bare = tableLines.filter(({ to, by }) => by.length === 0 && to[0]?.kind === 'portfolio');
    expect(bare.map((line) => linesOf(line)[0])).to.deep.equal([
      414, 420, 423, 434, 442, 455, 467, 469, 486, 491,
    ]);
  });
  it('C17: names nine offices that report, and no person', () => {
    const offices = [...new Set(tableLines.flatMap(({ by }) => by))].sort();
    expect(offices).to.deep.equal([
      'chief-executive',
      'director-for-legal-and-democratic-services',
      'director-of-children-learning-and-young-people',
      'director-of-city-development',
      'director-of-city-services',
      'director-of-community-services',
      'director-of-finance-and-ict',
      'head-of-corporate-policy',
      'head-of-neighbourhood-management',
    ]);
  });

  it('C18: has two recipients and two officers in one sentence, and three bodies in two', () => {
    expect(recipients('1-2-a')).to.deep.equal(['cabinet', 'children-learning-and-young-people']);
    expect(lineOf('1-2-a').by).to.deep.equal([
      'director-of-community-services',
      'director-of-children-learning-and-young-people',
    ]);
    expect(recipients('2-7-a')).to.deep.equal([
      'coventry-hate-crime-reduction-partnership',
      'coventry-anti-harassment-forum',
      'community-safety-partnership',
    ]);
    expect(lineOf('2-7-a').manner).to.equal('managed');
    expect(recipients('3-2-a')).to.deep.equal([
      'equalities-and-communities-theme-group',
      'nrf-sub-group',
      'coventry-partnership-board',
    ]);
  });
  it('C18: lets the forums report to themselves, and reads the slash as two names of one body', () => {
    expect(recipients('4-4-a')).to.deep.equal(['ward-forums']);
    expect(find(strategy.bodies, 'ward-forums').standing).to.equal('proposed');
    expect(recipients('4-1-a')).to.deep.equal(['cultural-partnership', 'coventry-partnership-board']);
    expect(lineOf('4-1-a').basis?.kind).to.equal('inferred');
    expect(find(strategy.bodies, 'cultural-partnership').aliases).to.include('Culture Theme Group');
  });
  it('C18: keeps a portfolio and an officer that do not match, with a note and no conflict', () => {
    expect(recipients('1-7-a')).to.deep.equal(['culture-leisure-and-libraries']);
    expect(lineOf('1-7-a').by).to.deep.equal(['head-of-corporate-policy']);
    expect(lineOf('1-7-a').notes[0]?.source?.lines).to.deep.equal([433, 484]);
    expect(strategy.conflicts.flatMap(({ parts }) => parts.map(({ id }) => id))).not.to.include('action-1-7');
  });

  it('C19: states a frequency on four lines only, and none for what recurs itself', () => {
    const often = strategy.reportingLines.filter(({ every }) => every);
    expect(often.map((line) => [linesOf(line)[0], line.every])).to.deep.equal(
      [376, 383, 386, 437].map((line) => [line, { amount: 1, in: 'years' }]),
    );
    expect(lineOf('2-1-a').notes[0]?.printed).to.equal('annually');
    expect(milestone('4-5-a').when.every).to.deep.equal({ amount: 1, in: 'years' });
    for (const id of ['2-1-a', '2-6-a', '4-5-a']) expect(lineOf(id).every, id).to.equal(undefined);
  });

  it('C21: gives nine actions a second objective, with a note that says where the fact stands too', () => {
    const shared = strategy.actions.filter(({ objectives }) => objectives.length > 1);
    expect(shared.map(({ ref, objectives }) => [ref, objectives[1]])).to.deep.equal([
      ['0.3', 'objective-2'],
      ['1.3', 'objective-4'],
      ['2.1', 'objective-0'],
      ['2.7', 'objective-3'],
      ['3.3', 'objective-4'],
      ['3.8', 'objective-2'],
      ['4.2', 'objective-3'],
      ['4.3', 'objective-1'],
      ['4.4', 'objective-1'],
    ]);
    for (const { id, notes } of shared) expect(notes.length, id).to.be.above(0);
    expect(printedNotes(action('3.3'))).to.include('under a number of the strands');
  });
  it('C21: has ward forums under three actions with three lines', () => {
    expect([recipients('1-3-a'), recipients('4-3-a'), recipients('4-4-a')]).to.deep.equal([
      ['neighbourhoods-health-and-equalities'],
      ['neighbourhoods-health-and-equalities'],
      ['ward-forums'],
    ]);
    expect([lineOf('1-3-a').by, lineOf('4-3-a').by]).to.deep.equal([
      ['head-of-neighbourhood-management'],
      [],
    ]);
    expect(action('1.3').notes[0]?.source?.lines).to.deep.equal([400, 486, 490]);
  });
  it('C21: links the plan for children to all three of its actions', () => {
    const linked = strategy.actions.filter(({ plans }) =>
      plans.some((plan) => plan.document === 'children-and-young-peoples-plan'),
    );
    expect(linked.map(({ ref }) => ref)).to.deep.equal(['3.3', '3.4', '4.2']);
  });

  const names: ['bodies' | 'documents', string, string, string[]][] = [
    [
      'bodies',
      'children-and-young-peoples-partnership',
      "Children and Young People's Strategic Partnership",
      ["Children and Young People's Partnership Board", "Children and Young People's Partnership"],
    ],
    [
      'bodies',
      'equalities-and-communities-theme-group',
      'Equalities and Communities Theme Group',
      ['Equality and Communities Theme Group'],
    ],
    ['bodies', 'jobcentre-plus', 'JobCentre Plus', ['Job Centre Plus']],
    ['bodies', 'jobs-and-economy-theme-group', 'Jobs and Economy Theme Group', ['Jobs and Economy Group']],
    ['bodies', 'ward-forums', 'Ward Forums', ['ward forums']],
    [
      'documents',
      'disability-equality-scheme',
      'Disability Equality Scheme',
      ['Disability Equality Strategy', 'DES'],
    ],
    ['documents', 'cultural-strategy', 'Cultural Strategy', ['Culture and Leisure Strategy']],
    [
      'documents',
      'community-safety-strategy',
      'Community Safety Strategy',
      ['Towards a Safer, More Confident City', 'A Safer Stronger Coventry'],
    ],
  ];
  for (const [list, id, name, aliases] of names) {
    it(`C28: keeps ${id} as one part under ${aliases.length + 1} names`, () => {
      const parts: readonly { id: string; name: string; aliases: string[] }[] = strategy[list];
      const found = find(parts, id);
      expect(found.name).to.equal(name);
      expect(found.aliases).to.include.members(aliases);
      const named = parts.filter((each) => [name, ...aliases].includes(each.name));
      expect(named.map((each) => each.id)).to.deep.equal([id]);
    });
  }
  it('C28: leaves misprints in the words as printed', () => {
    expect(lineOf('0-5-b').printed).to.match(/Neighbourh0oods/);
    expect(lineOf('2-1-a').printed).to.match(/Health& Equalities/);
    const { name, aliases } = find(strategy.portfolios, 'neighbourhoods-health-and-equalities');
    expect([name, ...aliases].join()).not.to.match(/h0oods|Health&/);
  });
  it('C28: ties theme groups to the themes of the Community Plan by identifier', () => {
    const tied = strategy.bodies.flatMap(({ id, identifiers }) =>
      identifiers
        .filter(({ scheme }) => scheme === 'coventry-theme-group')
        .map(({ value, basis }) => [value, id, basis?.kind ?? 'stated']),
    );
    expect(tied).to.have.deep.members([
      ['equalities-and-communities', 'equalities-and-communities-theme-group', 'inferred'],
      ['community-safety', 'community-safety-partnership', 'inferred'],
      ['health-and-well-being', 'health-and-well-being-theme-group', 'inferred'],
      ['housing', 'housing-theme-group', 'inferred'],
      ['jobs-and-economy', 'jobs-and-economy-theme-group', 'inferred'],
      ['jobs-and-economy', 'job-strategy-group', 'outside'],
      ['environment', 'environment-theme-group', 'inferred'],
      ['culture', 'cultural-partnership', 'inferred'],
      ['older-people', 'older-peoples-partnership', 'inferred'],
      ['learning-disabilities', 'learning-disabilities-partnership', 'inferred'],
      ['physical-and-sensory-impairment', 'physical-and-sensory-impairment-partnership', 'inferred'],
      ['mental-health', 'mental-health-partnership', 'inferred'],
      ['children-and-young-people', 'children-and-young-peoples-partnership', 'inferred'],
    ]);
  });
  it('C28: keeps the two titles of the Community Safety Strategy as a conflict', () => {
    const { statements, reading } = find(strategy.conflicts, 'community-safety-strategy-title');
    expect(statements.map(({ printed, source }) => [printed, source?.line])).to.deep.equal([
      ['Towards a Safer, More Confident City', 434],
      ['A Safer Stronger Coventry', 474],
    ]);
    expect(reading).to.deep.include({ kind: 'inferred', confidence: 'likely' });
  });

  it('C29: lists six partnerships without mental health at 1.2, and mental health at 3.5', () => {
    const bodies = (ref: string) => action(ref).partners.flatMap(({ body }) => body ?? []);
    expect(bodies('1.2')).to.deep.equal([
      'coventry-partnership-board',
      'community-empowerment-network',
      'older-peoples-partnership',
      'learning-disabilities-partnership',
      'physical-and-sensory-impairment-partnership',
      'children-and-young-peoples-partnership',
    ]);
    expect(bodies('3.5'))
      .to.include('mental-health-partnership')
      .and.not.include('physical-and-sensory-impairment-partnership');
    expect(action('1.2').notes.map(({ printed, source }) => [printed, source?.line])).to.deep.include([
      'Mental Health',
      456,
    ]);
  });
  it('C29: keeps four blocks that are in use, the fourth to come, as a conflict', () => {
    const { statements, reading } = find(strategy.conflicts, 'laa-fourth-block');
    expect(statements.map(({ source }) => source?.line)).to.deep.equal([311, 459]);
    expect(reading).to.equal(undefined);
  });
});

describe('the Coventry strategy of 2006, beside its table of actions', () => {
  it('is a draft of the City Council, with no period stated', () => {
    expect(strategy.organisation).to.equal('coventry-city-council');
    expect(strategy.edition).to.deep.include({ label: 'DRAFT', status: 'draft' });
    expect(strategy.edition).not.to.have.any.keys('replaces');
    expect(strategy.period).to.equal(undefined);
    expect(strategy.asOf).to.equal(undefined);
  });

  it('is recommended by the Cabinet in minute 37, and only put to the Council', () => {
    expect(
      strategy.decisions.map(({ ref, by, act, standing, on }) => [ref, by, act, standing, on?.start]),
    ).to.deep.equal([
      ['37', 'cabinet', 'recommend', 'done', '2006-07-11'],
      [undefined, 'council-meeting', 'approve', 'asked', '2006-09-19'],
    ]);
    expect(find(strategy.decisions, 'cabinet-recommends').printed).to.match(/^RESOLVED/);
  });

  it('has 21 rows of implications and 4 of decision status, none of them rated', () => {
    const answers = (table: string) =>
      strategy.implications.filter((row) => row.table === table).map(({ answer }) => answer);
    const specific = answers('Specific implications');
    expect(strategy.implications).to.have.lengthOf(25);
    expect(specific).to.have.lengthOf(21);
    expect(specific.filter((answer) => answer === 'yes')).to.have.lengthOf(3);
    expect(specific.filter((answer) => answer === 'unclear')).to.have.lengthOf(18);
    expect(answers('Decision status')).to.deep.equal(['no', 'no', 'yes', 'words']);
    for (const row of strategy.implications) {
      expect(row.answer === 'unclear', row.id).to.equal(row.printed === '~');
      expect(row).not.to.have.any.keys('rating', 'polarity');
    }
    expect(find(strategy.implications, 'council-date').printed).to.equal('19 September 2006');
  });

  it('names three Acts and legislation to come, with the years that are printed', () => {
    const laws = strategy.documents.filter(({ kind }) => kind === 'legislation');
    expect(laws.map(({ name }) => name)).to.include.members([
      'Race Relations (Amendment) Act 2000',
      'Disability Discrimination Act',
      'Sex Discrimination Act',
      'age discrimination legislation',
    ]);
    expect(find(laws, 'age-discrimination-legislation').content).to.equal('promised');
  });

  it('gives the national definition four limbs, of three bodies, by shared identifiers', () => {
    const { by, limbs } = find(strategy.definitions, 'national-definition');
    expect(by).to.deep.equal([
      'government',
      'local-government-association',
      'commission-for-racial-equality',
    ]);
    expect(
      limbs.map(({ identifiers, source }) => [identifiers[0]?.scheme, identifiers[0]?.value, source?.lines]),
    ).to.deep.equal([
      ['national-cohesion-definition', '1', [41, 112, 248]],
      ['national-cohesion-definition', '2', [42, 113, 249]],
      ['national-cohesion-definition', '3', [43, 114, 250]],
      ['national-cohesion-definition', '4', [44, 115, 251]],
    ]);
  });

  it('tells what cohesion depends on from what it means', () => {
    const factors = strategy.definitions.filter(({ kind }) => kind === 'factors');
    expect(factors.map(({ id }) => id)).to.deep.equal(['key-factors']);
    expect(factors[0]?.limbs.map(({ id }) => id)).to.deep.equal([
      'material-conditions',
      'social-order',
      'positive-interaction',
      'social-inclusion',
      'social-equality',
    ]);
    expect(factors[0]?.document).to.equal('state-of-the-english-cities');
  });

  it('keeps visions apart by kind and by whose they are', () => {
    expect(strategy.visions.map(({ id, kind, by }) => [id, kind, by])).to.deep.equal([
      ['council-vision', undefined, ['coventry-city-council']],
      ['community-plan-vision', undefined, ['coventry-partnership']],
      ['partnership-vision', undefined, ['coventry-partnership']],
      ['motto', 'motto', ['coventry-city-council', 'coventry-partnership']],
      ['city-of-peace', 'aims', ['coventry-city-council']],
      ['purpose', 'aims', ['coventry-city-council']],
      ['expected', 'expected', ['coventry-city-council']],
    ]);
    expect(find(strategy.visions, 'council-vision').agreed).to.deep.include({
      printed: 'June 2005',
      start: '2005-06-01',
      end: '2005-06-30',
    });
    expect(find(strategy.visions, 'expected').aspects).to.have.lengthOf(4);
    expect(find(strategy.visions, 'community-plan-vision').aspects).to.have.lengthOf(6);
  });

  it('holds one assessment of all functions, in a programme of three years', () => {
    const assessment = find(strategy.equalityAssessments, 'all-functions');
    expect(assessment.programme).to.deep.include({
      start: '2006-04-01',
      end: '2009-03-31',
      length: { amount: 3, in: 'years' },
    });
    expect(assessment).to.deep.include({ document: 'race-equality-scheme', status: 'in-progress' });
    expect(assessment).not.to.have.any.keys('finding', 'mitigation');
    expect(assessment.notes.map(({ printed }) => printed)).to.include('three-year rolling programme');
  });

  it('has one fund of £1.4m in the general text and the table, which is not counted twice', () => {
    const cohesion = strategy.funds.filter(
      ({ amount }) => amount.kind === 'number' && amount.value === 1400000,
    );
    expect(cohesion.map(({ id }) => id)).to.deep.equal(['nrf-cohesion-projects']);
    expect(cohesion[0]).to.deep.include({
      force: 'agreed',
      holder: 'coventry-city-council',
      printed: '£1.4m',
      source: { lines: [351, 375] },
    });
  });

  it('leaves benchmarks, better indicators and scrutiny to later, and states no risk', () => {
    expect(
      strategy.deferrals.map(({ id, document: to, about }) => [id, to, about.length]),
    ).to.deep.include.members([
      ['benchmarks-and-targets', 'household-survey', 6],
      ['better-indicators', undefined, 0],
      ['scrutiny-role', undefined, 0],
    ]);
    expect(strategy.risks).to.deep.equal([]);
  });

  it('takes up two outcomes of the Community Plan, by 2010, and says whose they are', () => {
    expect(
      strategy.outcomes.map(({ identifiers, due }) => [identifiers[0]?.value, due?.sense, due?.end]),
    ).to.deep.equal([
      ['inclusive-and-cohesive', 'by', '2010-12-31'],
      ['equal-opportunities', 'by', '2010-12-31'],
    ]);
    for (const { id, identifiers, objective, notes } of strategy.outcomes) {
      expect(identifiers[0]?.scheme, id).to.equal('coventry-community-plan-outcome');
      expect(objective, id).to.equal(undefined);
      expect(notes[0]?.text, id).to.match(/^An outcome of the Community Plan/);
    }
  });

  it('reports on itself to a portfolio and to scrutiny, without a frequency', () => {
    const whole = strategy.reportingLines.filter(({ id }) => id.startsWith('line-strategy'));
    expect(whole.map(({ of, to, by, every, manner }) => [of, to, by, every, manner])).to.deep.equal([
      [
        [],
        [{ kind: 'portfolio', portfolio: 'finance-procurement-and-value-for-money' }],
        [],
        undefined,
        undefined,
      ],
      [[], [{ kind: 'body', body: 'scrutiny-board' }], [], undefined, 'scrutinised'],
    ]);
  });

  it('holds no person, telephone number or address', () => {
    const strings = texts(strategy);
    expect(strings.length).to.be.above(1000);
    for (const text of strings) {
      expect(text).not.to.match(/\S@\S+\.\S|Councillor [A-Z]|\b[A-Z]\. [A-Z][a-z]|\bx ?\d{4}\b/);
      expect(text).not.to.match(/\b0\d{2,4} \d{4}/);
    }
  });
});

describe('the challenges of Coventry 2006, beside its table of actions', () => {
  it('C3: infers that 2005/06 is April to March', () => {
    for (const { id, measures } of strategy.indicators) {
      const [only] = measures;
      expect(only?.baseline?.period, id).to.deep.include({
        printed: '2005/06',
        kind: 'financial-year',
        start: '2005-04-01',
        end: '2006-03-31',
      });
      expect(only?.targets[0]?.due, id).to.deep.include({
        printed: '2006/07',
        start: '2006-04-01',
        end: '2007-03-31',
      });
      expect(only?.baseline?.period?.basis?.kind, id).to.equal('inferred');
      expect(only?.targets[0]?.due.basis?.kind, id).to.equal('inferred');
    }
  });

  it('C8: keeps times without days as words', () => {
    const relative = [
      find(strategy.definitions, 'concept').notes,
      find(strategy.groups, 'newer-communities').notes,
    ].flatMap((notes) => notes.map(({ printed }) => printed));
    expect(relative).to.include.members(['a couple of years ago', 'in the last five years']);
  });

  it('C14: asserts four strategic objectives, without the general activity', () => {
    const { count, members, complete } = find(strategy.assertedCounts, 'strategic-objectives');
    expect([count, complete]).to.deep.equal([4, true]);
    expect(members).to.deep.equal([1, 2, 3, 4].map((n) => ({ kind: 'objective', id: `objective-${n}` })));
    expect(strategy.indicators.flatMap(({ objectives }) => objectives)).not.to.include('objective-0');
  });

  it('C20: keeps both statements of who has overall responsibility', () => {
    const { statements, reading, parts } = find(strategy.conflicts, 'overall-responsibility');
    expect(statements.map(({ source }) => source?.lines)).to.deep.equal([
      [67, 167, 367],
      [216, 220],
    ]);
    expect(reading).to.deep.include({ kind: 'inferred', confidence: 'doubtful' });
    expect(parts.map(({ kind, id }) => [kind, id])).to.deep.equal([
      ['portfolio', 'finance-procurement-and-value-for-money'],
      ['role', 'deputy-leader'],
    ]);
  });

  const awaited = [
    'neighbourhood-satisfaction',
    'influence-decisions',
    'involved-in-neighbourhood',
    'respect-differences',
    'quality-of-life-set',
    'get-on-well-together',
  ];
  it('C22: reads the asterisk of six indicators of eight as awaiting the Household Survey', () => {
    const waiting = strategy.indicators.filter(
      ({ measures }) => measures[0]?.baseline?.value.kind === 'none',
    );
    expect(strategy.indicators).to.have.lengthOf(8);
    expect(waiting.map(({ id }) => id)).to.deep.equal(awaited);
    for (const id of awaited) {
      const { baseline, targets, results } = measure(id);
      for (const cell of [baseline, targets[0]]) {
        expect(cell?.printed, id).to.equal('*');
        expect(cell?.value, id).to.deep.equal({
          kind: 'none',
          reason: 'awaiting-survey',
          survey: 'Household Survey',
          period: { printed: 'August 2006', kind: 'month', start: '2006-08-01', end: '2006-08-31' },
        });
      }
      expect(results, id).to.deep.equal([]);
    }
  });

  it('C22: reads the caret as noise, in a note and in no cell', () => {
    const noted = strategy.indicators.filter(({ notes }) => notes.some(({ printed }) => printed === '^'));
    expect(noted.map(({ id }) => id)).to.deep.equal(['neighbourhood-satisfaction', 'influence-decisions']);
    const cells = strategy.indicators.flatMap(({ measures }) =>
      measures.flatMap(({ baseline, targets }) => [
        baseline?.printed,
        ...targets.map(({ printed }) => printed),
      ]),
    );
    expect(cells).not.to.include('^');
  });

  it('C23: holds a target that is a direction, and one above its benchmark, with a caution on both', () => {
    const reports = measure('hate-crime-reports');
    expect(reports.baseline?.value).to.deep.equal(number(441));
    expect(reports.targets.map(({ value, printed }) => [value, printed])).to.deep.equal([
      [{ kind: 'direction', direction: 'up' }, 'Increased number of reports'],
    ]);
    const recorded = measure('racial-incidents-council');
    expect(recorded.baseline?.value).to.deep.equal(number(563));
    expect(recorded.targets[0]?.value).to.deep.equal(number(593));
    for (const { id, polarity, notes } of [reports, recorded]) {
      expect(polarity.direction, id).to.equal('higher');
      expect(polarity.basis.kind, id).to.equal('inferred');
      expect(
        notes.filter(({ kind }) => kind === 'caution'),
        id,
      ).to.have.lengthOf(1);
    }
  });

  it('C24: declares a set of indicators over six subjects, without members or count', () => {
    const { set, name } = find(strategy.indicators, 'quality-of-life-set');
    expect(name).to.match(/^Set of core quality of life indicators/);
    expect(set).to.deep.equal({
      covers: ['employment', 'education', 'health', 'housing', 'crime', 'environment'],
      members: [],
    });
    expect(measure('quality-of-life-set').polarity.direction).to.equal('unknown');
    expect(measure('quality-of-life-set').unit.kind).to.equal('unstated');
  });

  it('C25: promises the same analysis for six indicators, by places and groups that are not listed', () => {
    const analysed = strategy.indicators.filter(({ analyses }) => analyses.length > 0);
    expect(analysed.map(({ id }) => id)).to.deep.equal(awaited);
    expect(analysed.map(({ analyses }) => analyses[0]?.source?.line)).to.deep.equal([
      500, 502, 504, 507, 512, 515,
    ]);
    for (const { analyses } of analysed) {
      expect(analyses[0]?.places).to.deep.equal(['coventry', 'neighbourhoods']);
      expect(analyses[0]?.groups).to.deep.equal(['communities-of-interest']);
    }
    expect(find(strategy.places, 'neighbourhoods').kind).to.equal('set');
    expect(strategy.places.some(({ within }) => within === 'neighbourhoods')).to.equal(false);
    const { count, members, named } = find(strategy.assertedCounts, 'priority-neighbourhood-count');
    expect([count, members, named]).to.deep.equal([31, [], []]);
  });

  const series: [string, string | undefined, [string, number, string | undefined][]][] = [
    [
      'police-racist-incidents',
      'police',
      [
        ['2002/03', 422, 'racist incidents'],
        ['2003/04', 519, undefined],
        ['2004/05', 378, 'incidents'],
        ['2005/06', 441, 'Hate crime incidents'],
      ],
    ],
    [
      'centre-racist-incidents',
      'hate-crime-reporting-centres',
      [
        ['2003/04', 228, 'racist incidents'],
        ['2004/05', 90, 'incidents'],
        ['2005/06', 120, undefined],
      ],
    ],
    [
      'police-homophobic-incidents',
      'police',
      [
        ['2002/03', 18, undefined],
        ['2003/04', 32, undefined],
        ['2004/05', 19, undefined],
        ['2005/06', 23, undefined],
      ],
    ],
    [
      'council-racial-incidents',
      'coventry-city-council',
      [
        ['2003/04', 96, 'racial incidents recorded by the Council'],
        ['2004/05', 126, undefined],
        ['2005/06', 563, 'reported incidents'],
      ],
    ],
  ];
  for (const [id, recordedBy, counts] of series) {
    it(`C26: holds the series ${id} with its labels`, () => {
      const found = find(strategy.incidentSeries, id);
      expect(found.recordedBy).to.equal(recordedBy);
      expect(
        found.counts.map(({ period, value, label }) => [
          period?.printed,
          value.kind === 'number' ? value.value : value.kind,
          label,
        ]),
      ).to.deep.equal(counts);
    });
  }

  it('C26: lets the figures of police and centres overlap, and holds no sum of them', () => {
    expect(strategy.incidentSeries).to.have.lengthOf(series.length);
    expect(find(strategy.incidentSeries, 'police-racist-incidents').overlaps).to.deep.equal([
      'centre-racist-incidents',
    ]);
    expect(find(strategy.incidentSeries, 'centre-racist-incidents').overlaps).to.deep.equal([
      'police-racist-incidents',
    ]);
    const shares = find(strategy.incidentSeries, 'police-racist-incidents').counts[2]?.nested;
    expect(shares?.map(({ name, printed }) => [name, printed])).to.deep.equal([
      ['hate crimes', '76.5%'],
      ['non-crime racist incidents', '23.5%'],
    ]);
  });

  it('C26: keeps what 441 and 563 count as conflicts', () => {
    expect(
      find(strategy.conflicts, 'hate-crime-441').statements.map(({ source }) => source?.line),
    ).to.deep.equal([301, 301, 508]);
    expect(
      find(strategy.conflicts, 'racial-incidents-563').statements.map(({ printed, source }) => [
        printed,
        source?.line,
      ]),
    ).to.deep.equal([
      ['the number of reported incidents rose to 563 in 2005/06', 305],
      ['Numbers of Racial Incidents reported by the Council', 509],
    ]);
  });

  it('C26: keeps survey results as statistics, not as results of indicators that wait', () => {
    expect(statistic('get-on-well-together-2004-2005')).to.deep.include({
      value: { kind: 'range', low: 91, high: 92, approximate: true },
      measuredBy: 'annual quality of life survey',
    });
    expect(statistic('respect-differences-2004').value).to.deep.equal(number(85));
    expect(statistic('respect-differences-2005').value).to.deep.equal(number(90));
    for (const { measures } of strategy.indicators) expect(measures[0]?.results).to.deep.equal([]);
  });

  const about = { approximate: true };
  const figures: [string, unknown, string][] = [
    ['sub-region', number(500000), 'half a million people'],
    ['residents', number(305000, about), 'around 305,000 residents'],
    ['size-rank', number(11), '11th largest city in the UK'],
    ['under-18', number(24), '24% under 18 years of age'],
    ['under-24', number(35), '35% under 24'],
    ['over-65', number(16), '16%, lower than the national average'],
    ['over-85', number(5200, about), 'about 5,200 people aged over 85'],
    ['over-85-2010', number(17), 'expected to grow to 17% by 2010'],
    ['minority-ethnic', number(22, about), "some 22% of Coventry's inhabitants"],
    ['minority-ethnic-pupils', number(25, about), "About a quarter of the children in Coventry's schools"],
    ['asian', number(7.8), "7.8% of the city's population"],
    ['indian', number(6.6), 'of whom 6.6% have an Indian background'],
    ['white-irish', number(3.2), '3.2% of the population'],
    ['black', number(1.8), '1.8% - slightly lower than the English average of 2.3%'],
    ['languages', { kind: 'bound', bound: 'over', value: 100 }, 'over 100 languages'],
    ['christian', number(65), '65% who identify themselves as Christian'],
    ['sikh', number(4.6), '4.6% Sikh'],
    ['muslim', number(3.9), '3.9% Muslim'],
    ['hindu', number(2.6), '2.6% Hindu'],
    ['no-religion', { kind: 'bound', bound: 'over', value: 15 }, "Over 15% of Coventry's population"],
    ['deprivation-rank', number(64), '64th in the Index of Deprivation in 2004'],
    ['income-poorest', { kind: 'bound', bound: 'under', value: 7121 }, 'under \\pounds 7,121 pa'],
    ['income-richest', { kind: 'bound', bound: 'over', value: 52808 }, 'over \\pounds 52,808'],
    ['life-expectancy-men', number(5.5), '5.5 years for men'],
    ['life-expectancy-women', number(4), '4 years for women'],
    ['unemployment-wainbody', number(0.5), '0.5% in Wainbody'],
    ['unemployment-foleshill', number(6.9), '6.9% in Foleshill'],
    ['dissimilarity', number(0.4), 'an index of 0.4'],
    [
      'get-on-well-together-2004-2005',
      { kind: 'range', low: 91, high: 92, approximate: true },
      'around 91% - 92% of respondents',
    ],
    ['respect-differences-2004', number(85), '85% in 2004'],
    ['respect-differences-2005', number(90), '90% in 2005'],
  ];
  for (const [id, value, printed] of figures) {
    it(`C27: types "${printed}" with its qualifier`, () => {
      expect(statistic(id).value).to.deep.equal(value);
      expect(statistic(id).printed).to.equal(printed);
    });
  }
  it('C27: holds no other statistics of the city, and doubts two', () => {
    expect(strategy.statistics.map(({ id }) => id)).to.deep.equal(figures.map(([id]) => id));
    const doubted = strategy.statistics.filter(({ doubt }) => doubt);
    expect(doubted.map(({ id }) => id)).to.deep.equal(['over-85-2010', 'indian']);
    for (const { doubt } of doubted)
      expect(doubt).to.deep.include({ kind: 'inferred', confidence: 'doubtful' });
    expect(statistic('over-85-2010').kind).to.equal('projected');
    expect(statistic('indian').of).to.equal(undefined);
  });

  it('C27: gives comparators, also where no figure is printed', () => {
    const compared = (id: string) =>
      statistic(id).comparators.map(({ name, value }) => [
        name,
        value.kind === 'number' ? value.value : value.kind,
      ]);
    expect(compared('dissimilarity')).to.deep.equal([
      ['Blackburn', 0.72],
      ['Birmingham', 0.58],
    ]);
    expect(compared('minority-ethnic')).to.deep.equal([['England', 13]]);
    expect(compared('black')).to.deep.equal([['English average', 2.3]]);
    expect(compared('over-65')).to.deep.equal([['national average', 'none']]);
  });

  it('C28: names the Institute and the documents of two titles once, with aliases', () => {
    const { name, aliases } = find(strategy.bodies, 'institute-of-community-cohesion');
    expect(name).to.equal('Institute of Community Cohesion');
    expect(aliases).to.include.members([
      'national Institute of Community Cohesion',
      'National Institute of Community Cohesion',
    ]);
    expect(find(strategy.documents, 'state-of-the-english-cities').aliases).to.include('State of the Cities');
    expect(find(strategy.documents, 'community-plan').aliases).to.include.members([
      'Community Plan',
      'Progress through Prevention',
      'Neighbourhood Renewal Strategy',
    ]);
    expect(strategy.bodies.filter((body) => /Institute of/.test(body.name))).to.have.lengthOf(1);
  });

  it('C29: lists eight communities of interest by shared identifiers, and says the list may go on', () => {
    const members = strategy.groups.filter(({ within }) => within === 'communities-of-interest');
    expect(members.map(({ identifiers }) => identifiers[0]?.value)).to.have.members([
      'disabled-people',
      'older-people-isolation-poverty',
      'homeless-people',
      'disaffected-young-people',
      'most-disadvantaged-bme',
      'refugees-asylum-seekers',
      'mental-ill-health',
      'ex-offenders',
    ]);
    expect(find(strategy.groups, 'ex-offenders').name).to.equal('exoffenders');
    expect(find(strategy.groups, 'communities-of-interest').notes[0]?.printed).to.equal(
      'these communities of interest include',
    );
  });

  it('C29: asserts seven corporate objectives and quotes six, five values and one', () => {
    const objectives = find(strategy.assertedCounts, 'corporate-objectives');
    expect([objectives.count, objectives.named.length, objectives.complete]).to.deep.equal([7, 6, false]);
    const values = find(strategy.assertedCounts, 'key-values');
    expect([values.count, values.named]).to.deep.equal([
      5,
      ['value diversity, social justice and community cohesion'],
    ]);
  });

  it('C29: keeps six key areas apart from five material conditions', () => {
    const { count, named, notes } = find(strategy.assertedCounts, 'key-areas');
    expect([count, named]).to.deep.equal([
      6,
      ['employment', 'health', 'education', 'crime', 'housing', 'environment'],
    ]);
    const conditions = 'employment, income, health, education and housing';
    expect(notes[0]?.printed).to.equal(conditions);
    const factors = find(strategy.definitions, 'key-factors');
    expect(find(factors.limbs, 'material-conditions').notes[0]?.printed).to.equal(conditions);
  });

  it('C29: has four blocks in a framework, the fourth of them still to be developed', () => {
    const blocks = strategy.themes.filter(({ kind }) => kind === 'block').map(({ id }) => id);
    expect(blocks).to.deep.equal([
      'block-safer-and-stronger-communities',
      'block-healthier-communities-and-older-people',
      'block-children-and-young-people',
      'block-economic-development-and-enterprise',
    ]);
    const { axes } = find(strategy.frameworks, 'laa-blocks');
    expect(axes[0]?.entries.map(({ id, part }) => [id, part?.id])).to.deep.equal(
      blocks.map((id, at) => [`laa-${at + 1}`, id]),
    );
    const count = find(strategy.assertedCounts, 'laa-block-count');
    expect(count.members.map(({ id }) => id)).to.deep.equal(blocks);
    const { statements } = find(strategy.conflicts, 'laa-fourth-block');
    const lines = statements.flatMap(({ source }) => source?.lines ?? [source?.line]);
    expect(lines).to.include.members([311, 459]);
  });
});
