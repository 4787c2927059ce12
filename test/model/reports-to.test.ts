import { expect } from 'chai';
import { type Report, type ReportRecipient, reportsTo } from '../../src/model/reports-to.js';
import type { StrategyModel } from '../../src/model/strategy-model.js';
import { model } from '../support/documents.js';
import { coventry } from '../support/models.js';
import { body, ids, named, titled } from './shared.js';

const show = ({ part, lines }: Report) => [`${part.kind} ${part.part.document.id}`, ...ids(lines)];

describe('reportsTo', () => {
  it('gives what is reported to Neighbourhoods, Health & Equalities in Coventry 2006', () => {
    const { reports, wholeStrategy } = reportsTo(coventry, {
      kind: 'portfolio',
      id: 'neighbourhoods-health-and-equalities',
    });
    expect(reports.map(show)).to.deep.equal([
      ['action action-0-3', 'line-0-3-b'],
      ['action action-0-5', 'line-0-5-b'],
      ['action action-0-6', 'line-0-6-b'],
      ['action action-1-3', 'line-1-3-a'],
      ['action action-2-1', 'line-2-1-a'],
      ['action action-2-4', 'line-2-4-b'],
      ['action action-2-7', 'line-2-7-b'],
      ['row action-3-5-row-2', 'line-3-5-a'],
      ['row action-3-6-row-2', 'line-3-6-b'],
      ['row action-3-8-row-1', 'line-3-8-b'],
      ['action action-4-3', 'line-4-3-a'],
    ]);
    expect(reports.map(({ action }) => action?.document.ref)).to.deep.equal([
      ...['0.3', '0.5', '0.6', '1.3', '2.1', '2.4', '2.7', '3.5', '3.6', '3.8', '4.3'],
    ]);
    expect(wholeStrategy).to.deep.equal([]);
  });

  it('gives each of the nine portfolios of Coventry 2006 all that is reported to it, and nothing else', () => {
    for (const portfolio of coventry.portfolios) {
      const { reports, wholeStrategy } = reportsTo(coventry, {
        kind: 'portfolio',
        id: portfolio.document.id,
      });
      const lines = new Set([...reports.flatMap((report) => report.lines), ...wholeStrategy]);
      expect([...lines], portfolio.document.id).to.have.members(portfolio.reportingLines);
      for (const { part, lines: own } of reports)
        for (const line of own) expect(line.of.map((of) => of.part)).to.include(part.part);
    }
  });

  const to = (id: string) => ({ kind: 'portfolio' as const, portfolio: id });
  const small = model({
    bodies: [body('cabinet'), body('board')],
    portfolios: [{ ...named('housing'), body: 'cabinet' }],
    roles: [named('officer')],
    documents: [{ ...named('scheme'), kind: 'scheme' }],
    groups: [{ ...named('carers'), kind: 'other' }],
    actions: [
      {
        ...titled('one'),
        rows: [
          { id: 'row-b', title: 'B' },
          { id: 'row-a', title: 'A' },
        ],
      },
      {
        ...titled('two'),
        milestones: [{ id: 'stone', title: 'S', when: { printed: 'May', kind: 'month' } }],
      },
    ],
    reportingLines: [
      {
        id: 'late',
        of: [
          { kind: 'group', id: 'carers' },
          { kind: 'action', id: 'two' },
        ],
        to: [to('housing')],
      },
      {
        id: 'rows',
        of: [
          { kind: 'row', id: 'row-a' },
          { kind: 'row', id: 'row-b' },
          { kind: 'milestone', id: 'stone' },
        ],
        to: [to('housing')],
      },
      {
        id: 'again',
        of: [
          { kind: 'action', id: 'two' },
          { kind: 'action', id: 'one' },
        ],
        to: [to('housing'), to('housing')],
      },
      { id: 'whole', to: [to('housing'), { kind: 'cabinet', body: 'cabinet' }] },
      {
        id: 'other',
        of: [{ kind: 'action', id: 'one' }],
        to: [
          { kind: 'body', body: 'board' },
          { kind: 'document', document: 'scheme' },
          { kind: 'officer', role: 'officer' },
          { kind: 'system', name: 'S' },
        ],
      },
    ],
  });

  it('gives actions in the order of the document, each before its rows and milestones, then other parts', () => {
    const { reports, wholeStrategy } = reportsTo(small, { kind: 'portfolio', id: 'housing' });
    expect(reports.map(show)).to.deep.equal([
      ['action one', 'again'],
      ['row row-b', 'rows'],
      ['row row-a', 'rows'],
      ['action two', 'late', 'again'],
      ['milestone stone', 'rows'],
      ['group carers', 'late'],
    ]);
    expect(reports.map(({ action }) => action?.document.id)).to.deep.equal([
      'one',
      'one',
      'one',
      'two',
      'two',
      undefined,
    ]);
    expect(ids(wholeStrategy)).to.deep.equal(['whole']);
  });

  for (const [recipient, reports, whole] of [
    [{ kind: 'body', id: 'board' }, ['one'], 0],
    [{ kind: 'document', id: 'scheme' }, ['one'], 0],
    [{ kind: 'role', id: 'officer' }, ['one'], 0],
    [{ kind: 'system', id: 'S' }, ['one'], 0],
    [{ kind: 'body', id: 'cabinet' }, [], 1],
  ] as const) {
    it(`gives what is reported to the ${recipient.kind} ${recipient.id}, and not what is to its portfolios`, () => {
      const found = reportsTo(small, recipient);
      expect(found.reports.map(({ part }) => part.part.document.id)).to.deep.equal(reports);
      expect(found.wholeStrategy).to.have.lengthOf(whole);
    });
  }

  it('rejects a recipient that is of another kind or not there, and a model that is none', () => {
    const ask = (kind: string, id: string) => () => reportsTo(small, { kind, id } as ReportRecipient);
    expect(ask('action', 'one')).to.throw(
      RangeError,
      'reportsTo requires a body, portfolio, document, role or system, got "action"',
    );
    expect(ask('portfolio', 'cabinet')).to.throw(
      RangeError,
      'reportsTo requires a known portfolio, got "cabinet"',
    );
    expect(ask('system', 's')).to.throw(RangeError, 'reportsTo requires a known system, got "s"');
    expect(() => reportsTo({} as StrategyModel, { kind: 'body', id: 'board' })).to.throw(
      TypeError,
      'reportsTo requires a model from buildModel, got another object',
    );
  });
});
