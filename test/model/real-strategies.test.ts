// What the model makes of the five real strategies: the places of CHALLENGES.md where one fact has several homes.
import { expect } from 'chai';
import { findPart } from '../../src/model/find-part.js';
import type { LinkedPart } from '../../src/model/part-models.js';
import { leeds } from '../support/leeds.js';
import { communityPlan, coventry, leicester, MODELS, northamptonshire } from '../support/models.js';
import { ids } from './shared.js';

const ref = (part: { readonly document: { readonly ref?: string | undefined } }) => part.document.ref;
const id = (part: { readonly document: { readonly id?: string | undefined } } | undefined) =>
  part?.document.id;
const show = ({ kind, part }: LinkedPart) => `${kind} ${part.document.id}`;

describe('the model of Coventry 2006', () => {
  it('has the nine actions that cut across objectives, each with its home first', () => {
    const cuts = coventry.crossCuts.map(({ action, home, others }) => [
      ref(action),
      id(home),
      ...ids(others),
    ]);
    expect(cuts).to.deep.equal([
      ['0.3', 'objective-0', 'objective-2'],
      ['1.3', 'objective-1', 'objective-4'],
      ['2.1', 'objective-2', 'objective-0'],
      ['2.7', 'objective-2', 'objective-3'],
      ['3.3', 'objective-3', 'objective-4'],
      ['3.8', 'objective-3', 'objective-2'],
      ['4.2', 'objective-4', 'objective-3'],
      ['4.3', 'objective-4', 'objective-1'],
      ['4.4', 'objective-4', 'objective-1'],
    ]);
  });

  it('has 11 actions of several rows, each row with its own milestones and reporting lines', () => {
    const several = coventry.actions.filter(({ rows }) => rows.length > 0);
    expect(several.map(ref)).to.deep.equal([
      ...['0.2', '1.1', '1.4', '2.2', '2.3', '2.5', '3.5', '3.6', '3.7', '3.8', '3.9'],
    ]);
    const [partnership] = several;
    expect(
      partnership!.rows.map((row) => [row.milestones.length, ids(row.reportingLines).length]),
    ).to.deep.equal([
      [3, 2],
      [2, 2],
    ]);
    for (const { rows, milestones, reportingLines } of several) {
      for (const row of rows) {
        expect(milestones).to.include.members([...row.milestones]);
        expect(reportingLines).to.include.members([...row.reportingLines]);
      }
    }
  });

  it('has 64 reporting lines to six kinds of recipient, some of them to two or three', () => {
    const kinds = ['portfolio', 'body', 'document', 'cabinet', 'system', 'officer'] as const;
    const to = (kind: (typeof kinds)[number]) =>
      coventry.reportingLines.filter((line) => line.to.some((recipient) => recipient.kind === kind)).length;
    expect(kinds.map(to)).to.deep.equal([36, 16, 6, 4, 2, 1]);
    const shared = coventry.reportingLines.filter((line) => line.to.length > 1);
    expect(shared.map((line) => line.to.length)).to.deep.equal([2, 3, 3, 2, 2, 2, 2, 2]);
    const ofPartnerships = findPart(coventry, { kind: 'reporting-line', id: 'line-1-2-a' })!;
    expect(ofPartnerships.to.map(({ kind }) => kind)).to.deep.equal(['cabinet', 'portfolio']);
    expect(ofPartnerships.by).to.have.lengthOf(2);
    expect(ofPartnerships.actions.map(ref)).to.deep.equal(['1.2']);
  });

  it('says what sits in a plan, and whose milestones are held in it', () => {
    const agreement = findPart(coventry, { kind: 'document', id: 'local-area-agreement' })!;
    expect(agreement.actions.map(ref)).to.deep.equal(['3.3', '3.5', '3.6', '3.8', '3.9']);
    const childrens = findPart(coventry, { kind: 'document', id: 'children-and-young-peoples-plan' })!;
    expect(childrens.actions.map(ref)).to.deep.equal(['3.3', '3.4', '4.2']);
    expect(childrens.milestones.map(({ action }) => ref(action))).to.deep.equal(['3.3', '3.4']);
  });

  it('keeps the series of incidents apart that count some of the same, and links each to its indicator', () => {
    expect(
      coventry.incidentSeries.map(({ document, overlaps, indicator }) => [
        document.id,
        ids(overlaps),
        id(indicator),
      ]),
    ).to.deep.equal([
      ['police-racist-incidents', ['centre-racist-incidents'], 'hate-crime-reports'],
      ['centre-racist-incidents', ['police-racist-incidents'], undefined],
      ['police-homophobic-incidents', [], undefined],
      ['council-racial-incidents', [], 'racial-incidents-council'],
    ]);
  });

  it('counts six of seven corporate objectives, and makes up none', () => {
    const counts = coventry.assertedCounts.map((count) => [
      id(count),
      count.document.count,
      count.members.length,
      count.missing,
    ]);
    expect(counts).to.deep.include(['corporate-objectives', 7, 0, 1]);
    expect(counts).to.deep.include(['strategic-objectives', 4, 4, 0]);
    expect(counts).to.deep.include(['wards', 18, 0, 18]);
    for (const { surplus } of coventry.assertedCounts) expect(surplus).to.equal(0);
  });
});

