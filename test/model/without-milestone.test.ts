import { expect } from 'chai';
import { withoutMilestone } from '../../src/model/without-milestone.js';
import { model } from '../support/documents.js';
import { coventry } from '../support/models.js';
import { ids, titled } from './shared.js';

const refs = (actions: readonly { document: { ref?: string | undefined } }[]) =>
  actions.map(({ document }) => document.ref);

describe('withoutMilestone', () => {
  it('names the five actions of Coventry 2006 with no milestone, and those without a day apart', () => {
    const { none, undated, heldElsewhere } = withoutMilestone(coventry);
    expect(refs(none)).to.deep.equal(['1.6', '3.6', '3.8', '3.9', '4.3']);
    expect(refs(undated)).to.deep.equal(['2.6', '3.2', '3.5', '3.7']);
    expect(refs(heldElsewhere)).to.deep.equal(['1.2', '2.4', '2.7', '3.3', '3.4']);
  });

  const undated = { printed: 'to be agreed', kind: 'undated' as const };
  const day = { printed: 'May', kind: 'month' as const, end: '2006-05-31' };
  const held = { ...undated, document: 'plan' };
  const saidHeld = { ...undated, undated: 'in-another-document' as const };
  const strategy = model({
    documents: [{ id: 'plan', name: 'Plan', kind: 'plan' }],
    actions: [
      ['none', []],
      ['undated', [undated]],
      ['dated', [day]],
      ['undated-and-dated', [undated, day]],
      ['held', [held]],
      ['said-held', [saidHeld]],
      ['undated-and-held', [undated, held]],
      ['held-and-dated', [held, day]],
    ].map(([id, whens]) => ({
      ...titled(id as string),
      deadline: { period: day },
      milestones: (whens as (typeof day)[]).map((when) => ({ title: 'M', when })),
    })),
  });

  it('puts an action into one list, by all its milestones, and takes no deadline for one', () => {
    const found = withoutMilestone(strategy);
    expect(ids(found.none)).to.deep.equal(['none']);
    expect(ids(found.undated)).to.deep.equal(['undated']);
    expect(ids(found.heldElsewhere)).to.deep.equal(['held', 'said-held', 'undated-and-held']);
  });

  it('finds nothing in a plan without actions', () => {
    expect(withoutMilestone(model())).to.deep.equal({ none: [], undated: [], heldElsewhere: [] });
  });
});
