import { expect } from 'chai';
import type { Rule } from '../../src/document/rule.js';
import type { StrategyInput } from '../../src/document/strategy.js';
import type { CellModel } from '../../src/model/framework-models.js';
import { PRESETS } from '../../src/score/presets.js';
import { rollUp, type RollUp, type RollUpBy } from '../../src/score/roll-up.js';
import { TARGET_DISTANCE } from '../../src/score/rule.js';
import { type FullMeasureScore, scoreStrategy } from '../../src/score/score-strategy.js';
import { tally } from '../../src/score/tally.js';
import { whatWouldChange } from '../../src/score/what-would-change.js';
import { deepFreeze } from '../support/deep-freeze.js';
import {
  indicator,
  measureInput,
  type MeasureInput,
  model,
  polarity,
  result,
  target,
} from '../support/documents.js';
import { leeds, leedsIn2009 } from '../support/leeds.js';
import { coventry, MODELS, northamptonshire } from '../support/models.js';

const ALL: readonly RollUpBy[] = ['objective', 'theme', 'body', 'cell', 'whole'];
const ids = (scores: readonly FullMeasureScore[]) => scores.map(({ measure }) => measure.document.id);
const at = (found: number, more: Partial<MeasureInput> = {}): Partial<MeasureInput> => ({
  targets: [target(40)],
  results: [result(found)],
  ...more,
});
const [GREEN, AMBER, RED] = [at(40), at(39.5), at(30)];
const NONE = at(30, { polarity: polarity('unknown') });
const one = (id: string, parts: Partial<MeasureInput>, more: Parameters<typeof indicator>[1] = {}) =>
  indicator(id, { measures: [measureInput({ id, ...parts })], ...more });
/** The figures of a measure with a group in 2008 and 2009. */
const gap = (before: number, now: number, sample?: number): Partial<MeasureInput> => {
  const survey = sample === undefined ? {} : { sample };
  return at(0, {
    results: [
      { ...result(40, '2008-03-31'), ...survey },
      { ...result(before, '2008-03-31'), ...survey, group: 'carers' },
      { ...result(40), ...survey },
      { ...result(now), ...survey, group: 'carers' },
    ],
  });
};
const carers: Partial<StrategyInput> = { groups: [{ id: 'carers', name: 'Carers', kind: 'population' }] };
const whole = (
  indicators: NonNullable<StrategyInput['indicators']>,
  more: Partial<StrategyInput> = {},
  rule?: Rule,
) => {
  const strategy = model({ indicators, ...more });
  const [found, ...others] = rollUp(strategy, scoreStrategy(strategy, { rule }), 'whole');
  expect(others).to.deep.equal([]);
  return found!;
};

