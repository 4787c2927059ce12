// Actions by what they serve, by who leads and by who is reported to, and what is linked to them: without a page.
import { expect } from 'chai';
import { actionTable } from '../../../components/actions/action-rows.js';
import { actionsEnglish } from '../../../components/actions/actions.words.js';
import { linkedActions } from '../../../components/actions/linked-actions.js';
import { reportsTo, scoreStrategy, type StrategyModel } from '../../../src/index.js';
import { leeds } from '../../support/leeds.js';
import { coventry } from '../../support/models.js';

const tableOf = (strategy: StrategyModel, by: 'objective' | 'lead' | 'portfolio', asOf?: string) =>
  actionTable(scoreStrategy(strategy, { asOf }), by, actionsEnglish);

describe('actionTable', () => {
  it('says beside the actions of an objective how its measures are, with their coverage', () => {
    const [first, , third] = tableOf(leeds, 'objective').groups;
    expect(first!.detail).to.equal('11 actions. 4 of 9 measures rated: 2 on target, 1 close, 1 off target.');
    expect(third!.detail).to.equal('6 actions. 0 of 2 measures rated.');
  });

  it('has every action under each body that leads it, and those without a lead last', () => {
    const { groups } = tableOf(leeds, 'lead');
    for (const { id, rows } of groups.filter((group) => group.id !== '')) {
      const led = leeds.bodies.find(({ document }) => document.id === id)!.actions;
      expect(rows.map(({ action }) => action.document.id)).to.deep.equal(
        led.map(({ document }) => document.id),
      );
    }
    expect(new Set(groups.flatMap(({ rows }) => rows.map(({ id }) => id))).size).to.equal(61);
    const last = tableOf(coventry, 'lead').groups.at(-1)!;
    expect([last.heading, last.detail]).to.deep.equal(['No lead stated', '32 actions']);
  });

  it('has under each cabinet member what is reported to them, also where only a row of it is', () => {
    const { groups } = tableOf(coventry, 'portfolio');
    expect(groups.length).to.be.greaterThan(5);
    for (const { id, heading, rows } of groups.slice(0, -1)) {
      const { reports } = reportsTo(coventry, { kind: 'portfolio', id });
      const reported = reports.flatMap(({ part: { kind, part } }) =>
        kind === 'action' ? [part.document.id] : kind === 'row' ? [part.action.document.id] : [],
      );
      expect(new Set(rows.map((row) => row.id)), heading).to.deep.equal(new Set(reported));
    }
    const seen = new Set(groups.flatMap(({ rows }) => rows.map(({ id }) => id)));
    expect(seen.size).to.equal(coventry.actions.length);
    expect(groups.at(-1)!.heading).to.equal('Reported to no cabinet member');
    for (const { action } of groups.at(-1)!.rows) {
      const lines = coventry.actions.find(({ document }) => document === action.document)!.reportingLines;
      expect(lines.flatMap(({ to }) => to.map(({ kind }) => kind))).to.not.include('portfolio');
    }
  });

  it('says as of when milestones stand as they do, and judges none where nobody says when', () => {
    const judged = tableOf(coventry, 'objective', '2007-03-31');
    expect(judged.foot).to.equal('As of 31 March 2007.');
    const states = judged.groups.flatMap(({ rows }) =>
      rows.flatMap(({ standing }) => standing!.milestones.map(({ delivery }) => delivery.state)),
    );
    expect(states).to.include.members(['not-reported', 'on-time', 'recurring', 'held-elsewhere']);
    const unjudged = tableOf(coventry, 'objective');
    expect(unjudged.foot).to.equal(undefined);
    for (const row of unjudged.groups.flatMap(({ rows }) => rows)) expect(row.standing).to.equal(undefined);
  });

  it('finds actions by how their milestones stand', () => {
    const rows = tableOf(coventry, 'objective', '2007-03-31').groups.flatMap((group) => group.rows);
    expect(rows.filter(({ words }) => words.includes('not reported')).length).to.be.within(5, 35);
  });
});

describe('linkedActions', () => {
  it('links a card once', () => {
    const card = scoreStrategy(leeds);
    expect(linkedActions(card)).to.equal(linkedActions(card));
    expect(linkedActions(card).size).to.equal(61);
  });
});