describe('the model of the Coventry Community Plan', () => {
  it('has 15 themes, each with a lead, four of them without an outcome', () => {
    expect(communityPlan.themes).to.have.lengthOf(15);
    for (const { leads } of communityPlan.themes) expect(leads).to.have.lengthOf(1);
    expect(ids(communityPlan.themes.filter(({ outcomes }) => outcomes.length === 0))).to.deep.equal([
      'older-people',
      'physical-and-sensory-impairment',
      'mental-health',
      'learning-disabilities',
    ]);
    expect(communityPlan.themes.flatMap(({ signs }) => signs)).to.have.lengthOf(61);
  });

  it('has nine outcomes that compare two improvements, six of them with the outcome whose improvement it is', () => {
    const gaps = communityPlan.outcomes.filter(({ gap }) => gap !== undefined);
    expect(gaps).to.have.lengthOf(9);
    for (const { gap } of gaps) expect(ids(gap!.places)).to.deep.equal(['priority-neighbourhoods']);
    expect(
      gaps.flatMap((outcome) => (outcome.gap!.of === undefined ? [] : [[id(outcome), id(outcome.gap!.of)]])),
    ).to.deep.equal([
      ['health-gap', 'healthier-lives'],
      ['transport-gap', 'public-transport'],
      ['safety-gap', 'less-crime'],
      ['environment-gap', 'attractive-spaces'],
      ['participation-gap', 'participation'],
      ['children-gap', 'children-quality-of-life'],
    ]);
    expect(
      findPart(communityPlan, { kind: 'place', id: 'priority-neighbourhoods' })!.outcomes,
    ).to.have.members(gaps);
  });
});

describe('the model of Leicester 2004', () => {
  it('knows what the planning group waits for: three endorsements and priorities, by two bodies', () => {
    const group = findPart(leicester, { kind: 'decision', id: 'team-agrees-group' })!;
    expect(group.conditions.map(({ decision }) => [id(decision), id(decision?.by)])).to.deep.equal([
      ['cabinet-endorses', 'cabinet'],
      ['partnership-endorses', 'leicester-partnership'],
      ['partnership-prioritises', 'leicester-partnership'],
    ]);
    for (const { decision } of group.conditions) expect(decision!.neededBy).to.deep.equal([group]);
  });

  it('asserts 22 objectives, 5 themes and 4 issues, lists none of them and makes up none', () => {
    expect(
      leicester.assertedCounts.map((count) => [id(count), count.members.length, count.missing]),
    ).to.deep.equal([
      ['objectives', 0, 22],
      ['themes', 0, 5],
      ['cross-cutting-issues', 0, 4],
    ]);
    expect([leicester.objectives, leicester.themes]).to.deep.equal([[], []]);
  });

  it('ties a conflict to the phases that it concerns, from either side', () => {
    const conflict = findPart(leicester, { kind: 'conflict', id: 'end-of-phase-1' })!;
    expect(conflict.parts.map(show)).to.deep.equal([
      'phase phase-1',
      'phase phase-2',
      'consultation workshops',
    ]);
    expect(ids(conflict.phases)).to.deep.equal(['phase-1', 'phase-2']);
    for (const { part } of conflict.parts) expect(part.mentions.conflicts).to.include(conflict);
  });
});

describe('the model of Northamptonshire 2007', () => {
  it('has nine statements for eight priorities: 1.1 is a part of 1', () => {
    const [first, second] = northamptonshire.objectives;
    expect([ids(first!.children), second!.parent]).to.deep.equal([['objective-1-1'], first]);
    expect(northamptonshire.objectives.filter(({ parent }) => parent === undefined)).to.have.lengthOf(8);
  });

  it('has six commitments with eight partners, each in its workstream and put off by a deferral', () => {
    expect(northamptonshire.commitments.map(({ theme }) => id(theme))).to.deep.equal([
      ...['employment', 'education', 'housing', 'health', 'community-safety', 'advice'],
    ]);
    expect(northamptonshire.commitments.flatMap((commitment) => ids(commitment.with))).to.have.lengthOf(8);
    for (const commitment of northamptonshire.commitments) {
      expect(commitment.deferral!.commitments).to.deep.equal([commitment]);
      expect(commitment.objective!.commitments).to.include(commitment);
    }
    expect(
      ids(findPart(northamptonshire, { kind: 'objective', id: 'objective-8' })!.workstreams),
    ).to.have.lengthOf(6);
  });

  it('has the definition of the Commission with its six limbs', () => {
    const definition = findPart(northamptonshire, {
      kind: 'definition',
      id: 'integrated-and-cohesive-community',
    })!;
    expect([definition.limbs.length, ids(definition.by)]).to.deep.equal([6, ['cic']]);
    for (const limb of definition.limbs) expect(limb.definition).to.equal(definition);
  });
});

describe('the model of Leeds 2010', () => {
  it('ties the conflict about deadlines to the 33 actions that it speaks against', () => {
    const [conflict] = leeds.conflicts;
    expect(conflict!.deadlines).to.have.lengthOf(33);
    for (const action of conflict!.deadlines) expect(action.deadlineConflict).to.equal(conflict);
  });
});

describe('every real strategy', () => {
  for (const model of MODELS) {
    it(`${model.document.id} keeps the order of the document in every list of actions, lines and mentions`, () => {
      const inOrder = <Part>(all: readonly Part[], some: readonly Part[]) =>
        expect([...some].sort((a, b) => all.indexOf(a) - all.indexOf(b))).to.deep.equal([...some]);
      for (const body of model.bodies) {
        inOrder(model.actions, body.actions);
        inOrder(model.reportingLines, body.reportingLines);
        inOrder(model.decisions, body.decisions);
        inOrder(model.commitments, body.commitments);
      }
      for (const action of model.actions) {
        inOrder(model.reportingLines, action.reportingLines);
        inOrder(model.conflicts, action.mentions.conflicts);
        expect(action.milestones.map(({ document }) => document)).to.deep.equal(action.document.milestones);
      }
      for (const { actions, milestones } of model.documents) {
        inOrder(model.actions, actions);
        inOrder(model.milestones, milestones);
      }
    });
  }
});
