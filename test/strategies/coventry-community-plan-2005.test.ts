import { expect } from 'chai';
import { StrategySchema } from '../../src/document/strategy.js';
import document from '../../src/strategies/coventry-community-plan-2005.js';

const strategy = StrategySchema.parse(document);
const { assertedCounts, bodies, groups, objectives, outcomes, places, signs, themes } = strategy;

const find = <Part extends { id: string }>(list: readonly Part[], id: string): Part => {
  const found = list.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};
/** Something that may say where it stands. */
interface Cited {
  source?: { line?: number | undefined; lines?: number[] | undefined } | undefined;
}
const linesOf = ({ source }: Cited): number[] =>
  source?.lines ?? (source?.line === undefined ? [] : [source.line]);
/** The line of a part; where it has several, the last. */
const lineOf = (part: Cited): number | undefined => linesOf(part).at(-1);
const at = <Part extends Cited>(list: readonly Part[], line: number): Part => {
  const found = list.find((candidate) => lineOf(candidate) === line);
  if (!found) throw new Error(`nothing on line ${line}`);
  return found;
};
const valuesIn = (scheme: string, list: readonly { identifiers: { scheme: string; value: string }[] }[]) =>
  list.flatMap(({ identifiers }) =>
    identifiers.filter((each) => each.scheme === scheme).map(({ value }) => value),
  );

const COMMUNITIES = [
  'children-and-young-people',
  'older-people',
  'physical-and-sensory-impairment',
  'mental-health',
  'learning-disabilities',
];

