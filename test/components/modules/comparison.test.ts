// A scorecard beside the edition before and by the rules of others, without a page.
import { expect } from 'chai';
import { besideEdition, besideRules, unknownRules } from '../../../components/scorecard/comparison.js';
import { compareRules, type Rule, scoreStrategy } from '../../../src/index.js';
import { leeds, leedsCopy, leedsIn2009 } from '../../support/leeds.js';
import { valid } from '../../support/documents.js';
import { buildModel } from '../../../src/model/build-model.js';

describe('besideRules', () => {
  it('has the scorecard first, then each preset that is named, and the measures of which any two differ', () => {
    const { sides, differing, shared } = besideRules(leedsIn2009, ['havering-2013', 'thurrock-2014'])!;
    expect(
      sides.map(({ rule, tally }) => `${rule.id} ${tally.green} ${tally.amber} ${tally.red}`),
    ).to.deep.equal(['target-distance 8 1 1', 'havering-2013 10 0 0', 'thurrock-2014 8 0 0']);
    expect(sides[0]!.tally).to.deep.equal(leedsIn2009.tally);
    expect(shared).to.equal(34);
    const by = compareRules(leeds, { asOf: '2009-03-31' });
    expect(differing).to.have.lengthOf(2);
    for (const { name, ratings } of differing) {
      expect(ratings, name).to.have.lengthOf(3);
      expect(new Set(ratings.map(({ rating }) => rating)).size, name).to.be.greaterThan(1);
    }
    expect(by.rules[0]!.tally).to.deep.equal(sides[0]!.tally);
  });

  it('sets a council’s own rule beside them, and ours only where there is none', () => {
    const rule: Rule = {
      id: 'own',
      version: '1.0.0',
      title: 'Our own',
      source: 'Us',
      levels: [
        {
          word: 'Met',
          colour: 'green',
          when: [{ kind: 'within', allowance: { kind: 'none' }, tie: 'better' }],
        },
      ],
      otherwise: { word: 'Missed', colour: 'red' },
    };
    const card = scoreStrategy(buildModel(valid({ ...leedsCopy(), rule })), { asOf: '2009-03-31' });
    const { sides } = besideRules(card, ['havering-2013'])!;
    expect(sides.map((side) => side.rule.id)).to.deep.equal(['own', 'havering-2013']);
    expect(sides[0]!.tally).to.deep.equal(card.tally);
  });

  it('is nothing where no name is that of a preset', () => {
    expect(besideRules(leedsIn2009, ['nobody'])).to.equal(undefined);
    expect(unknownRules(['nobody', 'havering-2013'])).to.deep.equal(['nobody']);
  });
});

describe('besideEdition', () => {
  it('rates the edition before as of its own date, and finds what both have and rate otherwise', () => {
    const before = leedsCopy();
    before.asOf = '2008-03-31';
    before.indicators!.pop();
    before.reportingLines = [];
    const { sides, differing, shared } = besideEdition(leedsIn2009, valid(before));
    expect(sides.map(({ asOf }) => asOf)).to.deep.equal(['2009-03-31', '2008-03-31']);
    expect(shared).to.be.within(30, 33);
    expect(differing.length).to.be.within(1, shared);
    for (const { ratings } of differing) expect(ratings[0]!.rating).to.not.equal(ratings[1]!.rating);
  });

  it('finds nothing in the same edition', () => {
    const { differing, shared } = besideEdition(leedsIn2009, valid(leedsCopy()));
    expect([differing.length, shared]).to.deep.equal([0, 34]);
  });
});
