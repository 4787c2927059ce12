// What of a plan is shown where, without a page.
import { expect } from 'chai';
import type { StrategyInput } from '../../../src/index.js';
import { planContent } from '../../../components/plan/plan-content.js';
import { planList } from '../../../components/plan/plan-list.js';
import { type PlanEntry, planEntry } from '../../../components/plan/plan-entry.js';
import type { PlanSection } from '../../../components/plan/plan-sections.js';
import { planEnglish } from '../../../components/plan/plan.words.js';
import coventry from '../../../src/strategies/coventry-2006.js';
import communityPlan from '../../../src/strategies/coventry-community-plan-2005.js';
import northamptonshire from '../../../src/strategies/northamptonshire-2007.js';
import { welsh } from '../../../src/words/cy/index.js';
import { leedsInput } from '../../support/leeds.js';
import { model } from '../../support/documents.js';

const contentOf = (parts: Partial<StrategyInput>) => planContent(model(parts), planEnglish);
const sectionsOf = (parts: Partial<StrategyInput>): readonly PlanSection[] => contentOf(parts).sections;
const headings = (parts: Partial<StrategyInput>): string[] => sectionsOf(parts).map(({ heading }) => heading);

/** The titles under each list of a section. */
const titles = ({ lists }: PlanSection): Record<string, string[]> =>
  Object.fromEntries(lists.map(({ heading, entries }) => [heading, entries.map(({ title }) => title)]));

const theme = (id: string, more: object = {}) =>
  ({ id, name: `Theme ${id}`, kind: 'strategic', ...more }) as const;

describe('the sections of a plan', () => {
  it('are its themes, then its objectives without one, in the order of the document', () => {
    expect(
      headings({
        themes: [theme('b', { summary: 'Of b' }), theme('a', { summary: 'Of a' })],
        objectives: [
          { id: 'z', title: 'Last' },
          { id: 'm', ref: '1', title: 'First', theme: 'a' },
        ],
      }),
    ).to.deep.equal(['Theme b', 'Theme a', 'Last']);
  });

  it('hold what stands in them, and each thing once', () => {
    const [first, loose] = sectionsOf({
      themes: [theme('t')],
      objectives: [
        { id: 'o', ref: '1', title: 'One', theme: 't' },
        { id: 'p', title: 'Part', parent: 'o' },
      ],
      outcomes: [
        { id: 'a', title: 'By theme', theme: 't' },
        { id: 'b', title: 'By objective', objective: 'p' },
        { id: 'c', title: 'By both', theme: 't', objective: 'o' },
        { id: 'd', title: 'By none' },
      ],
    });
    expect(titles(first!)).to.deep.equal({
      objectives: ['1: One'],
      Outcomes: ['By theme', 'By objective', 'By both'],
    });
    expect(first!.lists[0]!.entries[0]!.parts.map(({ title }) => title)).to.deep.equal(['Part']);
    expect(first!.lists[1]!.entries.map(({ remarks }) => remarks)).to.deep.equal([
      [],
      ['For: Part'],
      ['For: 1: One'],
    ]);
    expect([loose!.heading, titles(loose!)]).to.deep.equal([
      'Under no theme or objective',
      { Outcomes: ['By none'] },
    ]);
  });

  it('say of a part of an objective what it means', () => {
    const [section] = sectionsOf({
      objectives: [
        { id: 'o', title: 'One' },
        { id: 'p', title: 'Part', parent: 'o', summary: 'What it means' },
      ],
    });
    expect(section!.lists[0]!.entries[0]!.remarks).to.deep.equal(['What it means']);
  });

  it('list parts in parts five deep, and name those that lie deeper by what they are parts of', () => {
    const [section] = sectionsOf({
      objectives: Array.from({ length: 1000 }, (_, at) => ({
        id: `o${at}`,
        title: `O${at}`,
        ...(at > 0 && { parent: `o${at - 1}` }),
      })),
    });
    let list = section!.lists[0]!.entries;
    for (const title of ['O1', 'O2', 'O3', 'O4', 'O5']) {
      expect(list.map((entry) => entry.title)).to.deep.equal([title]);
      list = list[0]!.parts;
    }
    expect(list.map(({ title }) => title)).to.deep.equal(
      Array.from({ length: 994 }, (_, at) => `O${at + 6}`),
    );
    expect(list.slice(0, 2).map(({ remarks }) => remarks)).to.deep.equal([[], ['Part of: O6']]);
    expect(list.filter(({ parts }) => parts.length > 0)).to.deep.equal([]);
  });

  it('put a workstream under the objective that it serves', () => {
    const sections = sectionsOf({
      themes: [theme('w', { kind: 'workstream', objective: 'o' })],
      objectives: [{ id: 'o', title: 'One' }],
      signs: [{ id: 's', title: 'Sign', direction: 'more', theme: 'w' }],
    });
    expect(sections.map(titles)).to.deep.equal([{ Workstreams: ['Theme w'] }]);
    expect(sections[0]!.signs[0]!.entry.remarks).to.deep.equal(['For: Theme w']);
  });

  it('come to an end where a theme serves the objective that stands in it', () => {
    const sections = sectionsOf({
      themes: [theme('w', { objective: 'o' })],
      objectives: [{ id: 'o', title: 'One', theme: 'w' }],
    });
    expect(sections.map(titles)).to.deep.equal([{ objectives: ['One'] }]);
    expect(sections[0]!.remarks).to.include('Serves: One');
  });

  it('say what they lack of what the plan has elsewhere, and no more', () => {
    const [full, bare] = sectionsOf({
      terms: { objective: { one: 'priority', other: 'priorities' } },
      themes: [theme('a'), theme('b', { summary: 'Of b' })],
      objectives: [{ id: 'o', title: 'One', theme: 'a' }],
      signs: [{ id: 's', title: 'Sign', direction: 'more', theme: 'a' }],
    });
    expect(full!.missing).to.deep.equal([]);
    expect(bare!.missing).to.deep.equal(['No priorities or signs of progress stated.']);
  });

  it('are not made of themes that are only named', () => {
    const { sections, after } = contentOf({ themes: [theme('a', { kind: 'block' })] });
    expect(sections).to.deep.equal([]);
    expect(after.map(({ heading, entries }) => [heading, entries[0]!.title])).to.deep.equal([
      ['Themes that are named and no more', 'Theme a'],
    ]);
  });

  it('tell a lead that is stated from one that is inferred, and from none', () => {
    const bodies = [{ id: 'b', name: 'The board', kind: 'board' }] as const;
    const basis = { kind: 'inferred', because: 'it bears the name' } as const;
    const sections = sectionsOf({
      bodies: [...bodies],
      themes: [
        theme('a', { leads: [{ body: 'b' }] }),
        theme('b', { leads: [{ body: 'b', basis }] }),
        theme('c', { summary: 'Of c' }),
      ],
    });
    expect(sections.map(({ remarks }) => remarks[1])).to.deep.equal([
      'Led by The board',
      'Led by The board (inferred: it bears the name)',
      'No lead stated',
    ]);
  });
});