describe('the Coventry Community Plan 2005-2010', () => {
  it('is the edition of 2005-2010 of the Partnership, and its priorities are its objectives', () => {
    expect(strategy.title).to.equal('Community Plan 2005-2010');
    expect(strategy.organisation).to.equal('coventry-partnership');
    expect(strategy.edition?.label).to.equal('2005-2010');
    expect(strategy.terms.objective).to.deep.equal({ one: 'priority', other: 'priorities' });
    expect(strategy.identifiers).to.deep.equal([{ scheme: 'coventry-document', value: 'community-plan' }]);
  });

  it('C3: has a period without days, since its years are never defined', () => {
    expect(strategy.period).to.deep.equal({ printed: '2005-2010', kind: 'range' });
    expect(strategy.asOf).to.equal(undefined);
  });

  it('follows the second plan, published in July 2004', () => {
    expect(strategy.edition?.replaces?.source).to.deep.equal({ line: 55 });
    expect(strategy.edition?.replaces?.agreed).to.equal(undefined);
    expect(find(strategy.documents, 'second-community-plan').published).to.deep.equal({
      printed: 'July 2004',
      kind: 'month',
      start: '2004-07-01',
      end: '2004-07-31',
    });
  });

  it('holds 15 themes, 38 priorities, 26 outcomes and 61 signs', () => {
    expect(themes).to.have.lengthOf(15);
    expect(objectives).to.have.lengthOf(38);
    expect(outcomes).to.have.lengthOf(26);
    expect(signs).to.have.lengthOf(61);
  });

  // Priorities, outcomes, outcomes that close a gap, signs.
  const perTheme = [
    ['equalities-and-communities', 'underpinning', 4, 2, 0, 2],
    ['neighbourhoods', 'underpinning', 4, 2, 1, 4],
    ['health-and-well-being', 'strategic', 1, 2, 1, 5],
    ['housing', 'strategic', 1, 4, 1, 3],
    ['transport', 'strategic', 1, 2, 1, 4],
    ['community-safety', 'strategic', 2, 3, 1, 5],
    ['environment', 'strategic', 2, 3, 1, 7],
    ['culture', 'strategic', 2, 2, 1, 4],
    ['jobs-and-economy', 'strategic', 4, 3, 0, 4],
    ['learning-and-training', 'strategic', 2, 1, 1, 3],
    ['children-and-young-people', 'community-of-interest', 7, 2, 1, 17],
    ['older-people', 'community-of-interest', 5, 0, 0, 3],
    ['physical-and-sensory-impairment', 'community-of-interest', 1, 0, 0, 0],
    ['mental-health', 'community-of-interest', 1, 0, 0, 0],
    ['learning-disabilities', 'community-of-interest', 1, 0, 0, 0],
  ] as const;
  for (const [id, kind, priorities, aims, gaps, bullets] of perTheme) {
    it(`gives ${id} ${priorities} priorities, ${aims} outcomes (${gaps} of a gap) and ${bullets} signs`, () => {
      const own = outcomes.filter(({ theme }) => theme === id);
      expect(find(themes, id).kind).to.equal(kind);
      expect(objectives.filter(({ theme }) => theme === id)).to.have.lengthOf(priorities);
      expect(own).to.have.lengthOf(aims);
      expect(own.filter(({ gap }) => gap !== undefined)).to.have.lengthOf(gaps);
      expect(signs.filter(({ theme }) => theme === id)).to.have.lengthOf(bullets);
    });
  }
  it('holds no other theme than these, in the order of the plan', () => {
    expect(themes.map(({ id }) => id)).to.deep.equal(perTheme.map(([id]) => id));
  });

  it('has a priority on each of its lines, and no other', () => {
    expect(objectives.map(lineOf)).to.deep.equal(
      [
        [99, 101, 103, 105, 125, 127, 129, 131, 153, 176, 199, 221, 223, 247, 249, 275, 277],
        [300, 302, 304, 306, 330, 332, 350, 352, 354, 356, 358, 360, 362],
        [395, 397, 399, 401, 403, 417, 425, 433],
      ].flat(),
    );
    for (const { id, title } of objectives) expect(title.split(' ').length, id).to.be.at.most(20);
  });

  it('says no more of its outcomes and signs than the theme they stand in', () => {
    for (const { id, objective } of [...outcomes, ...signs]) expect(objective, id).to.equal(undefined);
  });

  it('has no indicator, no statistic, no money and no decision, because the plan has none', () => {
    expect(strategy.indicators).to.deep.equal([]);
    expect(strategy.statistics).to.deep.equal([]);
    expect(strategy.funds).to.deep.equal([]);
    expect(strategy.decisions).to.deep.equal([]);
  });

  it('cites a line for every part', () => {
    const parts = [
      ...[bodies, places, groups, strategy.documents, strategy.visions, strategy.frameworks, themes].flat(),
      ...[objectives, outcomes, signs, strategy.actions, strategy.reportingLines, assertedCounts].flat(),
      ...[strategy.glossary, strategy.conflicts.flatMap(({ statements }) => statements)].flat(),
    ];
    expect(parts).to.have.lengthOf(228);
    for (const part of parts) expect(linesOf(part), JSON.stringify(part)).not.to.deep.equal([]);
  });

  it('names nobody, and holds no e-mail address and no telephone number', () => {
    expect(strategy.roles).to.deep.equal([]);
    const strings: string[] = [];
    JSON.stringify(strategy, (_key, value: unknown) => {
      if (typeof value === 'string') strings.push(value);
      return value;
    });
    expect(strings.length).to.be.above(500);
    for (const text of strings) {
      expect(text).not.to.match(/\S@\S+\.\S/);
      expect(text.replace(/\d{4}-\d{2}-\d{2}/g, '')).not.to.match(/\b0\d[\d\s]{7,}/);
    }
    // line 452 names an officer beside the office
    const map = find(strategy.documents, 'map-of-priority-neighbourhoods');
    const credit = map.notes.filter((note) => linesOf(note).includes(452));
    expect(credit.map(({ text, printed }) => [text, printed])).to.deep.equal([
      [
        'It comes from the performance review of social services and from an office for the needs of the population.',
        undefined,
      ],
    ]);
  });

  it('has a vision of six aspects and three mottos', () => {
    expect(strategy.visions.map(({ kind, aspects }) => [kind, aspects.map(lineOf)])).to.deep.equal([
      ['vision', [67, 68, 69, 70, 71, 72]],
      ['motto', []],
      ['motto', []],
      ['motto', []],
    ]);
    expect(strategy.visions.flatMap(({ printed }) => printed ?? [])).to.deep.equal([
      'Progress through Prevention',
      'Raising our game, closing the gap',
      'Partnership for inclusion, equality and excellence',
    ]);
    expect(find(strategy.visions, 'raising-our-game').notes[0]?.printed).to.equal(
      'Raising our game and closing the gap',
    );
  });

  it('knows of the Local Area Agreement, and warns that none of its targets is marked here', () => {
    const agreement = find(strategy.documents, 'local-area-agreement');
    expect(agreement.kind).to.equal('agreement');
    expect(valuesIn('coventry-document', [agreement])).to.deep.equal(['local-area-agreement']);
    expect(agreement.notes.filter(({ kind }) => kind === 'caution').map(lineOf)).to.deep.equal([499]);
  });

  it('sorts its 15 themes into three kinds, and says that this being the framework is inferred', () => {
    const { axes, links } = find(strategy.frameworks, 'community-plan-framework');
    expect(axes.map(({ entries }) => entries.map(({ name }) => name))).to.deep.equal([
      ['Underpinning Theme', 'Strategic Theme', 'Community of Interest'],
    ]);
    expect(links.map(({ part }) => part.id)).to.deep.equal(themes.map(({ id }) => id));
    for (const { part, at: entries, basis } of links) {
      expect(entries, part.id).to.have.lengthOf(1);
      expect(entries[0]?.replace(/-theme$/, ''), part.id).to.equal(find(themes, part.id).kind);
      expect(basis?.kind, part.id).to.equal('inferred');
    }
  });

  it('keeps the key of the chart of the Partnership, and puts nothing into its boxes', () => {
    const { axes, links } = find(strategy.frameworks, 'partnership-structure');
    expect(axes.flatMap(({ entries }) => entries.map(({ ref, name }) => [ref, name]))).to.deep.equal([
      ['Light blue box', 'Sectors involved in the Coventry Partnership'],
      ['Medium blue box', 'Organisations working with the Coventry Partnership'],
      ['Dark blue box', 'The Coventry Partnership Family'],
    ]);
    expect(links).to.deep.equal([]);
    for (const { id, within } of bodies) expect(within, id).to.equal(undefined);
    expect(find(bodies, 'coventry-partnership').members.map(({ name }) => name)).to.deep.equal([
      'public, private, voluntary and community organisations',
    ]);
  });

  it('undertakes two things outside its themes, and reports on one of them every year', () => {
    expect(strategy.actions.map((action) => [lineOf(action), action.deadline])).to.deep.equal([
      [74, undefined],
      [436, undefined],
    ]);
    expect(find(strategy.actions, 'sustainable-communities').partners.map(({ body }) => body)).to.deep.equal([
      'environment-theme-group',
      'community-empowerment-network',
    ]);
    expect(strategy.reportingLines.map(({ of, to, every }) => ({ of, to, every }))).to.deep.equal([
      {
        of: [{ kind: 'action', id: 'stronger-links' }],
        to: [{ kind: 'system', name: 'annual self-assessment of the Coventry Partnership' }],
        every: { amount: 1, in: 'years' },
      },
    ]);
  });

  it('explains the eight terms of its glossary and one more, and leaves three abbreviations unexplained', () => {
    const { glossary } = strategy;
    expect(glossary.filter(({ meaning }) => meaning !== undefined).map(({ term }) => term)).to.deep.equal([
      'Coventry Partnership',
      'Community Empowerment Network',
      'Underpinning Themes',
      'Strategic Themes',
      'Community of Interest Partnership Boards',
      'Local Area Agreement',
      'Priorities',
      'Outcomes',
      'Looked after children',
    ]);
    expect(glossary.filter(({ meaning }) => meaning === undefined).map(({ term }) => term)).to.deep.equal([
      'ICT',
      'GCSEs',
      'NVQ',
    ]);
  });

  it('links to the three websites that it names, by the addresses that it prints', () => {
    expect(strategy.links).to.deep.equal(
      ['www.coventrypartnership.com', 'www.coventrystatistics.org.uk', 'www.covcen.org.uk'].map((host) => ({
        title: host,
        href: `http://${host}`,
      })),
    );
  });
});

