// A page that reads some lists of a strategy has of them what one has that reads all.
import { expect } from 'chai';
import { StrategySchema } from '../../src/document/strategy.js';
import { buildPartModel } from '../../src/model/build-model.js';
import type { FullActionModel } from '../../src/model/action-models.js';
import { scoreDelivery } from '../../src/score/score-delivery.js';
import { parseActions } from '../../src/validate/parse-actions.js';
import { plan } from '../support/documents.js';
import { MODELS } from '../support/models.js';
import { everything } from './everything.js';
import { ids } from './shared.js';

const said = ({ document, ...action }: FullActionModel) => ({
  id: document.id,
  objectives: ids(action.objectives),
  leads: action.leads.map(({ body, role }) => [body.document.id, role?.document.id]),
  partners: action.partners.map(({ body, group }) => (body ?? group)?.document.id),
  rows: action.rows.map(({ reportingLines, milestones }) => [ids(reportingLines), milestones.length]),
  plans: action.plans.map(({ relatedDocument, row }) => [relatedDocument.document.id, row?.document.title]),
  milestones: action.milestones.map(({ heldIn, row }) => [heldIn?.document.id, row?.document.title]),
  reportingLines: action.reportingLines.map(({ to, by }) => [to.length, ids(by)]),
  conflict: action.deadlineConflict?.document.id,
});

describe('buildPartModel', () => {
  for (const model of MODELS) {
    it(`has of the actions of ${model.document.id} what the whole model has`, () => {
      const part = buildPartModel(parseActions(model.document)!);
      expect(part.actions.map(said)).to.deep.equal(model.actions.map(said));
      expect(scoreDelivery(part, '2007-03-31').milestoneTally).to.deep.equal(
        scoreDelivery(model, '2007-03-31').milestoneTally,
      );
    });
  }

  it('passes over what refers to lists that were not loaded, whatever part does', () => {
    const part = buildPartModel(parseActions(everything)!);
    expect(part.actions).to.not.be.empty;
    expect(part.themes).to.deep.equal([]);
    for (const { of } of [...part.updates, ...part.reportingLines])
      for (const linked of of) expect(linked.part.document).to.be.an('object');
  });

  it('rejects a reference that leads nowhere among what was loaded', () => {
    const strategy = StrategySchema.parse(
      plan({
        bodies: [{ id: 'b', name: 'B', kind: 'board' }],
        actions: [{ id: 'a', title: 'A', partners: [{ body: 'x' }] }],
      }),
    );
    expect(() => buildPartModel(strategy)).to.throw(
      RangeError,
      'buildPartModel requires a known body, got "x"',
    );
  });
});
