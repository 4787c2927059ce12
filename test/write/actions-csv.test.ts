import { expect } from 'chai';
import { actionsCsv } from '../../src/write/actions-csv.js';
import { csvRecords, parseCsv } from '../support/csv.js';
import { model } from '../support/documents.js';
import { leeds } from '../support/leeds.js';

const HEADER = 'objective,ref,action,rows,leads,leads printed,deadline printed,deadline,milestones';

describe('actionsCsv, of Leeds', () => {
  const text = actionsCsv(leeds);
  const records = csvRecords(text);

  it('has a header and 61 rows of 9 cells', () => {
    const rows = parseCsv(text);
    expect(rows).to.have.lengthOf(62);
    expect(rows[0]!.join(',')).to.equal(HEADER);
  });

  it('says of each action what the plan says, in its order', () => {
    for (const [index, { document, objectives, leads }] of leeds.actions.entries()) {
      expect(records[index]).to.deep.equal({
        objective: objectives.map((objective) => objective.document.title).join('; '),
        ref: document.ref ?? '',
        action: document.title,
        rows: document.rows.map((part) => part.title).join('; '),
        leads: leads.map((lead) => lead.body.document.name).join('; '),
        'leads printed': document.leadsPrinted ?? '',
        'deadline printed': document.deadline?.period.printed ?? '',
        deadline: document.deadline?.period.end ?? '',
        milestones: document.milestones.map(({ title, when }) => `${when.printed}: ${title}`).join('; '),
      });
    }
  });

  it('keeps a lead cell as printed beside the bodies that it is split into', () => {
    const split = records.find((record) => record['leads printed']?.includes(' & '));
    expect(split?.['leads']).to.include('; ');
    expect(records.filter((record) => record['leads'] === '')).to.deep.equal([]);
  });
});

describe('actionsCsv', () => {
  const strategy = model({
    bodies: [
      { id: 'a', name: 'Culture, Sport', kind: 'team' },
      { id: 'b', name: '@home', kind: 'team' },
    ],
    actions: [
      {
        id: 'x',
        title: '=1+1',
        leads: [{ body: 'a' }, { body: 'b' }],
        rows: [{ title: 'One' }, { title: 'Two' }],
        milestones: [{ title: 'Begun', when: { printed: 'May 2010', kind: 'month' } }],
        deadline: { period: { printed: 'By April 2011', kind: 'month', end: '2011-04-30' } },
      },
      { id: 'y', title: 'Say "hi"\nand go' },
    ],
  });

  it('defuses, joins and quotes', () => {
    expect(actionsCsv(strategy)).to.equal(
      `\uFEFF${HEADER}\r\n,,'=1+1,One; Two,"Culture, Sport; @home",,By April 2011,2011-04-30,May 2010: Begun\r\n,,"Say ""hi""\nand go",,,,,,\r\n`,
    );
  });

  it('writes the actions that it is given, in that order, and the header for none', () => {
    const reversed = csvRecords(actionsCsv(strategy, strategy.actions.toReversed()));
    expect(reversed.map((record) => record['action'])).to.deep.equal(['Say "hi"\nand go', "'=1+1"]);
    expect(actionsCsv(strategy, [])).to.equal(`\uFEFF${HEADER}\r\n`);
  });
});
