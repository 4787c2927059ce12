import { expect } from 'chai';
import type { StrategyInput } from '../../src/document/strategy.js';
import { closingGapsOf } from '../../src/score/closing-gaps-of.js';
import { closingGap } from '../../src/score/closing-gap.js';
import { indicator, measureInput, model, result } from '../support/documents.js';
import { communityPlan, MODELS } from '../support/models.js';

const series = (id: string, place: readonly [number, number]) =>
  measureInput({
    id,
    results: [
      result(60, '2007-03-31'),
      { ...result(place[0], '2007-03-31'), place: 'ward' },
      result(62),
      { ...result(place[1]), place: 'ward' },
    ],
  });
const parts: Partial<StrategyInput> = {
  places: [{ id: 'ward', name: 'Ward', kind: 'ward' }],
  groups: [{ id: 'carers', name: 'Carers', kind: 'population' }],
  outcomes: [
    { id: 'level', title: 'Level' },
    { id: 'gap', title: 'Gap', gap: { places: ['ward'], groups: ['carers'], of: 'level' } },
    { id: 'own', title: 'Its own', gap: { places: ['ward'] } },
    { id: 'nobody', title: 'Nobody', gap: { of: 'level' } },
  ],
  indicators: [
    indicator('i', {
      outcomes: [{ outcome: 'level' }],
      measures: [series('a', [40, 50]), series('b', [40, 41])],
    }),
    indicator('j', {
      outcomes: [{ outcome: 'gap' }, { outcome: 'level' }],
      measures: [series('c', [40, 42])],
    }),
    indicator('k', { outcomes: [{ outcome: 'own' }], measures: [series('d', [40, 39])] }),
    indicator('l'),
  ],
};

describe('closingGapsOf', () => {
  const strategy = model(parts);
  const of = (id: string, asOf?: string) =>
    closingGapsOf(
      strategy.outcomes.find(({ document }) => document.id === id)!,
      asOf,
    ).map(
      ({ measure, of: { place, group }, score }) => `${measure.document.id} ${place ?? group} ${score.state}`,
    );

  it('tells every place and group by every measure, of its own indicators first, and of each once', () => {
    expect(of('gap')).to.deep.equal([
      'c ward level',
      'c carers unknown',
      'a ward closing',
      'a carers unknown',
      'b ward not-closing',
      'b carers unknown',
    ]);
  });

  it('needs no other outcome', () => {
    expect(of('own')).to.deep.equal(['d ward not-closing']);
  });

  it('tells nothing of an outcome that closes no gap, or names nobody', () => {
    expect(of('level')).to.deep.equal([]);
    expect(of('nobody')).to.deep.equal([]);
  });

  it('gives what closingGap gives, as of the date', () => {
    const outcome = strategy.outcomes[2]!;
    const document = strategy.measures.find((each) => each.document.id === 'd')!.document;
    for (const asOf of [undefined, '2009-03-31', '2008-12-31']) {
      expect(closingGapsOf(outcome, asOf)[0]!.score).to.deep.equal(
        closingGap(document, { place: 'ward' }, asOf),
      );
    }
    expect(of('own', '2008-12-31')).to.deep.equal(['d ward unknown']);
    expect(() => of('own', 'soon')).to.throw(RangeError, 'got "soon"');
  });

  it('has nothing to tell of the nine outcomes of Coventry that close a gap: no indicator serves them', () => {
    const closing = communityPlan.outcomes.filter(({ gap }) => gap !== undefined);
    expect(closing).to.have.lengthOf(9);
    for (const { outcomes } of MODELS) {
      for (const outcome of outcomes) expect(closingGapsOf(outcome)).to.deep.equal([]);
    }
  });
});