describe('what the Community Plan shares with other documents', () => {
  it('its first four priorities follow the national definition, which is known from outside', () => {
    expect(valuesIn('national-cohesion-definition', objectives)).to.deep.equal(['1', '2', '3', '4']);
    const own = objectives.filter(({ identifiers }) => identifiers.length > 0);
    expect(own.map(lineOf)).to.deep.equal([99, 101, 103, 105]);
    for (const { id, identifiers } of own) {
      expect(identifiers[0]?.basis?.kind, id).to.equal('outside');
      expect(identifiers[0]?.basis?.because, id).to.be.a('string');
    }
  });

  it('its first two outcomes are those that the strategy of 2006 names', () => {
    expect(valuesIn('coventry-community-plan-outcome', outcomes)).to.deep.equal([
      'inclusive-and-cohesive',
      'equal-opportunities',
    ]);
    expect(outcomes.slice(0, 2).map(lineOf)).to.deep.equal([109, 110]);
  });

  it('C28: each theme and each body that leads one has the shared identifier of the theme', () => {
    const ids = themes.map(({ id }) => id);
    expect(valuesIn('coventry-theme-group', themes)).to.deep.equal(ids);
    expect(valuesIn('coventry-theme-group', bodies)).to.deep.equal(ids);
    for (const { id, leads } of themes) {
      expect(leads, id).to.have.lengthOf(1);
      expect(valuesIn('coventry-theme-group', [find(bodies, leads[0]?.body ?? '')]), id).to.deep.equal([id]);
    }
  });

  it('C28: bodies keep the names of the plan, and where a name differs the identity is inferred', () => {
    const inferred = bodies.filter(({ identifiers }) =>
      identifiers.some(({ basis }) => basis?.kind === 'inferred' && basis.because !== undefined),
    );
    expect(inferred.map(({ name }) => name)).to.deep.equal([
      'Neighbourhood Management Partners',
      'Health of Coventry Group',
      'Housing Strategy Group',
      'Cultural Partnership',
      'Jobs Strategy Group',
      "Children and Young People's Strategic Partnership",
      "Older People's Partnership",
      'Physical and Sensory Impairment Partnership',
      'Mental Health Services Partnership',
      'Learning Disabilities Partnership',
    ]);
    const lead = (id: string) => [find(themes, id).leadsPrinted, lineOf(find(themes, id))];
    expect(lead('health-and-well-being')).to.deep.equal(['Led by the Health of Coventry Group', 149]);
    expect(lead('housing')).to.deep.equal(['Led by the Housing Strategy Group', 172]);
    expect(lead('culture')).to.deep.equal(['Led by The Cultural Partnership', 271]);
    expect(lead('jobs-and-economy')).to.deep.equal(['Led by the Jobs Strategy Group', 296]);
  });

  it('C28: the mental health partnership has two names, on two lines', () => {
    for (const part of [
      find(bodies, 'mental-health-services-partnership'),
      find(themes, 'mental-health'),
    ] as const) {
      expect(part.name).to.equal('Mental Health Services Partnership');
      expect(part.aliases).to.deep.equal(['Mental Health Services Partnership Board']);
      expect(linesOf(part)).to.include.members([42, 421]);
    }
  });

  it('C28: only the five partnerships lead a theme by inference: no line says that they are led', () => {
    const inferred = themes.filter(({ leads }) => leads[0]?.basis?.kind === 'inferred');
    expect(inferred.map(({ id }) => id)).to.deep.equal(COMMUNITIES);
    for (const { id, leadsPrinted } of themes) {
      expect(leadsPrinted === undefined, id).to.equal(COMMUNITIES.includes(id));
    }
  });

  it('its Partnership, council and network, and its places, have shared identifiers', () => {
    expect(valuesIn('coventry-body', bodies)).to.deep.equal([
      'coventry-partnership',
      'coventry-city-council',
      'community-empowerment-network',
    ]);
    expect(valuesIn('coventry-place', places)).to.deep.equal(['coventry', 'priority-neighbourhoods']);
    expect(find(bodies, 'community-empowerment-network').aliases).to.deep.equal(['CEN']);
  });
});

