import { expect } from 'chai';
import { StrategySchema, type Strategy, type StrategyInput } from '../../src/document/strategy.js';
import { buildModel } from '../../src/model/build-model.js';
import { buildRatedModel } from '../../src/model/build-rated-model.js';
import type { RatedModel } from '../../src/model/rated-model.js';
import { scoreStrategy } from '../../src/score/score-strategy.js';
import { parseActions } from '../../src/validate/parse-actions.js';
import { parseIndicators } from '../../src/validate/parse-indicators.js';
import { deepFreeze } from '../support/deep-freeze.js';
import { indicator, measureInput, plan, valid } from '../support/documents.js';
import { leeds, leedsCopy, leedsIn2009 } from '../support/leeds.js';
import { body, ids, openParts, titled } from './shared.js';

const BUILDERS: readonly (readonly [name: string, build: (strategy: Strategy) => RatedModel])[] = [
  ['buildRatedModel', buildRatedModel],
  ['buildModel', buildModel],
];

for (const [name, build] of BUILDERS) {
  const model = (parts: Partial<StrategyInput> = {}) => build(valid(plan(parts)));
  const plannedLeeds = build(deepFreeze(valid(leedsCopy())));

  describe(`${name}, of what a rating needs`, () => {
    const perPriority = [
      ['priority-1', 5, 7, 11],
      ['priority-2', 7, 9, 11],
      ['priority-3', 4, 2, 6],
      ['priority-4', 5, 7, 26],
      ['priority-5', 4, 1, 2],
      ['priority-6', 3, 2, 5],
    ] as const;
    for (const [id, outcomes, indicators, actions] of perPriority) {
      it(`gives ${id} of Leeds ${outcomes} outcomes, ${indicators} indicators and ${actions} actions`, () => {
        const objective = plannedLeeds.objectives.find((candidate) => candidate.document.id === id);
        expect(objective?.outcomes).to.have.lengthOf(outcomes);
        expect(objective?.indicators).to.have.lengthOf(indicators);
        expect(objective?.actions).to.have.lengthOf(actions);
      });
    }

    it('holds the document, and its parts in the same order', () => {
      const { document, objectives, outcomes, indicators, actions, bodies } = plannedLeeds;
      expect(objectives.map((part) => part.document)).to.deep.equal(document.objectives);
      expect(outcomes.map((part) => part.document)).to.deep.equal(document.outcomes);
      expect(indicators.map((part) => part.document)).to.deep.equal(document.indicators);
      expect(actions.map((part) => part.document)).to.deep.equal(document.actions);
      expect(bodies.map((part) => part.document)).to.deep.equal(document.bodies);
      expect(plannedLeeds.measures).to.have.lengthOf(34);
      expect(plannedLeeds.organisation?.document.name).to.equal('Leeds City Council');
    });

    it('links parts both ways, to the same objects', () => {
      for (const objective of plannedLeeds.objectives) {
        for (const part of [...objective.indicators, ...objective.actions])
          expect(part.objectives).to.include(objective);
        for (const outcome of objective.outcomes) expect(outcome.objective).to.equal(objective);
      }
      for (const part of plannedLeeds.indicators)
        for (const measure of part.measures) expect(measure.indicator).to.equal(part);
      for (const part of plannedLeeds.bodies) {
        for (const action of part.actions) expect(action.leads.map((lead) => lead.body)).to.include(part);
      }
      for (const action of plannedLeeds.actions)
        for (const lead of action.leads) expect(lead.body.actions).to.include(action);
    });

    it('puts a part with several objectives under each of them, the first being its home', () => {
      const { objectives, indicators } = model({
        objectives: ['a', 'b', 'c'].map(titled),
        indicators: [indicator('i', { objectives: ['c', 'a'] })],
        actions: [{ ...titled('x'), objectives: ['b', 'c'] }],
      });
      expect(ids(indicators[0]!.objectives)).to.deep.equal(['c', 'a']);
      expect(objectives.map((part) => [ids(part.indicators), ids(part.actions)])).to.deep.equal([
        [['i'], []],
        [[], ['x']],
        [['i'], ['x']],
      ]);
    });

    it('counts a part once where it names an objective or a lead twice', () => {
      const { objectives, bodies, actions } = model({
        objectives: [titled('a')],
        bodies: [body('b')],
        indicators: [indicator('i', { objectives: ['a', 'a'], leads: ['b', 'b'] })],
        actions: [{ ...titled('x'), objectives: ['a', 'a'], leads: [{ body: 'b' }, { body: 'b' }] }],
      });
      expect(ids(objectives[0]!.indicators)).to.deep.equal(['i']);
      expect(ids(objectives[0]!.actions)).to.deep.equal(['x']);
      expect(ids(bodies[0]!.indicators)).to.deep.equal(['i']);
      expect(ids(bodies[0]!.actions)).to.deep.equal(['x']);
      expect(actions[0]!.leads).to.have.lengthOf(2);
    });

    it('keeps whom a lead answers to and through whom it works, and does not make leads of them', () => {
      const { actions, bodies } = model({
        bodies: ['a', 'b', 'c'].map(body),
        actions: [{ ...titled('x'), leads: [{ body: 'a', accountableTo: 'b', through: 'c' }] }],
      });
      const [lead] = actions[0]!.leads;
      expect([lead?.body, lead?.accountableTo, lead?.through]).to.deep.equal([...bodies]);
      expect(bodies.map((part) => part.actions.length)).to.deep.equal([1, 0, 0]);
    });

    it('leaves undefined what is not stated', () => {
      const { organisation, outcomes, indicators, actions } = model({
        outcomes: [titled('o')],
        indicators: [indicator('i')],
        actions: [titled('x')],
      });
      expect(organisation).to.equal(undefined);
      expect(outcomes[0]?.objective).to.equal(undefined);
      expect(indicators[0]).to.deep.include({ objectives: [], leads: [] });
      expect(actions[0]).to.deep.include({ objectives: [], leads: [] });
    });

    it('links an empty plan', () => {
      const { document, ...parts } = model();
      expect(document.id).to.equal('plan');
      for (const part of Object.values(parts)) expect(part ?? []).to.deep.equal([]);
    });

    it('lists the measures of all indicators in the order of the document', () => {
      const { measures } = model({
        indicators: [
          indicator('j', { measures: ['c', 'a'].map((id) => measureInput({ id })) }),
          indicator('i', { measures: [measureInput({ id: 'b' })] }),
        ],
      });
      expect(ids(measures)).to.deep.equal(['c', 'a', 'b']);
    });

    it('is frozen, with every list and link in it', () => {
      const loose = build(valid(leedsCopy()));
      const { open, seen } = openParts(loose);
      expect(open).to.deep.equal([]);
      expect(seen).to.be.above(500);
    });

    it('neither copies, changes nor freezes the document', () => {
      const strategy = valid(leedsCopy());
      const before = structuredClone(strategy);
      expect(build(strategy).document).to.equal(strategy);
      expect(strategy).to.deep.equal(before);
      expect(Object.isFrozen(strategy.actions[0])).to.equal(false);
    });

    it('is rated the same', () => {
      const card = scoreStrategy(plannedLeeds, { asOf: '2009-03-31' });
      expect(card.tally).to.deep.equal(leedsIn2009.tally);
      expect(card.measures.map(({ now }) => now)).to.deep.equal(leedsIn2009.measures.map(({ now }) => now));
    });

    const other = { bodies: [body('b')], objectives: [titled('o')] };
    const dangling: readonly (readonly [kind: string, parts: Partial<StrategyInput>])[] = [
      ['body', { organisation: 'x' }],
      ['objective', { outcomes: [{ ...titled('o'), objective: 'x' }] }],
      ['objective', { indicators: [indicator('i', { objectives: ['x'] })] }],
      ['body', { indicators: [indicator('i', { leads: ['x'] })] }],
      ['objective', { actions: [{ ...titled('a'), objectives: ['x'] }] }],
      ['body', { actions: [{ ...titled('a'), leads: [{ body: 'x' }] }] }],
      ['body', { actions: [{ ...titled('a'), leads: [{ body: 'b', accountableTo: 'x' }] }] }],
      ['body', { actions: [{ ...titled('a'), leads: [{ body: 'b', through: 'x' }] }] }],
    ];
    for (const [kind, parts] of dangling) {
      it(`rejects ${JSON.stringify(parts).slice(0, 70)}, whose ${kind} is not there`, () => {
        const strategy = StrategySchema.parse(plan({ ...other, ...parts }));
        expect(() => build(strategy)).to.throw(RangeError, `${name} requires a known ${kind}, got "x"`);
      });
    }
  });
}