describe('the lead of a theme', () => {
  const lines = (leadsPrinted?: string, leads: readonly string[] = []) =>
    sectionsOf({
      bodies: [{ id: 'b', name: 'Housing Group', kind: 'board' }],
      themes: [
        theme('a', {
          aliases: ['Homes'],
          leads: leads.map((body) => ({ body })),
          ...(leadsPrinted && { leadsPrinted }),
        }),
      ],
      outcomes: [{ id: 'o', title: 'O', theme: 'a' }],
    })[0]!.remarks.slice(2);
  const cases: readonly (readonly [what: string, lines: readonly string[], expected: readonly string[]])[] = [
    ['is its body', lines(undefined, ['b']), ['Led by Housing Group']],
    ['is printed by the same name', lines('Led by the Housing Group', ['b']), ['Led by Housing Group']],
    [
      'is printed by another name',
      lines('Led by the group for homes', ['b']),
      ['Led by Housing Group', 'Lead as printed: “Led by the group for homes”'],
    ],
    ['is printed and nobody known', lines('Led by residents'), ['Lead as printed: “Led by residents”']],
    ['is not stated', lines(), ['No lead stated']],
  ];
  for (const [what, actual, expected] of cases) {
    it(`${what}: ${expected.join('; ')}`, () => expect(actual).to.deep.equal(expected));
  }

  it('and words of it make a section of a theme that has nothing else', () => {
    expect(headings({ themes: [theme('a', { leadsPrinted: 'Led by residents' })] })).to.deep.equal([
      'Theme a',
    ]);
  });
});