describe('the communities and counts of the Community Plan', () => {
  it('C29: lists eleven communities of interest, each with its shared identifier', () => {
    const listed = groups.filter(({ kind }) => kind === 'community-of-interest');
    expect(listed.map(({ id }) => id)).to.deep.equal([
      'disabled-people',
      'disaffected-young-people',
      'ex-offenders',
      'homeless-people',
      'looked-after-children',
      'older-people-isolation-poverty',
      'most-disadvantaged-bme',
      'mental-ill-health',
      'refugees-asylum-seekers',
      'teenage-parents',
      'domestic-violence',
    ]);
    expect(valuesIn('coventry-community-of-interest', groups)).to.deep.equal(listed.map(({ id }) => id));
    expect(listed.map(lineOf)).to.deep.equal([457, 458, 459, 460, 461, 462, 463, 464, 465, 466, 467]);
    for (const { id, within } of listed) expect(within, id).to.equal('communities-of-interest');
  });

  it('C29: keeps five partnerships and eleven communities under one name as a conflict left open', () => {
    expect(strategy.conflicts.map(({ id }) => id)).to.deep.equal(['communities-of-interest']);
    const { statements, parts, reading } = strategy.conflicts[0]!;
    expect(statements.map(linesOf)).to.deep.equal([
      [37, 39, 40, 41, 42, 43, 344, 389, 411, 419, 427],
      [436],
      [455, 457, 458, 459, 460, 461, 462, 463, 464, 465, 466, 467],
      [493, 495],
    ]);
    expect(statements.map(({ printed }) => printed)).to.deep.equal([
      'Community of Interest',
      'these communities of interest',
      'city-wide communities of interest',
      'Community of Interest Partnership Boards',
    ]);
    expect(parts).to.deep.equal([
      { kind: 'group', id: 'communities-of-interest' },
      { kind: 'entry', id: 'community-of-interest' },
      { kind: 'asserted-count', id: 'partnership-boards' },
    ]);
    expect(reading).to.equal(undefined);
  });

  it('C29: asserts 31 neighbourhoods, two and eight themes and five boards', () => {
    expect(assertedCounts.map(({ count, printed, source }) => [count, printed, source])).to.deep.equal([
      [31, '31 priority neighbourhoods', { line: 442 }],
      [2, 'two "Underpinning Themes"', { line: 483 }],
      [8, 'the eight themes', { line: 491 }],
      [5, 'five Partnership Boards', { lines: [493, 495] }],
    ]);
    expect(find(assertedCounts, 'partnership-boards').basis?.kind).to.equal('inferred');
    for (const { id, count, complete, members } of assertedCounts) {
      expect(members, id).to.have.lengthOf(complete ? count : 0);
    }
  });

  it('C25: makes up none of the 31 neighbourhoods, and no map', () => {
    expect(places.map(({ id, kind }) => [id, kind])).to.deep.equal([
      ['coventry', 'city'],
      ['priority-neighbourhoods', 'set'],
    ]);
    expect(find(assertedCounts, 'priority-neighbourhoods')).to.deep.include({ members: [], named: [] });
    const map = find(strategy.documents, 'map-of-priority-neighbourhoods');
    expect(map.content).to.equal('attached-but-missing');
    expect(map.published?.printed).to.equal('OCTOBER 2001');
    expect(map.links).to.deep.equal([]);
  });

  it('C25: does not say that the communities of the outcomes are those of the appendix, but that it is inferred', () => {
    for (const id of ['priority-communities', 'disadvantaged-communities', 'disadvantaged-groups']) {
      const group = find(groups, id);
      expect(group.kind, id).to.equal('set');
      expect(group.within, id).to.equal(undefined);
      expect(group.notes, id).to.have.lengthOf(1);
    }
    expect(groups.filter(({ within }) => within === 'priority-communities')).to.deep.equal([]);
  });
});