describe('rollUp, of real strategies', () => {
  for (const strategy of MODELS) {
    const card = scoreStrategy(strategy);
    const by = <By extends RollUpBy>(what: By) => rollUp(strategy, card, what);

    it(`${strategy.document.id}: the whole is the tally of the scorecard`, () => {
      const [found, ...others] = by('whole');
      expect(others).to.deep.equal([]);
      expect(found).to.deep.include({ part: undefined, tally: card.tally, rule: card.rule });
      expect(found!.changes).to.deep.equal(card.measures.flatMap((score) => whatWouldChange(score)));
    });

    it(`${strategy.document.id}: objectives, themes and bodies hold the measures that belong to them, each once`, () => {
      const { measures } = card;
      const belongs = {
        objective: ({ measure }: FullMeasureScore): readonly unknown[] => measure.indicator.objectives,
        theme: ({ measure }: FullMeasureScore): readonly unknown[] =>
          strategy.objectives
            .filter((objective) => measure.indicator.objectives.includes(objective))
            .flatMap(({ theme, workstreams }) => [...(theme ? [theme] : []), ...workstreams]),
        body: ({ measure }: FullMeasureScore): readonly unknown[] => measure.indicator.leads,
      };
      for (const what of ['objective', 'theme', 'body'] as const) {
        const rolled: readonly RollUp<unknown>[] = by(what);
        const listed = { objective: strategy.objectives, theme: strategy.themes, body: strategy.bodies }[
          what
        ];
        const without = measures.filter((score) => belongs[what](score).length === 0);
        expect(rolled.map(({ part }) => part)).to.deep.equal([
          ...listed,
          ...(without.length > 0 ? [undefined] : []),
        ]);
        for (const { part, tally: counted } of rolled) {
          const own =
            part === undefined ? without : measures.filter((score) => belongs[what](score).includes(part));
          expect(counted).to.deep.equal(tally(own.map(({ now }) => now)));
        }
      }
    });

    it(`${strategy.document.id}: the tallies of objectives add up to the whole, where no measure serves two`, () => {
      expect(card.measures.every(({ measure }) => measure.indicator.objectives.length <= 1)).to.equal(true);
      for (const key of ['total', 'rated', 'green', 'amber', 'red', 'none'] as const) {
        const sum = by('objective').reduce((all, each) => all + each.tally[key], 0);
        expect(sum, key).to.equal(card.tally[key]);
      }
    });

    it(`${strategy.document.id}: agrees with the objectives of the scorecard`, () => {
      expect(by('objective').map(({ part, tally: counted }) => [part, counted])).to.deep.equal(
        card.objectives.map(({ objective, tally: counted }) => [objective, counted]),
      );
    });

    it(`${strategy.document.id}: has every cell of every framework`, () => {
      expect(by('cell').map(({ part }) => part)).to.deep.equal(
        strategy.frameworks.flatMap(({ cells }) => cells),
      );
    });
  }

  it('tells of Leeds by objective', () => {
    expect(
      rollUp(leeds, leedsIn2009, 'objective').map(
        ({ part, tally: { total, rated }, standing, worstFirst }) => [
          part?.document.id,
          `${rated} of ${total}`,
          standing,
          worstFirst.map(({ now }) => now.rating).join(' '),
        ],
      ),
    ).to.deep.equal([
      ['priority-1', '4 of 9', 'mixed', 'red amber green green'],
      ['priority-2', '1 of 13', 'on-target', 'green'],
      ['priority-3', '0 of 2', 'not-rated', ''],
      ['priority-4', '5 of 7', 'on-target', 'green green green green green'],
      ['priority-5', '0 of 1', 'not-rated', ''],
      ['priority-6', '0 of 2', 'not-rated', ''],
    ]);
  });

  it('tells of the whole of Leeds, the worst first', () => {
    const [found] = rollUp(leeds, leedsIn2009, 'whole');
    expect(found).to.include({ standing: 'mixed', rule: TARGET_DISTANCE });
    expect(ids(found!.worstFirst).slice(0, 3)).to.deep.equal(['bp-25-b', 'bp-25-a', 'ni-130']);
    expect(found!.worstFirst).to.have.lengthOf(10);
    expect(found!.changes.filter(({ kind }) => kind === 'rate')).to.have.lengthOf(24);
  });

  it('has four blocks of Coventry and 32 cells of Northamptonshire without a measure, which are not rated, and none of Leeds', () => {
    for (const [strategy, cells] of [
      [coventry, 4],
      [northamptonshire, 32],
      [leeds, 0],
    ] as const) {
      const rolled = rollUp(strategy, scoreStrategy(strategy), 'cell');
      expect(rolled).to.have.lengthOf(cells);
      for (const { standing, tally: counted } of rolled) {
        expect(standing).to.equal('not-rated');
        expect(counted.total).to.equal(0);
      }
    }
  });

  it('rejects the scorecard of another model, also of the same document', () => {
    const message = 'rollUp requires the scorecard of the same model, got that of another';
    for (const by of ALL) {
      expect(() => rollUp(coventry, leedsIn2009, by)).to.throw(RangeError, message);
    }
    const [first, second] = [model(), model()];
    expect(() => rollUp(first, scoreStrategy(second), 'whole')).to.throw(RangeError, message);
  });

  it('gives the same twice', () => {
    for (const by of ALL) {
      expect(rollUp(leeds, leedsIn2009, by)).to.deep.equal(rollUp(leeds, deepFreeze({ ...leedsIn2009 }), by));
    }
  });
});