describe('outcomes', () => {
  const due = { printed: 'by 2010', kind: 'calendar-year', end: '2010-12-31' } as const;
  const remarks = (outcomes: StrategyInput['outcomes']) =>
    sectionsOf({
      objectives: [{ id: 'o', title: 'O' }],
      places: [{ id: 'h', name: 'the estates', kind: 'set' }],
      ...(outcomes && { outcomes }),
    })[0]!.lists[0]!;

  it('have their date, or the words that there is none where others have one', () => {
    const { entries } = remarks([
      { id: 'a', title: 'A', objective: 'o', due },
      { id: 'b', title: 'B', objective: 'o' },
    ]);
    expect(entries.map((entry) => entry.remarks)).to.deep.equal([['When: by 2010'], ['No date stated']]);
  });

  it('say of a gap who is to improve faster, at what, and in which words', () => {
    const { entries } = remarks([
      { id: 'a', title: 'Health', objective: 'o' },
      { id: 'b', title: 'B', objective: 'o', gap: { places: ['h'], of: 'a', printed: 'faster' } },
      { id: 'c', title: 'C', objective: 'o', gap: { than: 'the city' } },
      { id: 'd', title: 'D', objective: 'o', gap: { places: ['h'], than: 'the city' } },
    ]);
    expect(entries.map((entry) => entry.remarks)).to.deep.equal([
      [],
      ['To improve faster than elsewhere: the estates', 'What is compared: Health', '“faster”'],
      ['To improve faster than the city'],
      ['To improve faster than the city: the estates'],
    ]);
  });

  it('say that their place is inferred, once where that holds for all', () => {
    const assignment = { kind: 'inferred', because: 'the box has no label' } as const;
    const both = remarks([
      { id: 'a', title: 'A', objective: 'o', assignment },
      { id: 'b', title: 'B', objective: 'o', assignment },
    ]);
    expect(both.remarks).to.deep.equal(['Place here inferred: the box has no label']);
    expect(both.entries.map((entry) => entry.remarks)).to.deep.equal([[], []]);
    const one = remarks([
      { id: 'a', title: 'A', objective: 'o', assignment },
      { id: 'b', title: 'B', objective: 'o', assignment: { kind: 'stated' } },
    ]);
    expect(one.entries.map((entry) => entry.remarks)).to.deep.equal([
      ['Place here inferred: the box has no label'],
      [],
    ]);
  });
});

describe('signs', () => {
  const rows = (signs: NonNullable<StrategyInput['signs']>, more: Partial<StrategyInput> = {}) =>
    sectionsOf({ signs, ...more })[0]!.signs;

  it('keep the printed words of their direction where these say more than ours', () => {
    const printed = rows([
      { id: 'a', title: 'A', direction: 'more', printed: 'MORE' },
      { id: 'b', title: 'B', direction: 'less', printed: 'Fewer' },
      { id: 'c', title: 'C', direction: 'less' },
    ]).map((row) => row.printed);
    expect(printed).to.deep.equal([undefined, 'Fewer', undefined]);
  });

  it('name places, then groups', () => {
    const [row] = rows([{ id: 'a', title: 'A', direction: 'less', places: ['h'], groups: ['g'] }], {
      places: [{ id: 'h', name: 'Hillfields', kind: 'area' }],
      groups: [{ id: 'g', name: 'babies', kind: 'population' }],
    });
    expect(row!.who).to.deep.equal(['Hillfields', 'babies']);
  });

  it('have what was reported of them as evidence, and nothing else', () => {
    const content = contentOf({
      signs: [
        { id: 'a', title: 'A', direction: 'more' },
        { id: 'b', title: 'B', direction: 'more' },
      ],
      updates: [
        {
          id: 'u',
          of: [{ kind: 'sign', id: 'a' }],
          on: { printed: 'May', kind: 'undated' },
          title: 'It rose',
        },
      ],
    });
    expect(content.sections[0]!.signs.map(({ evidence }) => evidence)).to.deep.equal([['May: It rose'], []]);
    expect(content.columns).to.deep.equal({ who: false, evidence: true });
    expect(content.finding).to.match(/It states evidence for 1 of the 2 signs\.$/);
  });
});

describe('a note', () => {
  it('has the words that it speaks of, as printed, and a caution is kept apart', () => {
    const entry = planEntry(
      'A',
      ['Line'],
      [
        { text: 'A word is missing.', printed: 'in the' },
        { kind: 'caution', text: 'Only a draft.', printed: 'draft' },
      ],
      planEnglish,
    );
    expect(entry.remarks).to.deep.equal(['Line', 'A word is missing. “in the”']);
    expect(entry.cautions).to.deep.equal(['Only a draft. “draft”']);
  });
});