describe('the outcomes of the Community Plan', () => {
  const UNDATED = [181, 182, 183, 204, 228, 254, 282, 367];
  it('C30: are 26, of which 8 have no year, on their lines', () => {
    expect(outcomes.map(lineOf)).to.deep.equal(
      [
        [109, 110, 142, 143, 157, 158, 180, 181, 182, 183, 203, 204, 227, 228, 229],
        [253, 254, 255, 281, 282, 310, 312, 313, 336, 366, 367],
      ].flat(),
    );
    expect(outcomes.filter(({ due }) => due === undefined).map(lineOf)).to.deep.equal(UNDATED);
  });

  it('C30: are due by 2010 elsewhere, which is read as the end of the year by inference', () => {
    const dated = outcomes.filter(({ due }) => due !== undefined);
    expect(dated).to.have.lengthOf(18);
    for (const { id, due } of dated) {
      const { basis, ...period } = due!;
      expect(period, id).to.deep.equal({
        printed: 'By 2010',
        kind: 'calendar-year',
        sense: 'by',
        end: '2010-12-31',
      });
      expect(basis, id).to.deep.include({ kind: 'inferred', confidence: 'likely' });
      expect(basis?.because, id).to.be.a('string');
    }
  });

  // Line, groups, what they are compared with, the outcome whose improvement is compared, the words.
  const gaps: [number, string[], string | undefined, string | undefined, string][] = [
    [
      143,
      ['priority-communities'],
      undefined,
      undefined,
      'most quickly in priority neighbourhoods and communities',
    ],
    [
      158,
      ['priority-communities'],
      undefined,
      'healthier-lives',
      'more quickly in priority neighbourhoods and communities',
    ],
    [
      183,
      ['priority-communities'],
      undefined,
      undefined,
      'more rapid in our priority neighbourhoods and communities',
    ],
    [
      204,
      ['priority-communities'],
      undefined,
      'public-transport',
      'more rapid in our priority neighbourhoods and communities',
    ],
    [228, [], undefined, 'less-crime', 'fastest in our priority neighbourhoods'],
    [
      254,
      ['priority-communities'],
      undefined,
      'attractive-spaces',
      'more rapid in our priority neighbourhoods and communities',
    ],
    [
      282,
      ['priority-communities'],
      undefined,
      'participation',
      'more quickly in priority neighbourhoods and communities',
    ],
    [336, ['adults'], 'the rest of the city', undefined, 'faster than the rest of the city'],
    [
      367,
      ['disadvantaged-communities'],
      undefined,
      'children-quality-of-life',
      'more rapid for those living in priority neighbourhoods and disadvantaged communities',
    ],
  ];
  it('C30: are to close a gap nine times, each with its words', () => {
    const closing = outcomes.filter(({ gap }) => gap !== undefined);
    expect(
      closing.map((outcome) => [
        lineOf(outcome),
        outcome.gap?.groups,
        outcome.gap?.than,
        outcome.gap?.of,
        outcome.gap?.printed,
      ]),
    ).to.deep.equal(gaps);
    for (const { id, gap } of closing) expect(gap?.places, id).to.deep.equal(['priority-neighbourhoods']);
  });

  it('C30: compare four sets of people, and only once with others that they name', () => {
    const compared = outcomes.flatMap(({ gap }) => (gap === undefined ? [] : [gap.groups.join()]));
    expect([...new Set(compared)]).to.have.members([
      'priority-communities',
      '',
      'adults',
      'disadvantaged-communities',
    ]);
    expect(outcomes.filter(({ gap }) => gap?.than !== undefined)).to.have.lengthOf(1);
  });

  it('C30: compare with the outcome just before, where “these improvements” points at one', () => {
    for (const [index, { id, gap }] of outcomes.entries()) {
      if (gap?.of !== undefined) expect(outcomes[index - 1]?.id, id).to.equal(gap.of);
    }
    // in housing the words point at three, and none of them is chosen
    const { gap, notes } = find(outcomes, 'housing-gap');
    expect(gap?.of).to.equal(undefined);
    expect(notes.map(linesOf)).to.deep.equal([[180, 181, 182, 183]]);
  });

  it('C30: are once targeted and not comparative', () => {
    const { gap, due, notes } = at(outcomes, 310);
    expect(gap).to.equal(undefined);
    expect(due?.printed).to.equal('By 2010');
    expect(notes).to.have.lengthOf(1);
  });

  it('C30: are missing, and nothing stands for them, for four of the five communities', () => {
    const without = themes.filter(({ id }) => !outcomes.some(({ theme }) => theme === id));
    expect(without.map(({ id }) => id)).to.deep.equal(COMMUNITIES.slice(1));
    for (const { id, notes } of without) expect(notes, id).to.have.lengthOf(1);
    const unsigned = themes.filter(({ id }) => !signs.some(({ theme }) => theme === id));
    expect(unsigned.map(({ id }) => id)).to.deep.equal(COMMUNITIES.slice(2));
  });
});

