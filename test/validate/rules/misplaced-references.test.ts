import { expect } from 'chai';
import { StrategySchema } from '../../../src/document/strategy.js';
import { misplacedReferences } from '../../../src/validate/rules/misplaced-references.js';
import { plan } from '../../support/documents.js';
import { tryRule } from '../../support/rule-rows.js';

const when = { printed: 'May 2009', kind: 'month' as const, end: '2009-05-31' };
const rows = [{ id: 'r1', title: 'Row' }];
const other = { id: 'b', title: 'B', rows };
const documents = [{ id: 'cypp', name: 'Plan', kind: 'plan' as const }];
const axis = (name: string, ...ids: string[]) => ({
  name,
  entries: ids.map((id) => ({ id, name: id.toUpperCase() })),
});
const part = { kind: 'action' as const, id: 'b' };

const MEND = 'Choose another, or move the reference to where it belongs.';
const ROW = `expected a row of the same action, found "r1", which belongs to "b". ${MEND}`;
const ENTRY = `expected an entry of the same framework, found "x", which belongs to "g". ${MEND}`;

describe('misplacedReferences', () => {
  tryRule('misplaced-reference', 'error', [
    [
      'a milestone in a row of another action, within the milestone',
      { actions: [{ id: 'a', title: 'A', milestones: [{ id: 'm', title: 'M', when, row: 'r1' }] }, other] },
      `actions[0].milestones[0].row (in "m"): ${ROW}`,
    ],
    [
      'a plan in a row of another action',
      { documents, actions: [other, { id: 'a', title: 'A', plans: [{ document: 'cypp', row: 'r1' }] }] },
      `actions[1].plans[0].row (in "a"): ${ROW}`,
    ],
    [
      'an activity in a row of another action',
      { actions: [{ id: 'a', title: 'A', activities: [{ title: 'Do', row: 'r1' }] }, other] },
      `actions[0].activities[0].row (in "a"): ${ROW}`,
    ],
    [
      'an entry of another framework',
      {
        actions: [other],
        frameworks: [
          { id: 'f', name: 'F', axes: [axis('A', 'e')], links: [{ part, at: ['e', 'x'] }] },
          { id: 'g', name: 'G', axes: [axis('A', 'x')] },
        ],
      },
      `frameworks[0].links[0].at[1] (in "f"): ${ENTRY}`,
    ],
    [
      'all three in a row of their own action',
      {
        documents,
        actions: [
          {
            ...other,
            milestones: [{ title: 'M', when, row: 'r1' }],
            plans: [{ document: 'cypp', row: 'r1' }],
            activities: [{ title: 'Do', row: 'r1' }],
          },
        ],
      },
    ],
    [
      'a line about a row, which may be of any action',
      {
        actions: [other],
        documents,
        reportingLines: [
          { id: 'l', of: [{ kind: 'row', id: 'r1' }], to: [{ kind: 'document', document: 'cypp' }] },
        ],
      },
    ],
  ]);

  it('leaves a row that is nowhere to the rule of references', () => {
    const actions = [{ id: 'a', title: 'A', activities: [{ title: 'Do', row: 'r2' }] }, other];
    expect(misplacedReferences(StrategySchema, StrategySchema.parse(plan({ actions })))).to.deep.equal([]);
  });

  it('takes the first of two rows that share an identifier', () => {
    const actions = [
      { ...other, activities: [{ title: 'Do', row: 'r1' }] },
      { ...other, id: 'c' },
    ];
    expect(misplacedReferences(StrategySchema, StrategySchema.parse(plan({ actions })))).to.deep.equal([]);
  });
});