describe('a list', () => {
  const entry = (title: string, remarks: readonly string[]) => planEntry(title, remarks, [], planEnglish);

  it('says above its entries what is said of each', () => {
    const list = planList('L', [entry('A', ['same', 'own']), entry('B', ['same'])]);
    expect(list.remarks).to.deep.equal(['same']);
    expect(list.entries.map(({ remarks }) => remarks)).to.deep.equal([['own'], []]);
  });

  it('of one entry leaves what is said beside it', () => {
    expect(planList('L', [entry('A', ['own'])]).entries[0]!.remarks).to.deep.equal(['own']);
  });
});

describe('values and visions', () => {
  it('name whose they are, unless they are of the body whose plan it is', () => {
    const { before } = contentOf({
      organisation: 'b',
      bodies: [
        { id: 'b', name: 'Our council', kind: 'council' },
        { id: 'c', name: 'The board', kind: 'board' },
      ],
      visions: [
        { id: 'v', title: 'Ours', by: ['b'] },
        { id: 'w', title: 'Theirs', by: ['b', 'c'], kind: 'aims' },
      ],
    });
    expect(before[0]!.entries.map(({ remarks }) => remarks)).to.deep.equal([
      [],
      ['Aims', 'Of: Our council and The board'],
    ]);
  });

  it('keep values that are held apart from what is recognised', () => {
    const { after } = contentOf({
      sharedValues: [
        { id: 'v', title: 'Respect', standing: 'to-be-agreed' },
        { id: 'w', title: 'It takes long', kind: 'recognition' },
      ],
    });
    expect(
      after.map(({ heading, entries }) => [heading, entries[0]!.title, entries[0]!.remarks]),
    ).to.deep.equal([
      ['Shared values', 'Respect', ['To be agreed']],
      ['What is recognised beside the values', 'It takes long', []],
    ]);
  });
});

describe('the finding', () => {
  const found: readonly (readonly [what: string, parts: Partial<StrategyInput>, finding: string])[] = [
    ['nothing', {}, 'The plan lists no objectives, outcomes or signs of progress.'],
    [
      'one of each',
      {
        themes: [theme('t')],
        objectives: [{ id: 'o', title: 'O' }],
        outcomes: [{ id: 'o', title: 'O' }],
        signs: [{ id: 's', title: 'S', direction: 'state' }],
      },
      'The plan has 1 theme, 1 objective, 1 outcome and 1 sign of progress. The outcome has no date. It states no evidence for the sign.',
    ],
    [
      'objectives under the council’s own word',
      {
        terms: { objective: { one: 'aim', other: 'aims' } },
        objectives: [
          { id: 'o', title: 'O' },
          { id: 'p', title: 'P' },
        ],
      },
      'The plan has 2 aims. It states no outcomes or signs of progress.',
    ],
    [
      'objectives with parts, general activity and workstreams',
      {
        themes: [theme('t'), theme('w', { kind: 'workstream', objective: 'o' })],
        objectives: [
          { id: 'o', title: 'O' },
          { id: 'p', title: 'P', parent: 'o' },
          { id: 'g', title: 'G', standing: 'general' },
        ],
      },
      'The plan has 1 theme, 1 objective and 1 workstream. It states no outcomes or signs of progress.',
    ],
    [
      'numbers without a list',
      { assertedCounts: [{ id: 'a', title: 'Objectives', count: 22, printed: '22 objectives' }] },
      'The plan lists no objectives, outcomes or signs of progress. It speaks of “22 objectives”.',
    ],
  ];
  for (const [what, parts, finding] of found) {
    it(`of ${what}: ${finding}`, () => expect(contentOf(parts).finding).to.equal(finding));
  }

  it('leaves numbers out that count something else, where there are objectives', () => {
    const { after } = contentOf({
      objectives: [{ id: 'o', title: 'O' }],
      assertedCounts: [{ id: 'a', title: 'Wards', count: 18, printed: '18 wards' }],
    });
    expect(after).to.deep.equal([]);
  });
});