describe('rollUp', () => {
  const places: Partial<StrategyInput> = {
    bodies: [
      { id: 'council', name: 'Council', kind: 'council' },
      { id: 'police', name: 'Police', kind: 'agency' },
    ],
    themes: [
      { id: 'safety', name: 'Safety', kind: 'strategic' },
      { id: 'health', name: 'Health', kind: 'strategic' },
      { id: 'youth', name: 'Youth', kind: 'workstream', objective: 'b' },
    ],
    objectives: [
      { id: 'a', title: 'A', theme: 'safety' },
      { id: 'b', title: 'B', theme: 'safety' },
      { id: 'c', title: 'C' },
    ],
    indicators: [
      one('green', GREEN, { objectives: ['a', 'b'], leads: ['council', 'police'] }),
      one('red', RED, { objectives: ['b'], leads: ['police'] }),
      one('none', NONE, { objectives: ['c'] }),
      one('amber', AMBER),
    ],
    frameworks: [
      {
        id: 'framework',
        name: 'Framework',
        axes: [
          {
            name: 'Across',
            entries: [
              { id: 'a1', name: 'A1' },
              { id: 'a2', name: 'A2' },
            ],
          },
          {
            name: 'Down',
            entries: [
              { id: 'd1', name: 'D1' },
              { id: 'd2', name: 'D2' },
            ],
          },
        ],
        links: [
          { part: { kind: 'objective', id: 'a' }, at: ['a1', 'd1'] },
          { part: { kind: 'indicator', id: 'green' }, at: ['a1', 'd1'] },
          { part: { kind: 'indicator', id: 'red' }, at: ['a1', 'd1'] },
          { part: { kind: 'measure', id: 'amber' }, at: ['a1', 'd2'] },
          { part: { kind: 'body', id: 'council' }, at: ['a2', 'd1'] },
          { part: { kind: 'indicator', id: 'none' }, at: ['a2'] },
        ],
      },
    ],
  };
  const strategy = model(places);
  const card = scoreStrategy(strategy);
  const counted = (rolled: readonly RollUp<unknown>[], idOf: (part: never) => string | undefined) =>
    rolled.map(
      ({ part, tally: { total, rated, green, amber, red, none }, standing }) =>
        `${idOf(part as never)} ${total} ${rated} ${green} ${amber} ${red} ${none} ${standing}`,
    );
  const named = (part: { document: { id: string } } | undefined) => part?.document.id;

  it('counts a measure once in every part that it belongs to, and lists what belongs to none', () => {
    expect(counted(rollUp(strategy, card, 'objective'), named)).to.deep.equal([
      'a 1 1 1 0 0 0 on-target',
      'b 2 2 1 0 1 0 mixed',
      'c 1 0 0 0 0 1 not-rated',
      'undefined 1 1 0 1 0 0 mixed',
    ]);
    // green serves two objectives of safety, and counts once there
    expect(counted(rollUp(strategy, card, 'theme'), named)).to.deep.equal([
      'safety 2 2 1 0 1 0 mixed',
      'health 0 0 0 0 0 0 not-rated',
      'youth 2 2 1 0 1 0 mixed',
      'undefined 2 1 0 1 0 1 mixed',
    ]);
    expect(counted(rollUp(strategy, card, 'body'), named)).to.deep.equal([
      'council 1 1 1 0 0 0 on-target',
      'police 2 2 1 0 1 0 mixed',
      'undefined 2 1 0 1 0 1 mixed',
    ]);
    expect(counted(rollUp(strategy, card, 'whole'), named)).to.deep.equal(['undefined 4 3 1 1 1 1 mixed']);
  });

  it('counts a cell by its objectives, indicators and measures, each measure once, and no link to a row alone', () => {
    const cell = ({ entries }: CellModel) => entries.map(({ document }) => document.id).join('/');
    expect(counted(rollUp(strategy, card, 'cell'), cell)).to.deep.equal([
      'a1/d1 2 2 1 0 1 0 mixed',
      'a1/d2 1 1 0 1 0 0 mixed',
      'a2/d1 0 0 0 0 0 0 not-rated',
      'a2/d2 0 0 0 0 0 0 not-rated',
    ]);
  });

  it('puts the worst first, those of a colour in the order of the document, and leaves out those without', () => {
    const found = whole([
      one('g1', GREEN),
      one('r1', RED),
      one('a1', AMBER),
      one('n1', NONE),
      one('r2', at(0)),
      one('a2', AMBER),
      one('g2', GREEN),
    ]);
    expect(ids(found.worstFirst)).to.deep.equal(['r1', 'r2', 'a1', 'a2', 'g1', 'g2']);
    expect(found.tally).to.include({ total: 7, rated: 6, none: 1 });
  });

  it('never makes one colour out of several: a red among many greens is there to see', () => {
    const greens = Array.from({ length: 9 }, (_, position) => one(`g${position}`, GREEN));
    const found = whole([...greens, one('r', RED)]);
    expect(found).to.include({ standing: 'mixed' });
    expect(found.tally).to.include({ green: 9, red: 1, amber: 0 });
    expect(found.worstFirst[0]!.now.rating).to.equal('red');
    expect(found).not.to.have.any.keys('rating', 'score', 'average', 'colour');
  });

  it('does not count what is missing as any colour', () => {
    const found = whole([one('g', GREEN), one('n1', NONE), one('n2', NONE)]);
    expect(found).to.include({ standing: 'on-target' });
    expect(found.tally).to.include({ total: 3, rated: 1, green: 1, none: 2 });
    expect(whole([one('n1', NONE)])).to.include({ standing: 'not-rated' });
    expect(whole([])).to.include({ standing: 'not-rated' });
    expect(whole([one('a', AMBER), one('n', NONE)])).to.include({ standing: 'mixed' });
  });

  it('tells what would change it: the steps of its measures, in their order', () => {
    const found = whole([one('g', GREEN), one('a', AMBER), one('r', RED), one('n', NONE)]);
    expect(found.changes.map((each) => `${each.measure.document.id} ${each.kind}`)).to.deep.equal([
      'g slip',
      'a improve',
      'a slip',
      'r improve',
      'n rate',
    ]);
  });

  it('names the rule that was used, and takes the last level from it', () => {
    const met = PRESETS.find(({ id }) => id === 'met-or-not-met')!;
    const found = whole([one('g', GREEN), one('r', AMBER)], {}, met);
    expect(found.rule).to.include({ id: 'met-or-not-met', version: met.version, source: met.source });
    expect(found.tally).to.include({ green: 1, amber: 0, red: 1 });
    expect(found.changes.map((each) => each.kind !== 'rate' && `${each.kind} ${each.to}`)).to.deep.equal([
      'slip red',
      'improve green',
    ]);
  });
});

