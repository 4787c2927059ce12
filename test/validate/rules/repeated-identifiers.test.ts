import { expect } from 'chai';
import { type StrategyInput, StrategySchema } from '../../../src/document/strategy.js';
import { repeatedIdentifiers } from '../../../src/validate/rules/repeated-identifiers.js';
import { indicator, measureInput, plan } from '../../support/documents.js';
import { leedsInput } from '../../support/leeds.js';
import { tryRule } from '../../support/rule-rows.js';

const found = (parts: Partial<StrategyInput>) =>
  repeatedIdentifiers(StrategySchema, StrategySchema.parse(plan(parts)));

const titled = { id: 'a', title: 'A' };
const body = { id: 'a', name: 'A', kind: 'council' as const };
const conflict = { id: 'a', about: 'A', statements: [{ says: 'x' }, { says: 'y' }] };
const measures = (...ids: string[]) => ids.map((id) => measureInput({ id }));
const row = { id: 'r', title: 'R' };

const sentence = (kind: string, id: string, path: string, first: string, within = ''): string =>
  `${path}${within}: expected an identifier that is not that of another ${kind}, found "${id}" again. Give one of the two another identifier; the first is at ${first}.`;

describe('repeatedIdentifiers', () => {
  tryRule('duplicate-identifier', 'error', [
    ['two bodies', { bodies: [body, body] }, sentence('body', 'a', 'bodies[1].id', 'bodies[0].id')],
    [
      'two objectives',
      { objectives: [titled, titled] },
      sentence('objective', 'a', 'objectives[1].id', 'objectives[0].id'),
    ],
    ['two actions', { actions: [titled, titled] }, sentence('action', 'a', 'actions[1].id', 'actions[0].id')],
    [
      'two conflicts',
      { conflicts: [conflict, conflict] },
      sentence('conflict', 'a', 'conflicts[1].id', 'conflicts[0].id'),
    ],
    [
      'the rows of two actions, within the second',
      {
        actions: [
          { ...titled, rows: [row] },
          { id: 'b', title: 'B', rows: [row] },
        ],
      },
      sentence('row of an action', 'r', 'actions[1].rows[0].id', 'actions[0].rows[0].id', ' (in "b")'),
    ],
    [
      'the measures of two indicators',
      {
        indicators: [
          indicator('i', { measures: measures('a') }),
          indicator('j', { measures: measures('b', 'a') }),
        ],
      },
      sentence('measure', 'a', 'indicators[1].measures[1].id', 'indicators[0].measures[0].id', ' (in "j")'),
    ],
    [
      'parts of different kinds that share one',
      {
        bodies: [body],
        conflicts: [conflict],
        objectives: [titled],
        outcomes: [titled],
        actions: [titled],
        indicators: [indicator('a')],
      },
    ],
    [
      'capitals, and names of the language',
      {
        objectives: ['a', 'A', 'constructor', 'toString', 'hasOwnProperty'].map((id) => ({ id, title: id })),
      },
    ],
    ['the document and a part of it that share one', { id: 'a', objectives: [titled] }],
    ['milestones without identifiers', { actions: [{ ...titled, milestones: [ms(), ms()] }] }],
  ]);

  it('gives the second and the third of three, each with the first', () => {
    const repeated = found({ objectives: [titled, titled, titled] });
    expect(repeated.map(({ path }) => path[1])).to.deep.equal([1, 2]);
    for (const { first } of repeated) expect(first).to.deep.equal(['objectives', 0, 'id']);
  });

  it('finds none in the Leeds plan', () => expect(found(leedsInput)).to.deep.equal([]));
});

function ms() {
  return { title: 'M', when: { printed: 'May 2009', kind: 'month' as const, end: '2009-05-31' } };
}
