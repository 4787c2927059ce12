import { expect } from 'chai';
import { StrategySchema, type StrategyInput } from '../../src/document/strategy.js';
import { buildModel } from '../../src/model/build-model.js';
import { indicator, measureInput, model, plan, valid } from '../support/documents.js';
import { leeds, leedsInput } from '../support/leeds.js';

const titled = (id: string) => ({ id, title: id });
const body = (id: string) => ({ id, name: id, kind: 'team' as const });
const ids = (parts: readonly { document: { id: string } }[]) => parts.map((part) => part.document.id);

describe('buildModel', () => {
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
      const objective = leeds.objectives.find((candidate) => candidate.document.id === id);
      expect(objective?.outcomes).to.have.lengthOf(outcomes);
      expect(objective?.indicators).to.have.lengthOf(indicators);
      expect(objective?.actions).to.have.lengthOf(actions);
    });
  }

  it('holds the document, and its parts in the same order', () => {
    expect(leeds.document.title).to.equal(leedsInput.title);
    expect(leeds.objectives.map((part) => part.document)).to.deep.equal(leeds.document.objectives);
    expect(leeds.outcomes.map((part) => part.document)).to.deep.equal(leeds.document.outcomes);
    expect(leeds.indicators.map((part) => part.document)).to.deep.equal(leeds.document.indicators);
    expect(leeds.actions.map((part) => part.document)).to.deep.equal(leeds.document.actions);
    expect(leeds.bodies.map((part) => part.document)).to.deep.equal(leeds.document.bodies);
    expect(leeds.measures).to.have.lengthOf(34);
    expect(leeds.organisation?.document.name).to.equal('Leeds City Council');
  });

  it('links parts both ways, to the same objects', () => {
    for (const objective of leeds.objectives) {
      for (const part of [...objective.indicators, ...objective.actions])
        expect(part.objectives).to.include(objective);
      for (const outcome of objective.outcomes) expect(outcome.objective).to.equal(objective);
    }
    for (const part of leeds.indicators)
      for (const measure of part.measures) expect(measure.indicator).to.equal(part);
    for (const part of leeds.bodies) {
      for (const action of part.actions) expect(action.leads.map((lead) => lead.body)).to.include(part);
    }
    for (const action of leeds.actions)
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
      actions: [{ ...titled('x') }],
    });
    expect(organisation).to.equal(undefined);
    expect(outcomes[0]?.objective).to.equal(undefined);
    expect(indicators[0]).to.deep.include({ objectives: [], leads: [] });
    expect(actions[0]).to.deep.include({ objectives: [], leads: [] });
  });

  it('links an empty plan', () => {
    const { document, ...parts } = model();
    expect(document.id).to.equal('plan');
    const lists = Object.values(parts).filter((part) => part !== undefined);
    expect(lists).to.deep.equal([[], [], [], [], [], []]);
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
    const loose = buildModel(valid(structuredClone(leedsInput)));
    const seen = new Set<unknown>([loose.document]);
    const visit = (part: unknown, path: string): void => {
      if (typeof part !== 'object' || part === null || seen.has(part)) return;
      seen.add(part);
      expect(Object.isFrozen(part), path).to.equal(true);
      for (const [key, value] of Object.entries(part)) if (key !== 'document') visit(value, `${path}.${key}`);
    };
    visit(loose, 'model');
    expect(seen.size).to.be.above(500);
  });

  it('neither copies nor changes the document', () => {
    const strategy = valid(structuredClone(leedsInput));
    const before = structuredClone(strategy);
    expect(buildModel(strategy).document).to.equal(strategy);
    expect(strategy).to.deep.equal(before);
  });

  const dangling: readonly (readonly [kind: string, parts: Partial<StrategyInput>])[] = [
    ['body', { organisation: 'x' }],
    ['objective', { outcomes: [{ ...titled('o'), objective: 'x' }] }],
    ['objective', { indicators: [indicator('i', { objectives: ['x'] })] }],
    ['body', { indicators: [indicator('i', { leads: ['x'] })] }],
    ['objective', { actions: [{ ...titled('a'), objectives: ['x'] }] }],
    ['body', { actions: [{ ...titled('a'), leads: [{ body: 'x' }] }] }],
    [
      'body',
      { bodies: [body('b')], actions: [{ ...titled('a'), leads: [{ body: 'b', accountableTo: 'x' }] }] },
    ],
    ['body', { bodies: [body('b')], actions: [{ ...titled('a'), leads: [{ body: 'b', through: 'x' }] }] }],
  ];
  for (const [kind, parts] of dangling) {
    it(`rejects ${JSON.stringify(parts).slice(0, 70)}, whose ${kind} is not there`, () => {
      const strategy = StrategySchema.parse(plan(parts));
      expect(() => buildModel(strategy)).to.throw(RangeError, `buildModel requires a known ${kind}, got "x"`);
    });
  }
});