describe('the signs of the Community Plan', () => {
  it('C30: are 61: one for every bullet, four for the bullets nested in one', () => {
    const span = (first: number, last: number) =>
      Array.from({ length: last - first + 1 }, (_, index) => first + index);
    expect(signs.map(lineOf)).to.deep.equal([
      ...[114, 115],
      ...span(135, 138),
      ...span(162, 166),
      ...span(187, 189),
      ...span(208, 211),
      ...span(233, 237),
      ...span(259, 265),
      ...span(287, 290),
      ...span(317, 320),
      ...span(340, 342),
      ...span(371, 387),
      ...span(407, 409),
    ]);
    const nested = signs.filter(({ theme }) => theme === 'culture');
    expect(nested.map(linesOf)).to.deep.equal([
      [286, 287],
      [286, 288],
      [286, 289],
      [286, 290],
    ]);
    for (const { id, groups: people } of nested) {
      expect(people, id).to.deep.equal(['adults', 'young-people']);
    }
  });

  const directions = {
    more: [
      ...[114, 115, 135, 136, 137, 138, 164, 166, 188, 210, 211, 235, 261, 262, 263, 265, 287, 288, 289],
      ...[290, 317, 340, 341, 342, 374, 375, 380, 408, 409],
    ],
    less: [162, 163, 165, 208, 233, 234, 236, 320, 378, 379, 382, 384, 385, 407],
    better: [209, 318, 371, 372, 373, 376, 377, 383],
    halted: [381],
    standard: [187, 264],
    balance: [189],
    sooner: [260],
    state: [386],
  } as const;
  for (const [direction, lines] of Object.entries(directions)) {
    it(`C30: point to ${direction} on ${lines.length} lines`, () => {
      expect(signs.filter((sign) => sign.direction === direction).map(lineOf)).to.deep.equal(lines);
    });
  }

  it('C30: have parts with directions of their own where a bullet has several clauses', () => {
    const several = signs.filter(({ parts }) => parts.length > 0);
    expect(several.map((sign) => [lineOf(sign), sign.parts.map(({ direction }) => direction)])).to.deep.equal(
      [
        [237, ['less', 'less']],
        [259, ['better', 'better']],
        [319, ['more', 'more', 'more']],
        [387, ['more', 'more']],
      ],
    );
    for (const { id, direction, parts } of signs) {
      expect(direction === undefined, id).to.equal(parts.length > 0);
    }
  });

  it('C30: keep the words of the directions that no figure could hold', () => {
    const printed = (line: number) => at(signs, line).printed;
    expect(printed(187)).to.equal('decent standard');
    expect(printed(189)).to.equal('more balanced across the city');
    expect(printed(260)).to.equal('more quickly');
    expect(printed(264)).to.equal('attain national standards');
    expect(printed(374)).to.equal('five or more GCSEs at grades A*-C');
    expect(printed(381)).to.equal('The rise in obesity among children and young people is halted');
    expect(printed(386)).to.equal('are protected from harm');
  });

  it('name priority neighbourhoods six times, and say where that is a stress and no limit', () => {
    const named = signs.filter(({ places: where }) => where.includes('priority-neighbourhoods'));
    expect(named.map(lineOf)).to.deep.equal([164, 165, 210, 233, 259, 319]);
    expect(named.filter(({ notes }) => notes.length > 0).map(lineOf)).to.deep.equal([165, 233, 259, 319]);
  });

  it('name the people that they speak of', () => {
    const people = signs.filter((sign) => sign.groups.length > 0);
    expect(people.map((sign) => [lineOf(sign), sign.groups.join()])).to.deep.equal([
      [163, 'babies'],
      [165, 'adults'],
      [208, 'adults,children'],
      [235, 'problem-drug-users'],
      [287, 'adults,young-people'],
      [288, 'adults,young-people'],
      [289, 'adults,young-people'],
      [290, 'adults,young-people'],
      [317, 'disadvantaged-groups'],
      [340, 'adults'],
      [342, 'young-adults'],
      [371, 'pre-school-children'],
      [372, 'aged-11'],
      [373, 'aged-14'],
      [374, 'aged-16'],
      [375, 'aged-19'],
      [376, 'looked-after-children'],
      [378, 'children-and-young-people'],
      [379, 'young-people'],
      [380, 'young-people'],
      [381, 'children-and-young-people'],
      [384, 'children-and-young-people'],
      [385, 'children-and-young-people'],
      [386, 'children-and-young-people'],
      [407, 'older-people'],
      [408, 'older-people'],
      [409, 'older-people'],
    ]);
  });
});