describe('in Welsh', () => {
  const content = planContent(model(communityPlan), welsh);

  it('the finding counts, with the plan’s own word for its objectives', () => {
    expect(content.finding).to.equal(
      'Mae gan y cynllun y canlynol: 15 thema, 38 o priorities, 26 deilliant, 61 arwydd o gynnydd. Nid yw’n nodi tystiolaeth ar gyfer yr un arwydd.',
    );
  });

  it('what is lacking is listed without English words between', () => {
    const bare = planContent(model({ themes: [theme('a', { summary: 'Of a' })] }), welsh);
    expect(bare.finding).to.equal(
      'Mae gan y cynllun y canlynol: 1 thema. Nid yw’n nodi dim o’r canlynol: amcanion, deilliannau, arwyddion o gynnydd.',
    );
  });

  it('the printed words of a direction are kept beside the Welsh ones', () => {
    const sign = { id: 'a', title: 'A', direction: 'more', printed: 'MORE' } as const;
    const [row] = planContent(model({ signs: [sign] }), welsh).sections[0]!.signs;
    expect(row!.printed).to.equal('MORE');
  });

  it('all words are, but for those of the plan', () => {
    const health = content.sections.find(({ heading }) => heading === 'Health and well-being')!;
    expect(health.remarks).to.deep.equal(['Thema strategol', 'Dan arweiniad Health of Coventry Group']);
    expect(health.lists.map(({ heading }) => heading)).to.deep.equal(['priorities', 'Deilliannau']);
    expect(health.lists[1]!.remarks).to.deep.equal(['Pryd: By 2010']);
    expect(health.lists[1]!.entries.flatMap(({ remarks }) => remarks)).to.deep.equal([
      'I wella’n gyflymach nag mewn mannau eraill: priority neighbourhoods, communities',
      'Yr hyn a gymherir: Healthier lives, and longer ones later',
      '“more quickly in priority neighbourhoods and communities”',
    ]);
  });
});

describe('background figures', () => {
  const unit = { kind: 'percent', of: 'population' } as const;

  it('have their figure, what it is of, whether it was found, and all that is said about it', () => {
    const [row] = contentOf({
      places: [{ id: 'h', name: 'Hull', kind: 'city' }],
      statistics: [
        {
          id: 's',
          title: 'Share of older people',
          unit,
          value: { kind: 'number', value: 17, approximate: true },
          kind: 'projected',
          place: 'h',
          period: { printed: '2010', kind: 'calendar-year' },
          measuredBy: 'the census',
          comparators: [{ name: 'England', value: { kind: 'none', reason: 'not-stated' } }],
          doubt: { kind: 'inferred', because: 'it is large' },
          printed: '17% by 2010',
        },
      ],
    }).figures;
    expect(row).to.deep.equal({
      entry: {
        title: 'Share of older people',
        remarks: ['Doubtful: it is large'],
        cautions: [],
        parts: [],
      },
      figure: 'about 17%',
      kind: ['population', 'projected'],
      others: ['England: not stated'],
      about: ['Hull', '2010', 'Measured by the census'],
      printed: '17% by 2010',
    });
  });
});

describe('nothing of a plan', () => {
  const titlesOf = (entries: readonly PlanEntry[]): string[] =>
    entries.flatMap(({ title, parts }) => [title, ...titlesOf(parts)]);

  /** Everything that is shown under some heading, each as often as it is shown. */
  function shown(parts: StrategyInput): string[] {
    const { before, sections, after } = contentOf(parts);
    return [
      ...[...before, ...after].flatMap(({ entries }) => titlesOf(entries)),
      ...sections.flatMap(({ heading, lists, signs }) => [
        heading,
        ...lists.flatMap(({ entries }) => titlesOf(entries)),
        ...signs.map(({ entry }) => entry.title),
      ]),
    ];
  }

  function written({
    visions,
    themes,
    objectives,
    outcomes,
    signs,
    principles,
    sharedValues,
  }: StrategyInput) {
    return [
      ...(visions ?? []).flatMap(({ title, aspects = [] }) => [title, ...aspects.map((one) => one.title)]),
      ...[...(themes ?? []), ...(principles ?? [])].map(({ name }) => name),
      ...(objectives ?? []).map(({ ref, title }) => (ref === undefined ? title : `${ref}: ${title}`)),
      ...[...(outcomes ?? []), ...(signs ?? []), ...(sharedValues ?? [])].map(({ title }) => title),
    ];
  }

  for (const [strategy, count] of [
    [communityPlan, 150],
    [coventry, 49],
    [northamptonshire, 58],
    [leedsInput, 40],
  ] as const) {
    it(`is lost or shown twice: ${count} things of ${strategy.id}`, () => {
      expect(written(strategy)).to.have.length(count);
      expect(shown(strategy).toSorted()).to.deep.equal(written(strategy).toSorted());
    });
  }
});