describe('buildRatedModel', () => {
  it('holds nothing but what a rating needs', () => {
    const strategy = valid(leedsCopy());
    const rated = buildRatedModel(strategy);
    expect(Object.keys(rated)).to.have.members([
      ...['document', 'organisation', 'objectives', 'outcomes'],
      ...['indicators', 'measures', 'actions', 'bodies'],
    ]);
    expect(Object.keys(rated.actions[0]!)).to.have.members(['document', 'objectives', 'leads']);
    expect(Object.keys(rated.bodies[0]!)).to.have.members(['document', 'actions', 'indicators']);
  });

  it('passes over references to lists that were not loaded', () => {
    const all = valid(leedsCopy());
    const loaded = buildRatedModel(parseIndicators(leedsCopy())!);
    expect(ids(loaded.indicators)).to.deep.equal(ids(leeds.indicators));
    expect(loaded.objectives.map((part) => ids(part.indicators))).to.deep.equal(
      leeds.objectives.map((part) => ids(part.indicators)),
    );
    expect(loaded.actions).to.deep.equal([]);
    expect(scoreStrategy(loaded, { asOf: '2009-03-31' }).tally).to.deep.equal(leedsIn2009.tally);
    expect(ids(buildRatedModel(parseActions(leedsCopy())!).actions)).to.deep.equal(ids(leeds.actions));

    const alone = buildRatedModel({ ...all, objectives: [], bodies: [] });
    expect(alone.organisation).to.equal(undefined);
    expect(alone.actions).to.have.lengthOf(61);
    for (const part of [...alone.actions, ...alone.indicators])
      expect([part.objectives, part.leads]).to.deep.equal([[], []]);
    for (const outcome of alone.outcomes) expect(outcome.objective).to.equal(undefined);
  });
});