describe('rollUp, with the equality guard', () => {
  const standing = (...parts: Partial<MeasureInput>[]) =>
    whole(
      parts.map((each, position) => one(`m${position}`, each)),
      carers,
    );

  it('is not plainly green while the gap to the worst-off grows: shown by samples of 1,000', () => {
    const found = standing(GREEN, gap(35, 25, 1000));
    expect(found.tally).to.include({ rated: 2, green: 2 });
    expect(found).to.include({ standing: 'gap-grows' });
    expect(
      found.growingGaps.map(({ score, gap: { of, movement } }) => [ids([score])[0], of.group, movement]),
    ).to.deep.equal([['m1', 'carers', 'widening']]);
  });

  it('is not, where it is wider and nothing says whether that is chance', () => {
    expect(standing(gap(35, 34))).to.include({ standing: 'gap-grows' });
    expect(standing(gap(40, 39))).to.include({ standing: 'gap-grows' }); // from nothing
  });

  it('is green where surveys of 100 cannot tell, where the gap narrows, or where the group is better off', () => {
    for (const parts of [gap(35, 25, 100), gap(35, 36), gap(35, 35), gap(50, 45)]) {
      const found = standing(GREEN, parts);
      expect(found).to.deep.include({ standing: 'on-target', growingGaps: [] });
    }
  });

  it('is green by the part alone whose gap does not grow', () => {
    const strategy = model({
      ...carers,
      objectives: [
        { id: 'a', title: 'A' },
        { id: 'b', title: 'B' },
      ],
      indicators: [
        one('x', gap(35, 25), { objectives: ['a'] }),
        one('y', gap(35, 36), { objectives: ['b'] }),
      ],
    });
    const rolled = rollUp(strategy, scoreStrategy(strategy), 'objective');
    expect(rolled.map((each) => each.standing)).to.deep.equal(['gap-grows', 'on-target']);
  });

  it('stays mixed, or not rated, and names the gap all the same', () => {
    const [mixed, unrated] = [standing(RED, gap(35, 25)), standing({ ...gap(35, 25), targets: [] })];
    expect(mixed).to.include({ standing: 'mixed' });
    expect(unrated).to.include({ standing: 'not-rated' });
    for (const { growingGaps } of [mixed, unrated]) expect(growingGaps).to.have.lengthOf(1);
  });
});
